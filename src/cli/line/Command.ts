import type {Option, OptionValues} from './Option';

/** One command, as data: its words and its flags. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What it is about, such as `clip…`; empty when it takes flags only. */
  readonly operands: readonly Operand[];
  /** By the key under which the command reads them. */
  readonly options: Options;
  readonly examples: readonly string[];
}

export type Options = Readonly<Record<string, Option>>;

export interface Operand {
  readonly name: string;
  readonly required: boolean;
  /** Whether any number of them may follow. */
  readonly many: boolean;
  readonly description: string;
}

/** Where a command is called. */
export interface Surroundings {
  /** The folder the command was given in. */
  readonly cwd: string;
  /** All the commands there are, for one that tells of them. */
  readonly commands: readonly Command[];
}

/** What a command is called with. */
export interface Call<T extends Options> extends Surroundings {
  readonly operands: readonly string[];
  readonly options: OptionValues<T>;
  /** The keys of the options that were written, not taken from their defaults. */
  readonly given: ReadonlySet<string>;
}

/** A command's code; what it returns is its exit code. */
export type Run<C extends Command> = (call: Call<C['options']>) => Promise<number>;

export const command = <const C extends Command>(record: C): C => record;
