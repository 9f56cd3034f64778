import {quoted} from '../../../schema';
import {objective, type Objective} from '../../../sim';
import {columns} from '../../output/columns';
import type {Run} from '../../line/Command';
import type {gradient} from './command';
import {exitCode} from '../../output/exit';
import {print, printJson} from '../../output/print';
import {UsageError} from '../../line/UsageError';

/** Prints each partial derivative of a formula, its TeX, and the values at a point. */
export const run: Run<typeof gradient> = async ({operands, options}) => {
  const f = objective(operands[0] ?? '');
  const values = valuesAt(f, pointOf(f, options.at));
  if (options.json) printJson(asData(f, values));
  else print(asText(f, values));
  return exitCode.done;
};

interface Values {
  readonly point: readonly number[];
  readonly value: number;
  readonly gradient: readonly number[];
}

function valuesAt(f: Objective, point: readonly number[] | undefined) {
  return point && {point, value: f.value(point), gradient: f.gradient(point)};
}

/** The point of `--at`, which gives every variable once. */
function pointOf(
  {variables, formula}: Objective,
  at: Readonly<Record<string, string>>,
): readonly number[] | undefined {
  const names = Object.keys(at);
  if (names.length === 0) return undefined;
  const numbers = variables.map(name => Number(at[name]?.trim() || NaN));
  if (names.length === variables.length && numbers.every(Number.isFinite)) {
    return numbers;
  }
  const example = variables.map((name, i) => `${name}=${i + 1}`).join(',');
  const came = Object.entries(at).map(([name, word]) => `${name}=${word}`);
  throw new UsageError(
    `Expected --at to give a number for each variable of ${formula}, as in ` +
      `--at ${example}, got ${quoted(came.join(','))}.`,
  );
}

function asData({formula, tex, variables, partials}: Objective, values?: Values) {
  return {formula, tex, variables, partials, ...values};
}

function asText({formula, variables, partials}: Objective, values?: Values): string {
  const of = `f(${variables.join(', ')})`;
  const d = variables.length === 1 ? 'd' : '∂';
  const symbols = variables.map(name => `${d}f/${d}${name}`);
  const rows = partials.map((partial, i) => [symbols[i] ?? '', '=', partial.formula]);
  const tex = partials.map((partial, i) => [symbols[i] ?? '', partial.tex]);
  const at = values && `At (${values.point.join(', ')}):`;
  return [
    ...columns([[of, '=', formula], ...rows]),
    '',
    'TeX:',
    ...columns(tex).map(line => `  ${line}`),
    ...(values && at
      ? ['', at, ...columns(valueRows(symbols, values)).map(line => `  ${line}`)]
      : []),
  ].join('\n');
}

function valueRows(symbols: readonly string[], {value, gradient}: Values): string[][] {
  return [
    ['f', '=', String(value)],
    ...gradient.map((slope, i) => [symbols[i] ?? '', '=', String(slope)]),
  ];
}
