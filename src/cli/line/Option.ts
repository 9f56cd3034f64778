/** One flag of the command line, as data: parsing, help, completion and README read it. */

interface Described {
  /** Without the dashes. */
  readonly name: string;
  readonly short?: string;
  readonly description: string;
}

interface Valued<T> extends Described {
  /** What stands for the value in help, such as `seconds`. */
  readonly placeholder: string;
  readonly default?: T;
}

export interface FlagOption extends Described {
  readonly type: 'flag';
}

export interface TextOption extends Valued<string> {
  readonly type: 'text';
}

export interface NumberOption extends Valued<number> {
  readonly type: 'number' | 'integer';
  readonly min: number;
  readonly max: number;
}

export interface NumbersOption extends Valued<readonly number[]> {
  readonly type: 'numbers';
}

export interface ChoiceOption<C extends string = string> extends Valued<C> {
  readonly type: 'choice';
  readonly choices: readonly C[];
}

/** Several of the choices, separated by commas. */
export interface ChoicesOption<C extends string = string> extends Valued<readonly C[]> {
  readonly type: 'choices';
  readonly choices: readonly C[];
}

/** `1920x1080`. */
export interface SizeOption extends Valued<string> {
  readonly type: 'size';
  readonly min: number;
  readonly max: number;
}

/** `name=value`, any number of times, or `x=1,y=2` at once. */
export interface AssignmentsOption extends Valued<string> {
  readonly type: 'assignments';
}

/** Seconds from the start, or a named moment. */
export interface MomentOption extends Valued<string> {
  readonly type: 'moment';
}

export type Option =
  | FlagOption
  | TextOption
  | NumberOption
  | NumbersOption
  | ChoiceOption
  | ChoicesOption
  | SizeOption
  | AssignmentsOption
  | MomentOption;

export type OptionValue<O extends Option> = O extends FlagOption
  ? boolean
  : O extends NumberOption
    ? number
    : O extends NumbersOption
      ? readonly number[]
      : O extends ChoiceOption<infer C>
        ? C
        : O extends ChoicesOption<infer C>
          ? readonly C[]
          : O extends SizeOption
            ? {readonly width: number; readonly height: number}
            : O extends AssignmentsOption
              ? Readonly<Record<string, string>>
              : O extends MomentOption
                ? number | string
                : string;

/** Values by the option's key in its command; always present where there is a default. */
export type OptionValues<T extends Readonly<Record<string, Option>>> = {
  readonly [K in keyof T]: T[K] extends
    FlagOption | AssignmentsOption | {readonly default: unknown}
    ? OptionValue<T[K]>
    : OptionValue<T[K]> | undefined;
};

/** Keeps the literal types of one option's record. */
export const option = <const O extends Option>(record: O): O => record;
