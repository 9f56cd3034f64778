import type {View2D} from '@motion-canvas/2d';
import {createRef} from '@motion-canvas/core';
import {
  Formula,
  Heading,
  Readouts,
  decimalsFor,
  fromCorner,
  tint,
  type FormulaProps,
} from 'downhill/nodes';
import {columns} from 'downhill/story';
import type {Theme} from 'downhill/theme';
import type {DerivativeTrace} from './clip';
import type {State} from './state';

const {words, bottom} = columns;

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

  const slope = (tex: string) => tint(theme.gradient, tex);
  const line = (y: number): FormulaProps => ({
    position: fromCorner(words.left, y),
    offset: [-1, 0],
    maxWidth: words.width,
    maxHeight: 120,
    fontSize: 46,
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
      <Formula {...line(400)} tex={`${tint(theme.objective, 'f(x)')} = ${trace.tex}`} />
      <Formula
        ref={quotient}
        {...line(535)}
        tex={`${slope('\\frac{\\Delta f}{h}')} = ${difference}`}
      />
      <Formula
        ref={limit}
        {...line(535)}
        opacity={0}
        tex={`${slope("f'(x)")} = \\lim_{h \\to 0} ${difference}`}
      />
      <Formula
        ref={derivative}
        {...line(535)}
        opacity={0}
        tex={`${slope("f'(x)")} = ${trace.derivativeTex}`}
      />
      <Readouts
        ref={gapNumbers}
        {...column}
        rows={[
          {label: 'x', value: point.x, decimals, fill: theme.iterate},
          {label: 'h', value: () => state.secant().h, decimals},
          {
            label: 'Δf / h',
            value: () => state.secant().quotient,
            decimals,
            fill: theme.gradient,
          },
          {
            label: 'f′(x)',
            value: () => (atLimit() ? point.slope : null),
            decimals,
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
            decimals,
            fill: theme.objective,
          },
          {
            label: 'f′(x)',
            value: () => state.touched().slope,
            decimals,
            fill: theme.gradient,
          },
        ]}
      />
    </>,
  );
  return {quotient, limit, derivative, gapNumbers, glideNumbers};
}
