import type {EquationTerm} from 'downhill/nodes';
import type {Theme} from 'downhill/theme';
import {decimalsFor, formatNumber} from 'downhill/words';
import type {State} from './state';
import type {StepRule, Update} from 'downhill/sim';

/** How an optimizer makes the direction of the slope, in words. */
const reasons: Readonly<Record<string, string>> = {
  momentum: 'Momentum keeps μ of its velocity b, and adds the slope.',
  nesterov: 'Nesterov looks ahead: it adds μ of the velocity b to the slope.',
  adagrad: 'AdaGrad divides the slope by the root of all squared slopes so far.',
  rmsprop: 'RMSProp divides the slope by √v, its recent size.',
  adam: 'Adam divides the mean slope m̂ by √v̂, its recent size.',
};

const operators: Record<string, string> = {'\\cdot': '·', '+': '+', '/': '/'};

/** Terms of the update and, for an optimizer with a memory, of its direction. */
export function termsOf({
  updates,
  optimizer,
  rule,
  learningRate,
  width,
  of,
  theme,
}: {
  updates: readonly Update[];
  optimizer: string;
  rule: Pick<StepRule, 'symbol' | 'formula'>;
  learningRate: number;
  /** Of the domain. */
  width: number;
  of: State['of'];
  theme: Theme;
}) {
  const xDecimals = decimalsFor(width);
  const numbers = (
    values: readonly number[],
    decimals = decimalsFor(largest(values)),
  ) => values.map(value => formatNumber(value, {decimals, isMoving: true}));
  const directions = numbers(updates.map(({direction}) => direction));
  const rate = formatNumber(learningRate, {digits: 3, trim: true});
  const direction = {tex: rule.symbol, fill: theme.gradient};

  const update: EquationTerm[] = [
    {
      tex: 'x_{k+1}',
      text: numbers(
        updates.map(({next}) => next),
        xDecimals,
      ),
      fill: theme.iterate,
      shown: of.next,
    },
    {tex: '=', text: '=', shown: of.next},
    {
      tex: 'x_k',
      text: numbers(
        updates.map(({x}) => x),
        xDecimals,
      ),
      fill: theme.iterate,
      shown: of.x,
    },
    {tex: '-', text: '−', fill: theme.step, shown: of.next},
    {tex: '\\eta', text: rate, fill: theme.step, shown: of.product},
    {tex: '\\cdot', text: '·', shown: of.product},
    {
      ...direction,
      text: directions.map(bracketed),
      shown: rule.formula.length ? of.direction : of.slope,
    },
  ];

  /** The coefficient is the same in every row and needs no zeros. */
  let part = -1;
  const parts = rule.formula.map((tex, index): EquationTerm => {
    const shown = of.slope;
    if (tex in operators) return {tex, text: operators[tex]!, shown};
    part++;
    const column = updates.map(({terms}) => terms[part]!);
    const texts =
      tex === '\\mu'
        ? column.map(value => formatNumber(value, {trim: true}))
        : numbers(column);
    const isSlope = tex === "f'(x_k)" || tex === '\\hat m_k';
    return {
      tex,
      text: index > 0 ? texts.map(bracketed) : texts,
      ...(isSlope && {fill: theme.gradient}),
      shown,
    };
  });
  return {
    update,
    direction: parts.length
      ? [
          {...direction, text: directions, shown: of.direction},
          {tex: '=', text: '=', shown: of.direction},
          ...parts,
        ]
      : null,
    why: reasons[optimizer] ?? '',
  };
}

/** A slope of the run, as it is written everywhere. */
export function slopeText(value: number, updates: readonly Update[]): string {
  const decimals = decimalsFor(largest(updates.map(({slope}) => slope)));
  return formatNumber(value, {decimals, isMoving: true});
}

/** A product as it is shown under the bracket. */
export function productText(value: number, updates: readonly Update[]): string {
  const first = Math.abs(updates[0]?.product ?? 0);
  return formatNumber(
    value,
    first > 1e-3 ? {decimals: decimalsFor(10 * first), isMoving: true} : {digits: 3},
  );
}

function bracketed(text: string): string {
  return text.startsWith('−') ? `(${text})` : text;
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
