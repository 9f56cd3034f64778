import {read, refused, type Described, type Kind} from '../Kind';
import {bound} from '../range';

/** What a slider spans, where all that is allowed would be too much for one. */
export interface Control {
  readonly min: number;
  readonly max: number;
  /** Whether a slider's way is the value's, or that of its logarithm; linear unless told. */
  readonly scale?: 'linear' | 'log';
  /** Of a linear one; a two hundredth of its span, rounded, unless told. */
  readonly step?: number;
}

export interface NumberField extends Described {
  readonly type: 'number';
  readonly min: number;
  readonly max: number;
  /** Whether it is a place in the picture, x of a curve: it may be dragged there. */
  readonly isPlace?: boolean;
  readonly control?: Control;
}

export interface IntegerField extends Described {
  readonly type: 'integer';
  readonly min: number;
  readonly max: number;
  readonly control?: Control;
}

/** Such as `-1.5e-3`; neither `0x10` nor `Infinity`. */
const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** The number that a value is or spells; undefined where it does neither. */
export function numberOf(raw: unknown): number | undefined {
  const isSpelled = typeof raw === 'string' && decimal.test(raw.trim());
  const value = isSpelled ? Number(raw) : raw;
  if (typeof value !== 'number' || Number.isNaN(value)) return undefined;
  // Zero without a sign: JSON, on the way to a page, would lose it.
  return value + 0;
}

export const number: Kind<NumberField, number> = {
  read({min, max}, raw) {
    const value = numberOf(raw);
    return value !== undefined && value >= min && value <= max
      ? read(value)
      : refused(`a number from ${bound(min)} to ${bound(max)}`, raw);
  },
  takes: ({min, max}) => `number ${bound(min)} to ${bound(max)}`,
};

export const integer: Kind<IntegerField, number> = {
  read({min, max}, raw) {
    const value = numberOf(raw);
    return Number.isInteger(value) && value! >= min && value! <= max
      ? read(value!)
      : refused(`a whole number from ${bound(min)} to ${bound(max)}`, raw);
  },
  takes: ({min, max}) => `integer ${bound(min)} to ${bound(max)}`,
};
