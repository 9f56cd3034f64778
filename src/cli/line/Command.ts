import type {Option, OptionValues} from './Option';

/** One command, as data: its words, its flags and what runs it. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What it is about, such as `clip…`; empty when it takes flags only. */
  readonly operands: readonly Operand[];
  /** By the key under which the command reads them. */
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly string[];
}

export interface Operand {
  readonly name: string;
  readonly required: boolean;
  /** Whether any number of them may follow. */
  readonly many: boolean;
  readonly description: string;
}

/** What a command is called with. */
export interface Call<T extends Readonly<Record<string, Option>>> {
  readonly operands: readonly string[];
  readonly options: OptionValues<T>;
  /** The keys of the options that were written, not taken from their defaults. */
  readonly given: ReadonlySet<string>;
  /** The folder the command was given in. */
  readonly cwd: string;
}

/** Runs a command; what it returns is its exit code. */
export type Run<C extends Command> = (call: Call<C['options']>) => Promise<number>;

export const command = <const C extends Command>(record: C): C => record;
