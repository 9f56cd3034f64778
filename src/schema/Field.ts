/** Every kind of value that a schema may hold. A new one is a file of kinds/ and a line in each list. */
import {read, type Described, type Kind, type Reading} from './Kind';
import {bytes, type BytesField} from './kinds/bytes';
import {choice, choices, type ChoiceField, type ChoicesField} from './kinds/choice';
import {flag, type FlagField} from './kinds/flag';
import {image, type ImageField} from './kinds/image';
import {moments, type MomentsField} from './kinds/moments';
import {integer, number, type IntegerField, type NumberField} from './kinds/number';
import {numbers, point, type NumbersField, type PointField} from './kinds/numbers';
import {points, writtenPoints, type PointPair, type PointsField} from './kinds/points';
import {size, type Size, type SizeField} from './kinds/size';
import {text, type TextField} from './kinds/text';

interface FieldOf {
  number: NumberField;
  integer: IntegerField;
  choice: ChoiceField;
  choices: ChoicesField;
  flag: FlagField;
  text: TextField;
  point: PointField;
  numbers: NumbersField;
  points: PointsField;
  image: ImageField;
  size: SizeField;
  moments: MomentsField;
  bytes: BytesField;
}

const kinds: {readonly [T in keyof FieldOf]: Kind<FieldOf[T]>} = {
  number,
  integer,
  choice,
  choices,
  flag,
  text,
  point,
  numbers,
  points,
  image,
  size,
  moments,
  bytes,
};

export type Field = FieldOf[keyof FieldOf];

/** A value that is left open, for a rule to work out. */
export type Auto = 'auto';

/** What a field's value is once it is read, and nothing is left open. */
export type FieldValue<F extends Described> = F extends
  NumberField | IntegerField | BytesField
  ? number
  : F extends ChoiceField<infer C>
    ? C
    : F extends ChoicesField<infer C>
      ? readonly C[]
      : F extends FlagField
        ? boolean
        : F extends PointField | NumbersField | ImageField
          ? readonly number[]
          : F extends PointsField
            ? readonly PointPair[]
            : F extends SizeField
              ? Size
              : F extends MomentsField
                ? readonly (number | string)[]
                : string;

/**
 * Reads a value of a field: text as people write it, or the value itself.
 *
 * @param raw - `auto` is taken where the field may be left open.
 */
export function readField(field: Field, raw: unknown): Reading<unknown> {
  if (raw === 'auto' && mayBeAuto(field)) return read(raw);
  const kind: Kind<Field> = kinds[field.type];
  return kind.read(field, raw);
}

/** What a field takes, in a few words for a table: `number 0 to 2`, `a | b`. */
export function fieldTakes(field: Field): string {
  const kind: Kind<Field> = kinds[field.type];
  return kind.takes(field);
}

/** The description with what a rule works out, where the field may be left open. */
export function fieldMeaning({description, auto}: Described): string {
  return auto === undefined ? description : `${description}; auto: ${auto}`;
}

/** The default as a command line takes it, such as `mp4,gif`; none is `undefined`. */
export function writtenDefault({default: value}: Described): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  if (!Array.isArray(value)) return JSON.stringify(value);
  return value.some(Array.isArray)
    ? writtenPoints(value as PointPair[])
    : value.join(',');
}

/** Whether a field may be left to a rule. A choice named `auto` is a choice like others. */
export function mayBeAuto(field: {
  readonly type: string;
  readonly default?: unknown;
}): boolean {
  return field.default === 'auto' && ruled.has(field.type);
}

const ruled: ReadonlySet<string> = new Set(['number', 'integer', 'point', 'numbers']);
