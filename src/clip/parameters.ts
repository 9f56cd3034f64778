/**
 * Parameter schemas: what a clip can be told, with defaults, ranges and meanings.
 * One schema feeds validation, `downhill list`, the editor's variables and the README.
 */
import {objective} from '../sim';
import {ParameterError} from './ParameterError';
import {suggestion} from '../words/nearest';

/** A default that the clip works out from its other parameters. */
export type Auto = 'auto';

interface Described<T> {
  readonly default: T;
  readonly description: string;
}

export interface NumberParameter<
  D extends number | Auto = number | Auto,
> extends Described<D> {
  readonly type: 'number';
  readonly min: number;
  readonly max: number;
}

export interface IntegerParameter<
  D extends number | Auto = number | Auto,
> extends Described<D> {
  readonly type: 'integer';
  readonly min: number;
  readonly max: number;
}

export interface ChoiceParameter<C extends string = string> extends Described<C> {
  readonly type: 'choice';
  readonly choices: readonly C[];
}

/** An objective's id or a formula in exactly `dimension` variables. */
export interface ObjectiveParameter extends Described<string> {
  readonly type: 'objective';
  readonly dimension: 1 | 2;
}

/** A point, written `1.5` or `-4,2`. */
export interface PointParameter<
  D extends readonly number[] | Auto = readonly number[] | Auto,
> extends Described<D> {
  readonly type: 'point';
  readonly dimension: 1 | 2;
  readonly min: number;
  readonly max: number;
}

/** A list of numbers, written `0.1,0.01`. */
export interface NumbersParameter<
  D extends readonly number[] | Auto = readonly number[] | Auto,
> extends Described<D> {
  readonly type: 'numbers';
  readonly min: number;
  readonly max: number;
  readonly maxLength: number;
}

export interface FlagParameter extends Described<boolean> {
  readonly type: 'flag';
}

export interface TextParameter extends Described<string> {
  readonly type: 'text';
  readonly maxLength: number;
}

export type Parameter =
  | NumberParameter
  | IntegerParameter
  | ChoiceParameter
  | ObjectiveParameter
  | PointParameter
  | NumbersParameter
  | FlagParameter
  | TextParameter;

export type Schema = Readonly<Record<string, Parameter>>;

export type ParameterValue<P extends Parameter> =
  P extends NumberParameter<infer D>
    ? number | Extract<D, Auto>
    : P extends IntegerParameter<infer D>
      ? number | Extract<D, Auto>
      : P extends ChoiceParameter<infer C>
        ? C
        : P extends PointParameter<infer D>
          ? readonly number[] | Extract<D, Auto>
          : P extends NumbersParameter<infer D>
            ? readonly number[] | Extract<D, Auto>
            : P extends FlagParameter
              ? boolean
              : string;

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
  flag: (p: Omit<FlagParameter, 'type'>): FlagParameter => ({type: 'flag', ...p}),
  text: (p: Omit<TextParameter, 'type'>): TextParameter => ({type: 'text', ...p}),
};

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
  for (const name of Object.keys(raw)) {
    if (!Object.hasOwn(schema, name)) throw unknownParameter(name, Object.keys(schema));
  }
  const values = Object.entries(schema).map(([name, p]) => [
    name,
    raw[name] === undefined ? p.default : readParameter(name, p, raw[name]),
  ]);
  return Object.fromEntries(values) as ParameterValues<S>;
}

function unknownParameter(name: string, known: readonly string[]): ParameterError {
  const names = known.length ? `It has ${known.join(', ')}.` : 'It has no parameters.';
  return new ParameterError(
    name,
    `Expected a parameter of this clip, got "${name}".` +
      `${suggestion(name, known)} ${names}`,
  );
}

function readParameter(name: string, p: Parameter, raw: unknown): unknown {
  if (raw === 'auto' && p.default === 'auto') return raw;
  switch (p.type) {
    case 'number':
      return readNumber(name, p, raw);
    case 'integer': {
      const value = readNumber(name, p, raw);
      if (!Number.isInteger(value)) throw expected(name, 'a whole number', raw);
      return value;
    }
    case 'choice':
      return readChoice(name, p, raw);
    case 'objective':
      return readObjective(name, p, raw);
    case 'point':
      return readNumbers(name, p, raw, p.dimension, p.dimension);
    case 'numbers':
      return readNumbers(name, p, raw, 1, p.maxLength);
    case 'flag':
      if (raw === true || raw === 'true') return true;
      if (raw === false || raw === 'false') return false;
      throw expected(name, 'true or false', raw);
    case 'text':
      if (typeof raw === 'string' && raw.length <= p.maxLength) return raw;
      throw expected(name, `text of at most ${p.maxLength} characters`, raw);
  }
}

function readNumber(
  name: string,
  {min, max}: {min: number; max: number},
  raw: unknown,
): number {
  const value = typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : raw;
  if (typeof value !== 'number' || !(value >= min && value <= max)) {
    throw expected(name, `a number from ${min} to ${max}`, raw);
  }
  return value;
}

function readNumbers(
  name: string,
  range: {min: number; max: number},
  raw: unknown,
  minLength: number,
  maxLength: number,
): readonly number[] {
  const items: readonly unknown[] =
    typeof raw === 'string' ? raw.split(',') : Array.isArray(raw) ? raw : [raw];
  if (items.length < minLength || items.length > maxLength) {
    const count =
      minLength === maxLength ? `${minLength}` : `${minLength} to ${maxLength}`;
    throw expected(
      name,
      `${count} number${maxLength > 1 ? 's, separated by commas' : ''}`,
      raw,
    );
  }
  return items.map(item => readNumber(name, range, item));
}

function readChoice(name: string, p: ChoiceParameter, raw: unknown): string {
  if (p.choices.includes(raw as string)) return raw as string;
  const hint = suggestion(String(raw), p.choices);
  throw expected(name, `one of ${p.choices.join(', ')}`, raw, hint);
}

function readObjective(name: string, p: ObjectiveParameter, raw: unknown): string {
  const variables = p.dimension === 1 ? 'x' : 'x and y';
  if (typeof raw !== 'string') {
    throw expected(name, `an objective's id or a formula in ${variables}`, raw);
  }
  try {
    objective(raw, {dimension: p.dimension});
  } catch (error) {
    throw new ParameterError(name, `${name}: ${(error as Error).message}`);
  }
  return raw;
}

function expected(name: string, what: string, got: unknown, hint = ''): ParameterError {
  const shown = typeof got === 'string' ? `"${got}"` : JSON.stringify(got);
  return new ParameterError(
    name,
    `Expected ${name} to be ${what}, got ${shown}.${hint}`,
  );
}
