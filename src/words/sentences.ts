/**
 * Sentences as data: a text, when it is true, and what it is told. A text is shown by
 * `say.first` alone, which asks first whether it is true.
 */
import type {MessageValues} from './formatMessage';
import {argumentsOf, MessageError} from './message';
import type {Sayable, Words} from './Words';

/** What an author writes for a sentence about a trace. */
export interface SentenceDefinition<T> {
  /** An ICU message in English; it is its own key in the catalogues. */
  readonly text: string;
  /** Whether the text is true of a trace. For a question: {@link always}. */
  readonly holds: (trace: T) => boolean;
  /** The message's arguments. */
  readonly values?: (trace: T, say: Words) => MessageValues;
}

/** For a question, and for what is true of every trace of a clip. */
export const always = (): boolean => true;

/** A sentence that is said only where its predicate holds. */
export class Sentence<T> implements Sayable<T> {
  readonly #definition: SentenceDefinition<T>;

  public constructor(definition: SentenceDefinition<T>) {
    this.#definition = definition;
  }

  public holds(trace: T): boolean {
    return this.#definition.holds(trace);
  }

  public say(trace: T, words: Words): string {
    const {text, values} = this.#definition;
    if (!this.holds(trace)) {
      throw new Error(
        `Expected "${text}" to be shown only where it holds. Use say.first.`,
      );
    }
    return words.message(text, values?.(trace, words));
  }

  /** The message, for a test that asks whether it is translated. */
  public static textOf<T>(sentence: Sentence<T>): string {
    return sentence.#definition.text;
  }
}

/**
 * The sentences of one beat: the first that holds is said. The last one may hold always,
 * so that something is said of every run.
 *
 * @throws MessageError when a text is no ICU message.
 *
 * @example
 * ```ts
 * const onward = sentences<Trace>([
 *   {text: 'It has run past the lowest point.', holds: hasRunPast},
 *   {
 *     text: '{hops, plural, one {One hop} other {# hops}} to go.',
 *     holds: always,
 *     values: ({hops}) => ({hops}),
 *   },
 * ]);
 * say.first(onward, trace);
 * ```
 */
export function sentences<T>(
  definitions: readonly SentenceDefinition<T>[],
): readonly Sentence<T>[] {
  return definitions.map(definition => {
    const needed = argumentsOf(definition.text, 'en');
    if (needed.size > 0 && !definition.values) {
      throw new MessageError(
        `Expected values for ${[...needed].join(', ')} of the sentence "${definition.text}".`,
      );
    }
    return new Sentence(definition);
  });
}

/**
 * Sentences about a part of a trace, for the whole of it.
 *
 * @example
 * ```ts
 * const path = about((trace: PlaneRuns) => trace.runs[0], optimizerCharacters);
 * say.first(path, trace);
 * ```
 */
export function about<T, U>(
  part: (trace: T) => U,
  sentences: readonly Sayable<U>[],
): readonly Sayable<T>[] {
  return sentences.map(sentence => ({
    holds: trace => sentence.holds(part(trace)),
    say: (trace, words) => sentence.say(part(trace), words),
  }));
}

/** Every sentence that a module exports, alone or in lists. */
export function sentencesOf(module: object): Sentence<unknown>[] {
  return Object.values(module)
    .flat()
    .filter(value => value instanceof Sentence);
}
