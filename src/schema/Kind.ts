/** What every kind of value is made of: its field, as data, and how one is read. */
import {shown} from './shown';

/** One value of a schema, as plain data that JSON can carry. */
export interface Described {
  readonly description: string;
  /** A value, or its text; `auto` where a rule works it out. None: it may be missing. */
  readonly default?: unknown;
  /** What a rule works out where the default is `auto`, in a few words. */
  readonly auto?: string;
}

/** A value that was read, or why it cannot be. */
export type Reading<T> = Read<T> | Refusal;

export interface Read<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Refusal {
  readonly ok: false;
  /** One sentence: what was expected under that name, what came, what was meant. */
  message(name: string): string;
}

/** How fields of a kind are read and told. */
export interface Kind<F extends Described, T = unknown> {
  /**
   * Reads a value.
   *
   * @param raw - Text from a command line, or a value as it is from a program or a file.
   */
  read(field: F, raw: unknown): Reading<T>;
  /** What it takes, in a few words for a table. */
  takes(field: F): string;
}

export function read<T>(value: T): Read<T> {
  return {ok: true, value};
}

/**
 * A value that is not taken.
 *
 * @param expected - What the value should be, such as `a number from 0 to 2`.
 * @param got - What came.
 * @param hint - A sentence with a space before it.
 */
export function refused(expected: string, got: unknown, hint = ''): Refusal {
  return {
    ok: false,
    message: name => `Expected ${name} to be ${expected}, got ${shown(got)}.${hint}`,
  };
}
