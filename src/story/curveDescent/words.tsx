import type {View2D} from '@motion-canvas/2d';
import {Formula, tint} from '../../nodes/text/Formula';
import {Heading} from '../../nodes/text/Heading';
import {RateGauge} from '../../nodes/plot/RateGauge';
import {Readouts} from '../../nodes/text/Readouts';
import {decimalsFor} from '../../words/decimalsFor';
import {fromCorner} from '../../nodes/fromCorner';
import {useTheme} from '../../nodes/useTheme';
import type {CurveRuns} from '../../plot';
import {columns} from '../columns';
import type {State} from './state';

const {words} = columns;

/** Puts title, update rule, live numbers and the learning rate's gauge beside the curve. */
export function stageWords(
  view: View2D,
  state: State,
  {title, trace}: {title: string; trace: CurveRuns},
) {
  const theme = useTheme();
  const decimals = decimalsOf(trace);
  const {learningRate} = trace.runs[0]!;
  const {stableRate} = trace;
  view.add(
    <>
      <Heading
        title={title}
        position={fromCorner(words.left, words.top)}
        width={words.width}
      />
      <Formula
        tex={
          `${tint(theme.iterate, 'x')} \\leftarrow ${tint(theme.iterate, 'x')} ` +
          `${tint(theme.step, '{}-\\eta')}\\,${tint(theme.gradient, "f'(x)")}`
        }
        offset={[-1, 0]}
        position={fromCorner(words.left, 378)}
      />
      <Readouts
        width={words.width}
        topLeft={fromCorner(words.left, 450)}
        rows={[
          {label: 'step', value: () => state.here().step, decimals: 0},
          {
            label: 'x',
            value: () => state.here().x,
            decimals: decimals.x,
            fill: theme.iterate,
          },
          {
            label: 'f(x)',
            value: () => state.here().value,
            decimals: decimals.value,
            fill: theme.objective,
          },
          {
            label: 'slope f′(x)',
            value: () => state.here().slope,
            decimals: decimals.slope,
            fill: theme.gradient,
          },
          {
            label: '−η f′(x)',
            value: () => state.here().move,
            decimals: decimals.move,
            fill: theme.step,
          },
        ]}
      />
      {stableRate.holds !== 'none' && (
        <RateGauge
          rate={learningRate}
          threshold={stableRate.limit}
          width={words.width}
          position={fromCorner(words.left, 926)}
        />
      )}
    </>,
  );
}

/** Digits after the point, fixed for the whole run. */
function decimalsOf({domain, runs}: CurveRuns) {
  const {iterates} = runs[0]!;
  const largest = (values: readonly number[]) => Math.max(...values.map(Math.abs));
  const width = domain[1] - domain[0];
  return {
    x: decimalsFor(width),
    value: decimalsFor(largest(iterates.map(({value}) => value))),
    slope: decimalsFor(largest(iterates.map(({slope}) => slope))),
    move: decimalsFor(Math.min(width, 10 * Math.abs(iterates[0].move))),
  };
}
