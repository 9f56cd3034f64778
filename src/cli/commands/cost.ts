import {crossEntropyOf, quadraticCost, type Cost} from '../../sim';
import {columns} from '../columns';
import type {Run} from '../Command';
import type {cost} from '../commands';
import {exitCode} from '../exit';
import {print, printJson, say} from '../print';
import {probabilityWarnings} from '../probabilities';
import {readVector} from '../readVector';
import {UsageError} from '../UsageError';

/** What each measure computes: of one output, and of all. */
const measures = {
  quadratic: {cost: quadraticCost, term: '(a − y)²', formula: 'C = Σ (a − y)²'},
  'cross-entropy': {cost: crossEntropyOf, term: '−y ln a', formula: 'C = −Σ y ln a'},
} as const;

/** Prints what each output of a network adds to its cost. */
export const runCost: Run<typeof cost> = async ({options}) => {
  const {measure} = options;
  if (!options.target || !options.output) {
    throw new UsageError(
      'Expected --target and --output, as in ' +
        'downhill cost --target 0,0,1 --output 0.1,0.2,0.7',
    );
  }
  const target = readVector('target', options.target);
  const output = readVector('output', options.output);
  if (measure === 'cross-entropy' && target.length === output.length) {
    for (const warning of probabilityWarnings(target, output)) say(warning);
  }
  const {cost, term, formula} = measures[measure];
  const result = cost(target, output);
  if (options.json) printJson({measure, formula, target, output, ...result});
  else print(`${formula}\n\n${table(target, output, result, term)}`);
  return exitCode.done;
};

function table(
  target: readonly number[],
  output: readonly number[],
  {terms, total}: Cost,
  heading: string,
): string {
  const rows = terms.map((term, j) => [
    `${j}`,
    `${target[j]}`,
    `${output[j]}`,
    rounded(term),
  ]);
  const all = [
    ['', 'target y', 'output a', heading],
    ...rows,
    ['', '', 'cost', rounded(total)],
  ];
  return columns(all, [0, 1, 2, 3]).join('\n');
}

/** Without the last digits, which rounding made: 0.09 instead of 0.09000000000000002. */
function rounded(value: number): string {
  return String(Number(value.toPrecision(12)));
}
