import {crossEntropyCost, quadraticCost, type Cost} from '../../../sim';
import {columns} from '../../output/columns';
import type {Run} from '../../line/Command';
import type {cost} from './command';
import {exitCode} from '../../output/exit';
import {print, printJson} from '../../output/print';
import {UsageError} from '../../line/UsageError';

/** Prints what each output of a network adds to its cost. */
export const run: Run<typeof cost> = async ({options}) => {
  const {target, output, measure} = options;
  if (!target || !output) {
    throw new UsageError(
      'Expected --target and --output, as in ' +
        'downhill cost --target 0,0,1 --output 0.1,0.2,0.7',
    );
  }
  const quadratic = measure === 'quadratic';
  const result = (quadratic ? quadraticCost : crossEntropyCost)(target, output);
  if (options.json) printJson({measure, target, output, ...result});
  else print(table(target, output, result, quadratic ? '(a − y)²' : '−y ln a'));
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
