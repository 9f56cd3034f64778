import {mayBeAuto, shown, type Auto} from '../schema';
import type {Objective} from '../sim';
import {
  readParameter,
  readParameters,
  type ObjectiveParameter,
  type Parameter,
  type ParameterValue,
  type Schema,
} from './parameters';
import {ParameterError} from './ParameterError';

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
  const given = readParameters(schema, raw);
  const names = Object.keys(schema);
  const automatic = names.filter(name => isOpen(schema, given, name));
  const rules = choices as Readonly<Record<string, Rule | undefined>>;
  const settled = onDemand(names, (name, all) =>
    automatic.includes(name)
      ? choose(schema, name, rules[name], all)
      : given[name]!.settled,
  );
  const values = names.map(name => [
    name,
    automatic.includes(name) ? settled[name] : given[name]!.plain,
  ]);
  return {
    values: Object.fromEntries(values) as PlainValues<S>,
    settled: settled as SettledValues<S>,
    automatic,
  };
}

type Rule = (settled: Readonly<Record<string, unknown>>) => unknown;

function isOpen(
  schema: Schema,
  given: Readonly<Record<string, {readonly plain: unknown}>>,
  name: string,
): boolean {
  return mayBeAuto(schema[name]!) && given[name]!.plain === 'auto';
}

/**
 * A record whose values are worked out when they are first read, each once.
 *
 * @throws Error, from the value that is read, when it depends on itself.
 */
function onDemand(
  names: readonly string[],
  valueOf: (name: string, all: Readonly<Record<string, unknown>>) => unknown,
): Readonly<Record<string, unknown>> {
  const all: Record<string, unknown> = {};
  const open = new Set<string>();
  for (const name of names) {
    Object.defineProperty(all, name, {
      enumerable: true,
      configurable: true,
      get() {
        if (open.has(name)) {
          throw new Error(`Expected no circle in how ${name} is chosen.`);
        }
        open.add(name);
        const value = valueOf(name, all);
        Object.defineProperty(all, name, {enumerable: true, value});
        return value;
      },
    });
  }
  return all;
}

/** What a clip chose is bound by the schema too: the run can be asked for again by it. */
function choose(
  schema: Schema,
  name: string,
  rule: Rule | undefined,
  settled: Readonly<Record<string, unknown>>,
): unknown {
  if (!rule) throw new Error(`Expected a rule in "choose" for ${name}.`);
  const chosen = rule(settled);
  const reading = readParameter(schema[name]!, chosen);
  if (reading.ok && reading.value.plain !== 'auto') return reading.value.settled;
  throw new ParameterError(
    name,
    `Expected a value of ${name} that suits this, found none in its range ` +
      `(${shown(chosen)} would). Set ${name} yourself.`,
  );
}
