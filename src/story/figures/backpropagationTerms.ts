/** The equations of backpropagation with the numbers of a run under their symbols. */
import type {LiveTerm} from '../../nodes/text/LiveEquation';
import {productsOf, type BackpropagationRun} from '../../plot';
import type {Theme} from '../../theme';
import type {Words} from '../../words';

export interface BackpropagationWriting {
  readonly run: BackpropagationRun;
  readonly theme: Theme;
  readonly say: Words;
}

const derivative = String.raw`\partial C / \partial w`;

/** Where the numbers stand in the equation of a derivative, from the left. */
export const column = {slope: 0, activation: 2, error: 4} as const;

/**
 * The cost before and after the step, with the digits that tell them apart.
 *
 * @param tex - How it is worked out, after C; nothing where that has no room.
 */
export function costTerms(
  {run: {before, after}, theme, say}: BackpropagationWriting,
  tex: string,
): LiveTerm[] {
  const write = (size: number) =>
    [before, after].map(({cost}) => say.number(cost, {digits: size}));
  const rows = [3, 4, 5, 6].map(write).find(([a, b]) => a !== b) ?? write(3);
  return [{tex: 'C', rows, fill: theme.objective}, ...(tex ? [{tex}] : [])];
}

/** The derivative of one weight of each layer, in a row each. */
export function productTerms({run, theme, say}: BackpropagationWriting): LiveTerm[] {
  const written = say.equations(productsOf(run));
  const rows = (pick: (one: (typeof written)[number]) => string) => written.map(pick);
  const {gradient, prediction, error} = theme;
  return [
    {tex: derivative, rows: rows(({result}) => result), fill: gradient},
    {tex: '=', rows: rows(() => '=')},
    {tex: 'a', rows: rows(({operands}) => operands[0]!), fill: prediction},
    {tex: String.raw`\cdot`, rows: rows(() => '·')},
    {tex: String.raw`\delta`, rows: rows(({operands}) => operands[1]!), fill: error},
  ];
}

/** The step of the first weight that is told. */
export function updateTerms({run, theme, say}: BackpropagationWriting): LiveTerm[] {
  const {told, before, after, slopes, learningRate} = run;
  const {layer, to, from} = told[0]!;
  const of = (values: BackpropagationRun['slopes']) => values[layer]![to]![from]!;
  const {operands, result} = say.equation({
    operands: [of(before.weights), learningRate, of(slopes)],
    result: of(after.weights),
    combine: (w, rate, slope) => w - rate * slope,
  });
  const {step, gradient} = theme;
  return [
    {tex: 'w', rows: [result]},
    {tex: String.raw`\leftarrow`, rows: '='},
    {tex: 'w', rows: [operands[0]!]},
    {tex: '-', rows: '−', fill: step},
    {tex: String.raw`\eta`, rows: [operands[1]!], fill: step},
    {tex: String.raw`\cdot`, rows: '·'},
    {tex: derivative, rows: [inBrackets(operands[2]!)], fill: gradient},
  ];
}

/** How much the cost changes, and what first order says of it. */
export function foretoldTerms({run, theme, say}: BackpropagationWriting): LiveTerm[] {
  const {foretold, before, after} = run;
  const write = (value: number) => [say.number(value, {digits: 3})];
  const change = after.cost - before.cost;
  return [
    {tex: String.raw`\Delta C`, rows: write(change), fill: theme.objective},
    {tex: String.raw`\approx`},
    {tex: String.raw`-\eta\,|\nabla C|^2`, rows: write(foretold), fill: theme.step},
  ];
}

/** A factor below 0. */
function inBrackets(text: string): string {
  return text.startsWith('−') ? `(${text})` : text;
}
