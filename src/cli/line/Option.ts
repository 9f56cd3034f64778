/** One flag of the command line, as data: parsing, help, completion and README read it. */
import type {Described, Field, FieldValue} from '../../schema';

/** How a flag is written, whatever its value. */
interface Flagged {
  /** Without the dashes. */
  readonly name: string;
  readonly short?: string;
}

/** A flag that stands alone. */
export interface SwitchOption extends Flagged, Described {
  readonly type: 'flag';
}

/** `name=value`, any number of times, or `x=1,y=2` at once. */
export interface AssignmentsOption extends Flagged, Described {
  readonly type: 'assignments';
  readonly placeholder: string;
}

/** A text, any number of times; the texts are kept in their order. */
export interface TextsOption extends Flagged, Described {
  readonly type: 'texts';
  readonly placeholder: string;
  readonly default?: undefined;
}

/** A flag with a value of any kind that a schema knows. */
export type ValueOption = Exclude<Field, {readonly type: 'flag'}> &
  Flagged & {
    /** What stands for the value in help, such as `seconds`. */
    readonly placeholder: string;
  };

export type Option = SwitchOption | AssignmentsOption | TextsOption | ValueOption;

export type OptionValue<O extends Option> = O extends AssignmentsOption
  ? Readonly<Record<string, string>>
  : O extends TextsOption
    ? readonly string[]
    : FieldValue<O>;

/** Values by the option's key in its command; always present where there is a default. */
export type OptionValues<T extends Readonly<Record<string, Option>>> = {
  readonly [K in keyof T]: T[K] extends
    SwitchOption | AssignmentsOption | {readonly default: unknown}
    ? OptionValue<T[K]>
    : OptionValue<T[K]> | undefined;
};

/** Keeps the literal types of one option's record. */
export const option = <const O extends Option>(record: O): O => record;
