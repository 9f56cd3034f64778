import {read, refused, type Described, type Kind, type Reading} from '../Kind';
import {bound} from '../range';
import {listOf} from './list';
import {numberOf} from './number';

/** A point of the line, the plane or, where that is allowed, of space: `1.5`, `-4,2`. */
export interface PointField extends Described {
  readonly type: 'point';
  /** How many coordinates it has; of a list, one of these numbers. */
  readonly dimension: 1 | 2 | readonly [2, 3];
  readonly min: number;
  readonly max: number;
  /** Whether it is a place in the picture: it may be dragged there. */
  readonly isPlace?: boolean;
}

/** A list of numbers, written `0.1,0.01`; any numbers, and any count from 1, by default. */
export interface NumbersField extends Described {
  readonly type: 'numbers';
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
  /** So many, or none at all. */
  readonly exactly?: number;
}

const letters = ['x', 'y', 'z'];

export const point: Kind<PointField, readonly number[]> = {
  read({dimension, min, max}, raw) {
    const items = listOf(raw);
    const counts: readonly number[] = [dimension].flat();
    if (!counts.includes(items.length)) {
      const count = dimension === 1 ? '1 number' : `${counts.join(' or ')} numbers`;
      return refused(dimension === 1 ? count : `${count}, separated by commas`, raw);
    }
    return readItems(items, {min, max});
  },
  takes: ({dimension, min, max}) =>
    `${[dimension]
      .flat()
      .map(count => letters.slice(0, count).join())
      .join(' or ')} ${bound(min)} to ${bound(max)}`,
};

export const numbers: Kind<NumbersField, readonly number[]> = {
  read({min = -Infinity, max = Infinity, maxLength = Infinity, exactly}, raw) {
    const items = raw === '' ? [] : listOf(raw);
    if (exactly !== undefined) {
      if (items.length === exactly || items.length === 0)
        return readItems(items, {min, max});
      return refused(`${exactly} numbers, separated by commas`, raw);
    }
    if (items.length > 0 && items.length <= maxLength)
      return readItems(items, {min, max});
    const count = maxLength === Infinity ? '' : `1 to ${maxLength} `;
    return refused(`${count}numbers, separated by commas`, raw);
  },
  takes({min, max, maxLength, exactly}) {
    const most = maxLength === undefined ? 'numbers' : `up to ${maxLength} numbers`;
    const count = exactly === undefined ? most : `${exactly} numbers`;
    return min === undefined || max === undefined
      ? count
      : `${count} ${bound(min)} to ${bound(max)}`;
  },
};

function readItems(
  items: readonly unknown[],
  {min, max}: {readonly min: number; readonly max: number},
): Reading<readonly number[]> {
  const values: number[] = [];
  for (const item of items) {
    const value = numberOf(item);
    if (value === undefined || value < min || value > max) {
      const isBounded = min > -Infinity || max < Infinity;
      const expected = isBounded
        ? `a number from ${bound(min)} to ${bound(max)}`
        : 'a number';
      return refused(expected, item);
    }
    values.push(value);
  }
  return read(values);
}
