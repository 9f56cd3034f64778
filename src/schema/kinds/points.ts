import {read, refused, type Described, type Kind} from '../Kind';
import {numberOf} from './number';

/** Points of the plane, written `1,2;2,3`, as many as `minLength` to `maxLength`. */
export interface PointsField extends Described {
  readonly type: 'points';
  readonly minLength: number;
  readonly maxLength: number;
}

export type PointPair = readonly [x: number, y: number];

/** What has a letter but for an exponent's is no list of numbers. */
const written = /^[\s\d.,;eE+-]*$/;

export const points: Kind<PointsField, readonly PointPair[]> = {
  read({minLength, maxLength}, raw) {
    const items = itemsOf(raw);
    const expected = `${minLength} to ${maxLength} points such as 1,2;2,3`;
    if (!items) return refused(expected, raw, fileHint);
    const stray = items.findIndex(item => pairOf(item) === null);
    if (stray >= 0) {
      const where = `two finite numbers in point ${stray + 1}`;
      return refused(`${expected}, with ${where}`, items[stray]);
    }
    const isCount = items.length >= minLength && items.length <= maxLength;
    return isCount
      ? read(items.map(item => pairOf(item)!))
      : refused(expected, `${items.length} points`);
  },
  takes: ({minLength, maxLength}) =>
    `${minLength} to ${maxLength} points x,y;x,y or a CSV file`,
};

const fileHint = ' Files are read where the command line is.';

/** Whether a text is meant as points, not as a file's name. */
export function areWrittenPoints(text: string): boolean {
  return written.test(text);
}

/** The default as a command line takes it. */
export function writtenPoints(pairs: readonly PointPair[]): string {
  return pairs.map(pair => pair.join(',')).join(';');
}

function itemsOf(raw: unknown): readonly unknown[] | null {
  if (Array.isArray(raw)) return raw as readonly unknown[];
  if (typeof raw !== 'string' || !areWrittenPoints(raw)) return null;
  return raw
    .split(';')
    .map(item => item.trim())
    .filter(item => item !== '');
}

function pairOf(item: unknown): PointPair | null {
  const parts: unknown = typeof item === 'string' ? item.split(',') : item;
  if (!Array.isArray(parts) || parts.length !== 2) return null;
  const [x, y] = parts.map(numberOf);
  return Number.isFinite(x) && Number.isFinite(y) ? [x!, y!] : null;
}
