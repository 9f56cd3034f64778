/** Comma-separated text to numbers; the text comes from the caller, nothing is opened here. */
import {quoted, shortened} from '../../schema';
import type {LabelledPoint} from './classPoints';
import {DataError} from './DataError';
import type {DataPoint} from './linePoints';

export interface Table {
  /** The header's names, or `column 1`, `column 2`, … where the text has none. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly number[])[];
  /** The line of each row in the text, counted from 1. */
  readonly lines: readonly number[];
}

const decimalNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

interface Line {
  readonly number: number;
  readonly fields: readonly string[];
}

/**
 * Reads a table of numbers.
 *
 * Fields are separated by commas, semicolons or tabs (the first line decides) and may stand
 * in double quotes. A first line without any number is the header. Empty lines, and lines
 * that begin with `#`, are skipped. Numbers have a decimal point.
 *
 * @throws DataError with the line where the text is not such a table.
 * @example readTable('x,y\n1,2\n3,4').rows // [[1, 2], [3, 4]]
 */
export function readTable(text: string): Table {
  const lines = split(text);
  const first = lines[0];
  if (!first) throw new DataError('Expected lines of numbers, got an empty text.');
  const hasHeader = first.fields.every(field => !decimalNumber.test(field));
  const body = hasHeader ? lines.slice(1) : lines;
  if (body.length === 0) {
    throw new DataError(
      'Expected rows of numbers below the header, got none.',
      first.number,
    );
  }
  const width = first.fields.length;
  const names = hasHeader
    ? first.fields
    : first.fields.map((_, i) => `column ${i + 1}`);
  return {
    columns: names,
    rows: body.map(line => readRow(line, width, names)),
    lines: body.map(line => line.number),
  };
}

/**
 * Reads samples of y against x.
 *
 * @param columns - The names of x and y in the header; not needed for a table of two columns.
 * @throws DataError with the line at fault.
 */
export function readPoints(
  text: string,
  columns?: readonly [x: string, y: string],
): DataPoint[] {
  const table = readTable(text);
  if (!columns && table.columns.length !== 2) {
    throw new DataError(
      `Expected two columns, x and y, got ${table.columns.length} ` +
        `(${shortened(table.columns.join(', '))}). Keep two, or name the two to use.`,
    );
  }
  const [x, y] = columns ? columns.map(name => columnOf(table, name)) : [0, 1];
  return table.rows.map(row => ({x: row[x!]!, y: row[y!]!}));
}

/**
 * Reads samples of two classes: features first, the label 0 or 1 in the last column.
 *
 * @throws DataError with the line at fault.
 */
export function readLabelledPoints(text: string): LabelledPoint[] {
  const table = readTable(text);
  if (table.columns.length < 2) {
    throw new DataError('Expected at least one feature and a label, got one column.');
  }
  return table.rows.map((row, index) => {
    const label = row[row.length - 1]!;
    if (label !== 0 && label !== 1) {
      const message = `Expected the label in the last column to be 0 or 1, got ${label}.`;
      throw new DataError(message, table.lines[index]);
    }
    return {features: row.slice(0, -1), label};
  });
}

function split(text: string): Line[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((content, index) => ({content: content.trim(), number: index + 1}))
    .filter(({content}) => content !== '' && !content.startsWith('#'));
  const head = lines[0]?.content ?? '';
  const separator = [',', ';', '\t'].find(candidate => head.includes(candidate)) ?? ',';
  return lines.map(({content, number}) => ({
    number,
    fields: content.split(separator).map(field =>
      field
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim(),
    ),
  }));
}

function readRow(
  {fields, number}: Line,
  width: number,
  names: readonly string[],
): number[] {
  if (fields.length !== width) {
    throw new DataError(
      `Expected ${width} fields as in the first line, got ${fields.length}.`,
      number,
    );
  }
  return fields.map((field, index) => readNumber(field, names[index]!, number));
}

function readNumber(field: string, name: string, line: number): number {
  const value = decimalNumber.test(field) ? Number(field) : NaN;
  if (Number.isFinite(value)) return value;
  const hint = /^[+-]?\d+,\d+$/.test(field) ? ' Write decimals with a point.' : '';
  const came = field === '' ? 'nothing' : quoted(field);
  const column = shortened(name);
  throw new DataError(`Expected a number for ${column}, got ${came}.${hint}`, line);
}

function columnOf(table: Table, name: string): number {
  const index = table.columns.indexOf(name);
  if (index >= 0) return index;
  throw new DataError(
    `Expected a column named ${quoted(name)}, got the columns ` +
      `${shortened(table.columns.join(', '))}.`,
  );
}
