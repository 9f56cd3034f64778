import {Line, Node, type View2D} from '@motion-canvas/2d';
import {Vector2, clamp, createRef, map} from '@motion-canvas/core';
import {
  Axes,
  Curve,
  Dot,
  Label,
  RiseOverRun,
  SlopeLine,
  fromCorner,
} from 'downhill/nodes';
import {fitRange} from 'downhill/plot';
import {columns} from 'downhill/story';
import {line, type Theme} from 'downhill/theme';
import type {DerivativeTrace} from './clip';
import type {State} from './state';

const {plot} = columns;
const middleOfPlot = plot.left + plot.width / 2;

/** The plots' heights when f′ has one of its own, and the top of the lower one. */
const halves = {upper: 400, lower: 236, lowerTop: 688};

/** From where the tangent touches to its ends, in stage units. */
const reach = 300;

/** Puts the plots of f and, hidden, of f′ on the stage. */
export function stageFigure(
  view: View2D,
  state: State,
  {trace, theme}: {trace: DerivativeTrace; theme: Theme},
) {
  const {samples, domain, flat, point, secants} = trace;
  const {split, drawn, atLimit} = state.signals;
  const upper = createRef<Axes>();
  const lower = createRef<Axes>();
  const link = createRef<Line>();
  const gap = createRef<Node>();
  const derivative = createRef<Node>();
  const flatTangents = createRef<Node>();
  const flatPoints = createRef<Node>();

  const height = () => map(plot.height, halves.upper, split());
  const at = (data: Vector2) => upper().toLocal(data);
  /** From the line to a point's name: away from where the slope triangle starts. */
  const side = secants[0]!.quotient < 0 ? -1 : 1;
  const aside = () =>
    at(state.far())
      .sub(at(state.near()))
      .normalized.perpendicular.scale(44 * side);
  const span = () => (atLimit() ? 0 : at(state.near()).sub(at(state.far())).magnitude);
  const slopeHere = () => new Vector2(state.touch().x, state.touch().slope);

  view.add(
    <>
      <Line
        ref={link}
        opacity={0}
        points={() => [upper().toStage(state.near()), lower().toStage(slopeHere())]}
        stroke={theme.muted}
        lineWidth={line.axis}
        lineDash={[9, 9]}
      />
      <Axes
        ref={upper}
        width={plot.width}
        height={height}
        position={() => fromCorner(middleOfPlot, plot.top + height() / 2)}
        domain={domain}
        range={fitRange(
          samples.map(({value}) => value),
          [point.value, secants[0]!.value],
        )}
        rangeTicks={() => (split() < 0.5 ? 6 : 3)}
        domainLabel="x"
        rangeLabel="f(x)"
      >
        <Curve lines={trace.curve.lines} />
        <SlopeLine
          at={state.middle}
          slope={state.slope}
          reach={() => reach + span() / 2}
        />
        <Node ref={gap}>
          <RiseOverRun from={state.near} to={state.far} run="h" rise="Δf" />
          <Label
            text="x + h"
            position={() => at(state.far()).add(aside())}
            opacity={() => clamp(0, 1, (span() - 90) / 60)}
          />
          <Label text="x" position={() => at(state.near()).add(aside())} />
          <Dot
            radius={line.current - 3}
            fill={theme.background}
            stroke={theme.iterate}
            lineWidth={5}
            position={() => at(state.far())}
          />
        </Node>
        <Node ref={flatTangents} opacity={0}>
          {flat.map(sample => (
            <SlopeLine at={[sample.x, sample.value]} slope={0} reach={70} />
          ))}
        </Node>
        <Dot
          radius={line.current}
          stroke={theme.text}
          position={() => at(state.near())}
        />
      </Axes>
      <Node ref={derivative} opacity={0}>
        <Axes
          ref={lower}
          width={plot.width}
          height={halves.lower}
          position={fromCorner(middleOfPlot, halves.lowerTop + halves.lower / 2)}
          domain={domain}
          range={fitRange(samples.map(({slope}) => slope))}
          rangeTicks={3}
          domainLabel="x"
          rangeLabel="f′(x)"
        >
          <Curve lines={trace.slopes.lines} stroke={theme.gradient} end={drawn} />
        </Axes>
        <Dot
          radius={line.current - 3}
          fill={theme.gradient}
          position={() => lower().toStage(slopeHere())}
        />
      </Node>
      <Node ref={flatPoints} opacity={0}>
        {flat.map(sample => (
          <Dot
            fill={theme.gradient}
            position={() => lower().toStage([sample.x, sample.slope])}
          />
        ))}
      </Node>
    </>,
  );
  return {gap, link, derivative, flatTangents, flatPoints};
}
