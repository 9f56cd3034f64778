import {objectives, type Objective, type StationaryPoint} from '../../../sim';
import {quoted, suggestion} from '../../../schema';
import {UsageError} from '../../line/UsageError';
import {columns} from '../../output/columns';
import type {Run} from '../../line/Command';
import type {objectives as command} from './command';
import {exitCode} from '../../output/exit';
import {print, printJson} from '../../output/print';

/** Prints a line for each objective, or all that is known of those that are named. */
export const run: Run<typeof command> = async ({operands, options}) => {
  const chosen = operands.length > 0 ? operands.map(objectiveNamed) : objectives;
  if (options.json) printJson(chosen.map(asData));
  else if (operands.length > 0) print(chosen.map(paragraph).join('\n\n'));
  else print(list().join('\n'));
  return exitCode.done;
};

function objectiveNamed(id: string): Objective {
  const found = objectives.find(objective => objective.id === id);
  if (found) return found;
  const ids = objectives.map(objective => objective.id);
  throw new UsageError(
    `Expected the id of an objective, got ${quoted(id)}.${suggestion(id, ids)} ` +
      '"downhill objectives" lists them.',
  );
}

function list(): string[] {
  return [
    ...columns(objectives.map(({id, title, formula}) => [id, title, formula])),
    '',
    'All that is known of one: downhill objectives <id>',
  ];
}

/** Named one by one: some facts are getters, and the functions are no data. */
function asData(f: Objective) {
  const {id, title, source, formula, tex, variables, partials} = f;
  const {domain, start, learningRate, stationaryPoints} = f;
  return {
    ...{id, title, source, formula, tex, variables, partials},
    ...{domain, start, learningRate, stationaryPoints},
  };
}

function paragraph(f: Objective): string {
  const domain = f.domain.map(
    ([low, high], i) => `${f.variables[i]} from ${low} to ${high}`,
  );
  const rows = [
    ['formula', f.formula],
    ['shown', domain.join(', ')],
    ['start', `(${f.start.join(', ')}), learning rate ${f.learningRate}`],
    ...f.stationaryPoints.map(point => [point.kind, place(point)]),
    ...(f.source ? [['source', f.source]] : []),
  ];
  return [`${f.id}: ${f.title}`, ...columns(rows).map(line => `  ${line}`)].join('\n');
}

function place({point, value, extent, largestStableRate}: StationaryPoint): string {
  const ends =
    extent?.kind === 'line' ? [extent.points[0]!, extent.points.at(-1)!] : [];
  const places = ends.length > 0 ? ends : [point];
  const coordinates = places.map(at => `(${at.map(short).join(', ')})`).join(' to ');
  const rate =
    largestStableRate === undefined
      ? ''
      : `, stable below learning rate ${short(largestStableRate)}`;
  return `${ends.length > 0 ? 'all along ' : ''}${coordinates}, f = ${short(value)}${rate}`;
}

/** Six digits, which is enough to read; JSON has all of them. */
function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}
