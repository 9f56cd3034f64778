import type {Minimum, Outcome} from '../plot';
import type {Direction, Point, StationaryPoint} from '../sim';
import type {Equation, WrittenEquation} from './equation';
import type {MessageValues} from './formatMessage';
import type {NumberFormat} from './formatNumber';
import type {Language} from './languages';
import type {OptimizerId} from './OptimizerId';
import type {Noun} from './spelled';

/** What may be said of a trace, and when. */
export interface Sayable<T> {
  holds(trace: T): boolean;
  /** The text in some words. @throws Error where it does not hold. */
  say(trace: T, words: Words): string;
}

/** What is said of an optimizer in a language. */
export interface OptimizerWords {
  /** As a heading: `Momentum`. */
  readonly title: string;
  /** Within a sentence: `descent with momentum`. */
  readonly name: string;
  /** What its step is called, at an arrow: `velocity step −ηb`. */
  readonly step: string;
  /** In a cell: `line search`. */
  readonly short: string;
}

/** What a picture shows besides a run, so that more can be said of the run's outcome. */
export interface OutcomeFacts {
  /** The minima in the picture; of a climb, those of −f. */
  readonly minima?: readonly Minimum[];
  /** Whether the run climbs f: its outcome is that of a descent of −f. Default: `descent`. */
  readonly direction?: Direction;
  /** False where there may be others: then none of them is called the only or the lowest. */
  readonly isComplete?: boolean;
  /** What the axis of a curve is called, in its places. Default: `x`. */
  readonly variable?: string;
}

/** The four lengths in which an outcome is told. */
export interface OutcomeWords {
  /** Under the title: `It settles near the minimum.` */
  sentence(outcome: Outcome, facts?: OutcomeFacts): string;
  /** After a subject, in alt text: `ends near the minimum at x = 1.347`. */
  clause(outcome: Outcome, facts?: OutcomeFacts): string;
  /** At a point: `minimum`. */
  label(outcome: Outcome, facts?: OutcomeFacts): string;
  /** In a table: one or two words. */
  cell(outcome: Outcome, facts?: OutcomeFacts): string;
}

/** Everything that becomes text, in one language. */
export interface Words {
  readonly language: Language;
  /** As of `formatNumber`; trimmed to four digits where no format is given. */
  number(value: number | null | undefined, format?: NumberFormat): string;
  /** A number with the digits that tell it from others, such as a limit. */
  distinct(value: number, ...others: readonly number[]): string;
  /** The numbers of an equation, so that it holds as printed. */
  equation(equation: Equation): WrittenEquation;
  /** Of equations that share numbers: written alike in all of them, where that holds. */
  equations(equations: readonly Equation[]): readonly WrittenEquation[];
  /** `(−3.779, −3.283)`. */
  point(point: Point): string;
  /** A point, or `x = 1.347` on a curve, by its variable: `x` unless told. */
  place(point: Point, variable?: string): string;
  /** A formula's text with this language's signs. */
  formula(text: string): string;
  /** TeX with this language's decimal sign. */
  tex(tex: string): string;
  /** `3 starts`. */
  count(n: number, noun: Noun): string;
  /** `three starts`, up to twelve. */
  spelled(n: number, noun: Noun): string;
  /** `a, b and c`. */
  list(parts: readonly string[]): string;
  /** Capitalised, with a full stop. */
  sentence(text: string): string;
  optimizer(id: OptimizerId): OptimizerWords;
  /** What kind of point it is: `minimum`, `saddle`, `terrace`, `corner`, … */
  stationary(point: StationaryPoint): string;
  /** `the lowest minimum in the picture, at x = 1.347`. */
  minimum(minimum: Minimum, facts?: OutcomeFacts): string;
  readonly outcome: OutcomeWords;
  /**
   * What 2/L says near a minimum, told from the learning rate that is used; null where
   * there is no curvature and no limit.
   */
  limit(minimum: StationaryPoint, learningRate?: number): string | null;
  /**
   * An ICU message in English, translated where the clip's catalogue or the shared one
   * has it.
   *
   * @throws MessageError when a value is missing or of the wrong kind.
   */
  message(text: string, values?: MessageValues): string;
  /** The first of some sentences that is true of a trace; null where none is. */
  first<T>(sentences: readonly Sayable<T>[], trace: T): string | null;
}
