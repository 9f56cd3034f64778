import {Line, Node, type View2D} from '@motion-canvas/2d';
import {Vector2, createRef} from '@motion-canvas/core';
import {Axes, DescentPath, Label, Marker, fromCorner} from 'downhill/nodes';
import {fitRange, spreadLabels} from 'downhill/plot';
import {line, type, type Theme} from 'downhill/theme';
import type {State} from './state';
import type {Run, Sweep} from './sweep';
import {rateNames, written} from './verdict';

const plot = {left: 206, top: 706, width: 1290, height: 240};

/** Decades above and below the start's loss that are shown at most. */
const decades = {above: 4, below: 5};

/** Between two names at the lines' ends. */
const leading = 42;

/** From the plot's edge to the names. */
const leader = 56;

/** The losses of all runs on shared axes, with the rates' names at their ends. */
export function stageChart(view: View2D, state: State, trace: Sweep, theme: Theme) {
  const {runs, steps, isLogarithmic} = trace;
  const names = createRef<Node>();
  const rates = rateNames(runs);
  const axes = createRef<Axes>();
  const half = new Vector2(plot.width, plot.height).scale(0.5);
  const heights = runs.map(run => heightsOf(run, isLogarithmic));
  const range = rangeOf(heights, trace);
  view.add(
    <>
      <Label
        {...type.tick}
        text={lossName(trace)}
        fill={theme.muted}
        offset={[-1, 0]}
        position={fromCorner(plot.left + 8, plot.top - 32)}
      />
      <Axes
        ref={axes}
        topLeft={fromCorner(plot.left, plot.top)}
        width={plot.width}
        height={plot.height}
        domain={[0, steps]}
        range={range}
        domainTicks={Math.min(8, steps)}
        rangeTicks={5}
        rangeScale={isLogarithmic ? 'log10' : 'linear'}
      />
    </>,
  );
  axes().add(
    runs.map((_, i) => (
      <DescentPath
        points={heights[i]!.map((y, k) => [k, y])}
        step={() => state.stepOf(i)}
        radius={10}
        color={theme.series[i]!}
        opacity={state.presence}
      />
    )),
  );

  const ends = heights.map(run => {
    const {x, y} = axes().toLocal([run.length - 1, run.at(-1)!]);
    return new Vector2(x, Math.min(half.y, Math.max(-half.y, y)));
  });
  const middles = spreadLabels(
    ends.map(({y}) => y),
    leading,
    [-half.y - 10, half.y + 10],
  );
  axes().add(
    <Node ref={names} opacity={0}>
      {runs.map((run, i) => {
        const at = new Vector2(half.x + leader, middles[i]!);
        return (
          <>
            <Line
              points={[ends[i]!, at]}
              stroke={theme.series[i]!}
              lineWidth={line.axis}
              opacity={0.6}
            />
            <Marker shape={i} fill={theme.series[i]!} position={at} />
            <Label
              {...type.tick}
              fontWeight={600}
              text={`η = ${rates.get(run)}`}
              fill={theme.series[i]!}
              offset={[-1, 0]}
              position={at.addX(26)}
            />
          </>
        );
      })}
    </Node>,
  );
  return {names};
}

/** What the vertical axis shows. */
function lossName({isLogarithmic, lowest}: Sweep): string {
  const isShifted = isLogarithmic && lowest !== 0;
  return isShifted ? `f(x) − ${bracketed(written(lowest))} by step` : 'f(x) by step';
}

const bracketed = (text: string) => (text.startsWith('−') ? `(${text})` : text);

/** Far below everything: at the minimum itself a loss has no logarithm. */
const bottomless = -400;

function heightsOf({iterates}: Run, isLogarithmic: boolean): number[] {
  return iterates.map(({value, loss}) => {
    if (!isLogarithmic) return value;
    return loss > 0 ? Math.log10(loss) : bottomless;
  });
}

function rangeOf(
  heights: readonly (readonly number[])[],
  {isLogarithmic}: Sweep,
): readonly [number, number] {
  const start = heights[0]![0]!;
  const all = heights.flat();
  if (!isLogarithmic) return fitRange(all, [start]);
  const low = Math.max(start - decades.below, Math.min(start - 1, ...all));
  const high = Math.min(start + decades.above, Math.max(start + 0.5, ...all));
  return [low - 0.3, high + 0.3];
}
