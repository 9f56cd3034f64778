import type {Objective} from '../sim';
import {objective} from '../sim';
import type {
  Auto,
  ObjectiveParameter,
  Parameter,
  ParameterValue,
  Schema,
} from './parameters';
import {ParameterError} from './ParameterError';
import {resolveParameters} from './parameters';

/** The parameters that may be left to the clip. */
export type AutoKeys<S extends Schema> = {
  [K in keyof S]: S[K] extends {
    readonly type: 'number' | 'integer' | 'point' | 'numbers';
  }
    ? Auto extends S[K]['default']
      ? K
      : never
    : never;
}[keyof S];

/** A value that was given or chosen, as text, numbers and flags. */
export type PlainValue<P extends Parameter> = Exclude<ParameterValue<P>, Auto>;

/** A value as `simulate` takes it: an objective instead of its text. */
export type SettledValue<P extends Parameter> = P extends ObjectiveParameter
  ? Objective
  : PlainValue<P>;

/** What a run was made with: plain data, nothing left open. */
export type PlainValues<S extends Schema> = {
  readonly [K in keyof S]: PlainValue<S[K]>;
};

export type SettledValues<S extends Schema> = {
  readonly [K in keyof S]: SettledValue<S[K]>;
};

/**
 * How a clip chooses each parameter that was left to it. It may read all the others, those
 * that are chosen too.
 */
export type Choices<S extends Schema> = {
  readonly [K in AutoKeys<S>]: (settled: SettledValues<S>) => SettledValue<S[K]>;
};

export interface Settlement<S extends Schema> {
  readonly values: PlainValues<S>;
  readonly settled: SettledValues<S>;
  /** The names of those that the clip chose. */
  readonly automatic: readonly (keyof S & string)[];
}

/**
 * Checks raw parameters and settles those that are left open.
 *
 * @param raw - As of {@link resolveParameters}.
 * @throws ParameterError when a value is not what the schema asks for, or none can be
 *   chosen.
 */
export function settleParameters<S extends Schema>(
  schema: S,
  choices: Partial<Choices<S>>,
  raw: Readonly<Record<string, unknown>>,
): Settlement<S> {
  const given: Readonly<Record<string, unknown>> = resolveParameters(schema, raw);
  const names = Object.keys(schema);
  const automatic = names.filter(
    name => given[name] === 'auto' && mayBeAuto(schema, name),
  );
  const settled: Record<string, unknown> = {};
  const open = new Set<string>();
  for (const name of names) {
    Object.defineProperty(settled, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = settle(name);
        Object.defineProperty(settled, name, {enumerable: true, value});
        return value;
      },
    });
  }

  function settle(name: string): unknown {
    const parameter = schema[name]!;
    if (parameter.type === 'objective') {
      return objective(given[name] as string, {dimension: parameter.dimension});
    }
    if (!automatic.includes(name)) return given[name];
    if (open.has(name)) throw new Error(`Expected no circle in how ${name} is chosen.`);
    open.add(name);
    const choose = (choices as Readonly<Record<string, (all: unknown) => unknown>>)[
      name
    ];
    if (!choose) throw new Error(`Expected a rule in "choose" for ${name}.`);
    return checked(schema, name, choose(settled));
  }

  const plain = names.map(name => [
    name,
    schema[name]!.type === 'objective' ? given[name] : settled[name],
  ]);
  return {
    values: Object.fromEntries(plain) as PlainValues<S>,
    settled: settled as SettledValues<S>,
    automatic,
  };
}

function mayBeAuto(schema: Schema, name: string): boolean {
  return schema[name]!.default === 'auto';
}

/** What a clip chose is bound by the schema too: the run can be asked for again by it. */
function checked(schema: Schema, name: string, value: unknown): unknown {
  try {
    resolveParameters(schema, {[name]: value});
    return value;
  } catch {
    throw new ParameterError(
      name,
      `Expected a value of ${name} that suits this, found none in its range ` +
        `(${String(value)} would). Set ${name} yourself.`,
    );
  }
}
