/** The sentences of a clip over many runs, each against what it claims of them. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isRefusal} from '../../src/project/run/isRefusal';
import {Sentence, sentencesOf, wordsFor, type Sayable} from '../../src/words';
import {truthRuns} from '../truth/randomRuns';

/** A part of a text, and how what it claims is found out, from the iterates alone. */
export type Claim<S> = readonly [
  part: RegExp,
  isTrue: (seen: S, text: string) => boolean,
];

export interface Sentences<Raw, T, S> {
  /** Lists of sentences, of which a scene says the first that holds. */
  readonly beats: Readonly<Record<string, readonly Sayable<NoInfer<T>>[]>>;
  readonly raw: fc.Arbitrary<Raw>;
  /** A run's trace, and what its claims are checked by. */
  runOf(raw: Raw): {readonly trace: T; readonly seen: NoInfer<S>};
  readonly claims: readonly Claim<S>[];
  /** Whether the scene tells a beat of a run. @defaultValue always */
  isTold?(beat: string, trace: NoInfer<T>): boolean;
  /** How many are looked at, unless the environment asks for more. */
  readonly runs?: number;
}

const say = wordsFor('en');

/** No sentence on the stage has more characters. */
const most = 45;

/**
 * Checks all that a clip says of random runs: that it is short, and what each claims.
 *
 * @returns Everything that was said.
 */
export function checkSentences<Raw, T, S>(check: Sentences<Raw, T, S>): Set<string> {
  const {beats, raw, claims, isTold = () => true, runs = 60} = check;
  const said = new Set<string>();
  fc.assert(
    fc.property(raw, raw => {
      const {trace, seen} = accepted(() => check.runOf(raw));
      for (const [name, beat] of Object.entries(beats)) {
        const text = isTold(name, trace) ? say.first(beat, trace) : null;
        if (text === null) continue;
        said.add(text);
        expect(text.length, text).toBeLessThanOrEqual(most);
        for (const [part, isTrue] of claims) {
          if (!part.test(text)) continue;
          expect(isTrue(seen, text), `${text} ${JSON.stringify(raw)}`).toBe(true);
        }
      }
    }),
    {numRuns: truthRuns(runs), seed: 7},
  );
  return said;
}

/** What is refused, such as a start without a value, is drawn again. */
export function accepted<R>(run: () => R): R {
  try {
    return run();
  } catch (error) {
    fc.pre(!isRefusal(error));
    throw error;
  }
}

/** Those texts that no claim is about; questions claim nothing. */
export function uncheckedOf(
  texts: readonly string[],
  claims: readonly (readonly [part: RegExp, ...rest: unknown[]])[],
): string[] {
  return texts.filter(
    text => !text.endsWith('?') && !claims.some(([part]) => part.test(text)),
  );
}

/** What nobody reads aloud: a hyphen for a minus, figures of a power, numbers that are none. */
const unreadable = /-|\de[+-−]?\d|[⁰¹²³⁴⁵⁶⁷⁸⁹]|null|NaN|undefined/;

/** Checks how the alt texts of random runs are written, in both languages. */
export function checkAltTexts<Raw>(
  raw: fc.Arbitrary<Raw>,
  altOf: (raw: Raw, language: 'en' | 'es') => string,
  runs: number,
): void {
  fc.assert(
    fc.property(raw, fc.constantFrom('en', 'es'), (raw, language) => {
      const alt = altOf(raw, language);
      expect(alt).toMatch(/^[A-Z].*\.$/);
      expect(alt).not.toMatch(unreadable);
    }),
    {numRuns: runs, seed: 7},
  );
}

/** What this needs of a clip. */
interface Telling<Values, T> {
  run(
    raw: Values,
    options?: {language: 'en' | 'es'},
  ): {readonly trace: T; readonly alt: string};
}

export interface WordsOfClip<Values, T> extends Pick<
  Sentences<Values, T, T>,
  'raw' | 'claims' | 'isTold'
> {
  readonly clip: Telling<Values, T>;
  /** All that its `words.ts` exports, or what a scene tells of it; `alt` is read aloud. */
  readonly words: Readonly<Record<string, readonly Sayable<NoInfer<T>>[]>>;
  /** Runs whose sentences are looked at, and whose alt texts. */
  readonly runs: number;
  readonly alts: number;
  /** More different sentences than this are told of them. */
  readonly varied: number;
}

/** Describes that a clip says only what is true, and nothing that is not checked. */
export function describeWords<Values, T>({
  clip,
  words,
  raw,
  claims,
  isTold = () => true,
  runs,
  alts,
  varied,
}: WordsOfClip<Values, T>): void {
  const {alt: _alt, ...beats} = words;
  describe('every sentence', () => {
    it('is true of each run that it is said of', () => {
      const said = checkSentences({
        beats,
        raw,
        runOf: raw => {
          const {trace} = clip.run(raw);
          return {trace, seen: trace};
        },
        claims,
        isTold,
        runs,
      });
      expect(said.size).toBeGreaterThan(varied);
    }, 60_000);

    it('is among those that are checked', () => {
      const texts = sentencesOf(beats)
        .map(Sentence.textOf)
        .filter(text => !text.startsWith('{'));
      expect(uncheckedOf(texts, claims)).toEqual([]);
    });

    it('and every alt text has real minus signs, in both languages', () => {
      checkAltTexts(
        raw,
        (raw, language) => accepted(() => clip.run(raw, {language}).alt),
        alts,
      );
    }, 30_000);
  });
}
