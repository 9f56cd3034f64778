import {Layout, Node, type View2D} from '@motion-canvas/2d';
import {Vector2, clamp, createRef} from '@motion-canvas/core';
import {Axes} from '../../nodes/plot/Axes';
import {Cross} from '../../nodes/plot/Cross';
import {Curve} from '../../nodes/plot/Curve';
import {Dot} from '../../nodes/plot/Dot';
import {Formula, tint} from '../../nodes/text/Formula';
import {StepOnCurve} from '../../nodes/plot/StepOnCurve';
import {SlopeLine} from '../../nodes/plot/SlopeLine';
import {fromCorner} from '../../nodes/fromCorner';
import {useTheme} from '../../nodes/useTheme';
import type {CurveRuns} from '../../plot';
import {line} from '../../theme';
import {columns} from '../columns';
import type {State} from './state';

const {plot} = columns;

/** Puts the curve, the iterates, the tangent and the step's arrow on the stage. */
export function stageFigure(view: View2D, state: State, trace: CurveRuns) {
  const theme = useTheme();
  const axes = createRef<Axes>();
  const tangent = createRef<SlopeLine>();
  const trail = createRef<Node>();
  const {target, lines, domain, range} = trace;
  const {iterates} = trace.runs[0]!;
  const {step} = state.signals;
  const at = (data: Vector2) => axes().toLocal(data);
  const places = iterates.map(({x, value}) => new Vector2(x, value));

  view.add(
    <>
      <Axes
        ref={axes}
        width={plot.width}
        height={plot.height}
        position={fromCorner(plot.left + plot.width / 2, plot.top + plot.height / 2)}
        domain={domain}
        range={range}
        domainLabel="x"
      >
        <Curve lines={lines} />
        <SlopeLine ref={tangent} at={state.walker} slope={state.slope} reach={190} />
        <Layout clip width={plot.width + 40} height={plot.height + 40}>
          <Node ref={trail}>
            {places.slice(1).map((place, index) => (
              <StepOnCurve
                from={places[index]}
                to={place}
                drawn={() => state.drawn(index)}
                past={() => clamp(0, 1, step() - index)}
              />
            ))}
            {places.map((place, index) => (
              <Dot
                position={() => at(place)}
                opacity={() => (step() > index ? 1 : 0)}
              />
            ))}
          </Node>
          <Dot
            radius={line.current}
            stroke={theme.text}
            position={() => at(state.walker())}
          />
        </Layout>
        {/* On top: the walker must not hide the minimum that it reaches. */}
        {target && (
          <Cross position={() => at(new Vector2(target.point[0]!, target.value))} />
        )}
      </Axes>
      <Formula
        tex={`${tint(theme.objective, 'f(x)')} = ${trace.tex}`}
        fontSize={46}
        maxWidth={plot.width}
        maxHeight={90}
        offset={[-1, 0]}
        position={fromCorner(plot.left, columns.words.top + 10)}
      />
    </>,
  );
  return {tangent, trail};
}
