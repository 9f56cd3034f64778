/**
 * Parameter schemas: what a clip can be told, with defaults, ranges and meanings.
 * One schema feeds validation, `downhill list`, the editor's variables and the README.
 */
import {
  fieldTakes,
  read,
  readField,
  readRecord,
  refused,
  type Auto,
  type ChoiceField,
  type Described,
  type FieldValue,
  type FlagField,
  type ImageField,
  type IntegerField,
  type NumberField,
  type NumbersField,
  type PointField,
  type PointPair,
  type PointsField,
  type Reading,
  type TextField,
} from '../schema';
import {DIGIT_SIZE, objective, type Objective} from '../sim';
import {ParameterError} from './ParameterError';

export type {Auto, PointPair} from '../schema';

export interface NumberParameter<
  D extends number | Auto = number | Auto,
> extends NumberField {
  readonly default: D;
}

export interface IntegerParameter<
  D extends number | Auto = number | Auto,
> extends IntegerField {
  readonly default: D;
}

export interface ChoiceParameter<C extends string = string> extends ChoiceField<C> {
  readonly default: C;
}

/**
 * An objective's id or a formula in exactly `dimension` variables: x, or x and y; in two or
 * three, of any letters.
 */
export interface ObjectiveParameter extends Described {
  readonly type: 'objective';
  readonly default: string;
  readonly dimension: 1 | 2 | readonly [2, 3];
}

/** A point, written `1.5` or `-4,2`. */
export interface PointParameter<
  D extends readonly number[] | Auto = readonly number[] | Auto,
> extends PointField {
  readonly default: D;
}

/** A list of numbers, written `0.1,0.01`. */
export interface NumbersParameter<
  D extends readonly number[] | Auto = readonly number[] | Auto,
> extends NumbersField {
  readonly default: D;
  readonly min: number;
  readonly max: number;
  readonly maxLength: number;
}

/** Points of the plane, written `1,2;2,3`; the command line takes a CSV file's name, too. */
export interface PointsParameter extends PointsField {
  readonly default: readonly PointPair[];
}

/** A square grey image as its pixels, or none; the command line takes a file's name, too. */
export interface ImageParameter extends ImageField {
  readonly default: readonly number[];
}

export interface FlagParameter extends FlagField {
  readonly default: boolean;
}

export interface TextParameter extends TextField {
  readonly default: string;
  readonly maxLength: number;
}

export type Parameter =
  | NumberParameter
  | IntegerParameter
  | ChoiceParameter
  | ObjectiveParameter
  | PointParameter
  | NumbersParameter
  | PointsParameter
  | ImageParameter
  | FlagParameter
  | TextParameter;

export type Schema = Readonly<Record<string, Parameter>>;

/** A parameter's value as plain data, `auto` where it may be left open. */
export type ParameterValue<P extends Parameter> =
  | FieldValue<P>
  | (P extends NumberParameter | IntegerParameter | PointParameter | NumbersParameter
      ? Extract<P['default'], Auto>
      : never);

export type ParameterValues<S extends Schema> = {
  readonly [K in keyof S]: ParameterValue<S[K]>;
};

/** Builders, so that a schema reads as a table and keeps its literal types. */
export const parameter = {
  number: <D extends number | Auto>(
    p: Omit<NumberParameter<D>, 'type'>,
  ): NumberParameter<D extends number ? number : D> =>
    ({type: 'number', ...p}) as NumberParameter<never>,
  integer: <D extends number | Auto>(
    p: Omit<IntegerParameter<D>, 'type'>,
  ): IntegerParameter<D extends number ? number : D> =>
    ({type: 'integer', ...p}) as IntegerParameter<never>,
  choice: <const C extends string>(p: {
    choices: readonly C[];
    default: NoInfer<C>;
    description: string;
  }): ChoiceParameter<C> => ({type: 'choice', ...p}),
  objective: (p: Omit<ObjectiveParameter, 'type'>): ObjectiveParameter => ({
    type: 'objective',
    ...p,
  }),
  point: <D extends readonly number[] | Auto>(
    p: Omit<PointParameter<D>, 'type'>,
  ): PointParameter<D> => ({type: 'point', ...p}),
  numbers: <D extends readonly number[] | Auto>(
    p: Omit<NumbersParameter<D>, 'type'>,
  ): NumbersParameter<D> => ({type: 'numbers', ...p}),
  points: (p: Omit<PointsParameter, 'type'>): PointsParameter => ({
    type: 'points',
    ...p,
  }),
  image: (p: Pick<ImageParameter, 'description'>): ImageParameter => ({
    type: 'image',
    default: [],
    side: DIGIT_SIZE,
    ...p,
  }),
  flag: (p: Omit<FlagParameter, 'type'>): FlagParameter => ({type: 'flag', ...p}),
  text: (p: Omit<TextParameter, 'type'>): TextParameter => ({type: 'text', ...p}),
};

/** A parameter that was read: as plain data, and as `simulate` takes it. */
export interface ParameterReading {
  readonly plain: unknown;
  /** An objective instead of its text; otherwise the same. */
  readonly settled: unknown;
}

/**
 * Completes and checks raw values against a schema.
 *
 * @param schema - The clip's parameters.
 * @param raw - Values by name: text from the command line, or numbers, text and lists
 *   from the editor's variables. A missing or undefined value takes the default.
 * @returns A value for every parameter of the schema.
 * @throws ParameterError that names the parameter, what was expected and what came.
 */
export function resolveParameters<S extends Schema>(
  schema: S,
  raw: Readonly<Record<string, unknown>>,
): ParameterValues<S> {
  const readings = Object.entries(readParameters(schema, raw));
  const values = readings.map(([name, {plain}]) => [name, plain]);
  return Object.fromEntries(values) as ParameterValues<S>;
}

/**
 * The values of {@link resolveParameters} in both forms: each objective is built once.
 *
 * @throws ParameterError that names the parameter, what was expected and what came.
 */
export function readParameters(
  schema: Schema,
  raw: Readonly<Record<string, unknown>>,
): Readonly<Record<string, ParameterReading>> {
  return readRecord(schema, raw, {
    what: 'a parameter of this clip',
    read: readParameter,
    fail: (name, message) => new ParameterError(name, message),
  });
}

/** Reads the value of one parameter. */
export function readParameter(p: Parameter, raw: unknown): Reading<ParameterReading> {
  if (p.type === 'objective') return readObjective(p, raw);
  const reading = readField(p, raw);
  return reading.ok ? read({plain: reading.value, settled: reading.value}) : reading;
}

/** What a parameter takes, in a few words for a table. */
export function parameterTakes(p: Parameter): string {
  if (p.type !== 'objective') return fieldTakes(p);
  return `objective in ${variables(p, ', ')}`;
}

function readObjective(p: ObjectiveParameter, raw: unknown): Reading<ParameterReading> {
  if (typeof raw !== 'string') {
    return refused(`an objective's id or a formula in ${variables(p, ' and ')}`, raw);
  }
  try {
    const settled: Objective = objective(raw, {dimension: p.dimension});
    return read({plain: raw, settled});
  } catch (error) {
    return {ok: false, message: name => `${name}: ${(error as Error).message}`};
  }
}

function variables({dimension}: ObjectiveParameter, separator: string): string {
  if (typeof dimension !== 'number') return `${dimension.join(' or ')} variables`;
  return ['x', 'y'].slice(0, dimension).join(separator);
}
