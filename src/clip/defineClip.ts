import {frameOf, type Frame} from '../plot';
import {wordsFor, type Catalogues, type Language, type Words} from '../words';
import type {Schema} from './parameters';
import {
  settleParameters,
  type AutoKeys,
  type Choices,
  type PlainValues,
  type SettledValues,
} from './settle';

/** What an author writes in `scenes/<id>/clip.ts`: pure data and pure functions. */
export interface ClipDefinition<S extends Schema, T, B extends string = string> {
  /** The folder's name under `scenes/`. */
  readonly id: string;
  readonly title: string;
  /** What the clip makes a viewer see, in one sentence. */
  readonly summary: string;
  readonly parameters: S;
  /**
   * The parts that the scene tells, in order: what their chapters are called, by the name
   * of the moment at which each has shown what it shows. A run may leave some out. A clip
   * without any has a start and an end, and no chapters.
   */
  readonly beats?: Readonly<Record<B, string>>;
  /** The beat whose moment tells most, for the poster; the last one unless told. */
  readonly poster?: NoInfer<B>;
  /** What the parameters are whose default is `auto`; each is worked out when it is read. */
  readonly choose?: Choices<S>;
  /**
   * Computes everything the scene shows, from values of which none is left open. Pure:
   * same values, same bits. The trace is plain data: numbers, text, flags, lists, records.
   *
   * @param frame - The picture's shape, for what depends on how much of a plane it shows.
   */
  simulate(values: SettledValues<S>, frame: Frame): T;
  /** Translations of what only this clip says, such as `{es}` of `messages.es.json`. */
  readonly messages?: Catalogues;
  /**
   * Alt text from the run's facts: one or two sentences.
   *
   * @param say - The words of the run's language, numbers as they are read aloud.
   */
  describe(trace: T, values: SettledValues<S>, say: Words): string;
}

/** A rule is asked for exactly where a parameter may be left open. */
type ChoicesFor<S extends Schema> = [AutoKeys<S>] extends [never]
  ? {readonly choose?: undefined}
  : {readonly choose: Choices<S>};

/** A clip: its definition, and the way from raw parameters to a trace. */
export interface Clip<
  S extends Schema = Schema,
  T = unknown,
  B extends string = string,
> extends ClipDefinition<S, T, B> {
  /**
   * Checks raw parameters and runs the simulation.
   *
   * @throws ParameterError when a value is not what the schema asks for.
   */
  run(raw?: Readonly<Record<string, unknown>>, options?: RunOptions): ClipRun<S, T>;
}

export interface RunOptions {
  /** Of the alt text; English unless told. */
  readonly language?: Language;
  /** The picture's shape; wide unless told. */
  readonly frame?: Frame;
}

export interface ClipRun<S extends Schema, T> {
  /** The values used, as plain data; running the clip with them gives the same run. */
  readonly values: PlainValues<S>;
  /** The names of the parameters that the clip chose. */
  readonly automatic: readonly (keyof S & string)[];
  readonly trace: T;
  readonly alt: string;
}

/** What a clip's `simulate` returns: `TraceOf<typeof clip>`. */
export type TraceOf<C extends {run(): {readonly trace: unknown}}> = ReturnType<
  C['run']
>['trace'];

/**
 * Defines a clip.
 *
 * @example
 * ```ts
 * export default defineClip({
 *   id: 'slope',
 *   title: 'The slope',
 *   summary: 'A tangent glides along x².',
 *   parameters: {
 *     start: parameter.number({default: -2, min: -3, max: 3, description: 'where it starts'}),
 *   },
 *   beats: {glide: 'The tangent glides'},
 *   simulate: ({start}) => ({start, slope: 2 * start}),
 *   describe: ({slope}) => `A tangent of slope ${slope}.`,
 * });
 * ```
 */
export function defineClip<const S extends Schema, T, const B extends string>(
  definition: ClipDefinition<S, T, B> & ChoicesFor<S>,
): Clip<S, T, B> {
  return {
    ...definition,
    run(raw = {}, {language = 'en', frame = frameOf()} = {}) {
      const {parameters, choose = {}, messages = {}} = definition;
      const {values, settled, automatic} = settleParameters(
        parameters,
        choose as Partial<Choices<S>>,
        raw,
      );
      const trace = definition.simulate(settled, frame);
      const say = wordsFor(language, {medium: 'speech', messages});
      return {values, automatic, trace, alt: definition.describe(trace, settled, say)};
    },
  };
}
