import type {View2D} from '@motion-canvas/2d';
import {createRef} from '@motion-canvas/core';
import {
  Formula,
  Heading,
  Readouts,
  fromCorner,
  tint,
  type FormulaProps,
} from 'downhill/nodes';
import {breakSum, fitRange} from 'downhill/plot';
import {columns} from 'downhill/story';
import type {Theme} from 'downhill/theme';
import {decimalsFor} from 'downhill/words';
import type {DerivativeTrace} from './clip';
import type {State} from './state';

const {words, bottom} = columns;

/** Characters of a formula on a line, those of the colour's name included. */
const wide = 35;

/** Puts title, formulas and live numbers beside the figure. */
export function stageWords(
  view: View2D,
  state: State,
  {title, trace, theme}: {title: string; trace: DerivativeTrace; theme: Theme},
) {
  const quotient = createRef<Formula>();
  const limit = createRef<Formula>();
  const derivative = createRef<Formula>();
  const gapNumbers = createRef<Readouts>();
  const glideNumbers = createRef<Readouts>();
  const {domain, point} = trace;
  const {atLimit} = state.signals;
  const decimals = decimalsFor(domain[1] - domain[0]);
  const valueDecimals = decimalsFor(spread(trace.samples.map(({value}) => value)));
  // A steep place elsewhere must not cost the digits of the slope that is sought.
  const steepest = Math.max(
    Math.abs(point.slope),
    Math.abs(trace.secants[0]!.quotient),
  );
  const slopeDecimals = decimalsFor(
    Math.min(spread(trace.samples.map(({slope}) => slope)), 5 * steepest),
  );

  const slope = (tex: string) => tint(theme.gradient, tex);
  const line = (y: number): FormulaProps => ({
    position: fromCorner(words.left, y),
    offset: [-1, 0],
    maxWidth: words.width,
    maxHeight: 120,
    fontSize: 42,
  });
  const difference = '\\frac{f(x+h)-f(x)}{h}';
  const column = {
    width: 460,
    offset: [-1, 1] as [number, number],
    position: fromCorner(words.left, bottom),
  };

  view.add(
    <>
      <Heading
        title={title}
        position={fromCorner(words.left, words.top)}
        width={words.width}
      />
      <Formula
        {...line(392)}
        tex={breakSum(`${tint(theme.objective, 'f(x)')} =`, trace.tex, wide)}
      />
      <Formula
        ref={quotient}
        {...line(538)}
        tex={`${slope('\\frac{\\Delta f}{h}')} = ${difference}`}
      />
      <Formula
        ref={limit}
        {...line(538)}
        opacity={0}
        tex={`${slope("f'(x)")} = \\lim_{h \\to 0} ${difference}`}
      />
      <Formula
        ref={derivative}
        {...line(556)}
        maxHeight={190}
        opacity={0}
        tex={breakSum(`${slope("f'(x)")} =`, trace.derivativeTex, wide)}
      />
      <Readouts
        ref={gapNumbers}
        {...column}
        rows={[
          {label: 'x', value: point.x, decimals, fill: theme.iterate},
          {label: 'h', value: () => state.secant().h, decimals: decimals + 1},
          {
            label: 'Δf / h',
            value: () => state.secant().quotient,
            decimals: slopeDecimals,
            fill: theme.gradient,
          },
          {
            label: 'f′(x)',
            value: () => (atLimit() ? point.slope : null),
            decimals: slopeDecimals,
            fill: theme.gradient,
          },
        ]}
      />
      <Readouts
        ref={glideNumbers}
        {...column}
        opacity={0}
        rows={[
          {label: 'x', value: () => state.touched().x, decimals, fill: theme.iterate},
          {
            label: 'f(x)',
            value: () => state.touched().value,
            decimals: valueDecimals,
            fill: theme.objective,
          },
          {
            label: 'f′(x)',
            value: () => state.touched().slope,
            decimals: slopeDecimals,
            fill: theme.gradient,
          },
        ]}
      />
    </>,
  );
  return {quotient, limit, derivative, gapNumbers, glideNumbers};
}

function spread(values: readonly number[]): number {
  const [low, high] = fitRange(values);
  return high - low;
}
