import type {Point} from '../sim';
import {digitsToTell} from './digitsToTell';
import {writeEquation, writeEquations} from './equation';
import {formatMessage, type MessageWriter} from './formatMessage';
import {formatNumber, type Medium, type Writing} from './formatNumber';
import {localTex, writtenFormula} from './formulas';
import type {Language} from './languages';
import {limitSentence} from './limit';
import {asSentence, joinList} from './lists';
import spanish from './messages.es.json';
import {optimizerTexts} from './optimizers';
import {shortOptimizerNames} from './shortOptimizerNames';
import {nameOfMinimum, nameOfStationary, outcomeWords} from './outcomes';
import {writtenPoint} from './points';
import {isFeminine, nounFor, spelledNumber} from './spelled';
import type {Words} from './Words';

export type {Words} from './Words';

/** Translations by their English message. */
export type Catalogue = Readonly<Record<string, string>>;

/** The catalogues of a clip, such as `{es}` from `messages.es.json` beside it. */
export type Catalogues = Readonly<Partial<Record<Language, Catalogue>>>;

const shared: Catalogues = {es: spanish};

export interface WordsOptions {
  /** `picture` unless told; alt text is `speech`. */
  readonly medium?: Medium;
  /** What only a clip says; it goes before what all say. */
  readonly messages?: Catalogues;
  /** Is told each message that is looked up, and whether it is translated. */
  readonly onLookup?: (text: string, isTranslated: boolean) => void;
}

/**
 * The words of a language.
 *
 * @example
 * ```ts
 * const say = wordsFor('es');
 * say.point([-3.779, -3.283]); // '(−3,779; −3,283)'
 * say.spelled(3, 'start'); // 'tres inicios'
 * ```
 */
export function wordsFor(
  language: Language,
  {medium = 'picture', ...options}: WordsOptions = {},
): Words {
  const writing: Writing = {language, medium};
  const writer = writerFor(writing);
  const {number, point, list} = writer;
  const message = messageTeller(writing, writer, options);
  const place = (where: Point, variable = 'x') =>
    where.length === 1 ? `${variable} = ${number(where[0]!)}` : point(where);

  const say: Words = {
    language,
    point,
    list,
    message,
    place,
    number: (value, format = {trim: true}) => formatNumber(value, format, writing),
    distinct: (value, ...others) => number(value, digitsToTell([value, ...others])),
    equation: equation => writeEquation(equation, writing),
    equations: equations => writeEquations(equations, writing),
    formula: text => writtenFormula(text, writing),
    tex: tex => localTex(tex, writing),
    count: (n, noun) => `${number(n)} ${nounFor(n, noun, language)}`,
    spelled: (n, noun) =>
      `${writer.spelled(n, isFeminine(noun))} ${nounFor(n, noun, language)}`,
    sentence: text => asSentence(text, language),
    optimizer(id) {
      const {title, name, step} = optimizerTexts[id];
      return {
        title: message(title),
        name: message(name),
        step: message(step),
        short: message(shortOptimizerNames[id]),
      };
    },
    stationary: point => nameOfStationary(point, {message, place}),
    minimum: (minimum, facts = {}) => nameOfMinimum(minimum, facts, {message, place}),
    outcome: outcomeWords({message, place}),
    limit: (minimum, learningRate) => limitSentence(minimum, learningRate, say),
    first: (sentences, trace) =>
      sentences.find(sentence => sentence.holds(trace))?.say(trace, say) ?? null,
  };
  return say;
}

function writerFor(writing: Writing): MessageWriter {
  const number = (value: number, digits?: number) =>
    formatNumber(value, digits ? {digits, trim: true} : {trim: true}, writing);
  return {
    number,
    point: point => writtenPoint(point, writing),
    list: parts => joinList(parts, writing.language),
    spelled: (n, feminine) => spelledNumber(n, writing.language, feminine) ?? number(n),
  };
}

function messageTeller(
  {language}: Writing,
  writer: MessageWriter,
  {messages = {}, onLookup}: WordsOptions,
): Words['message'] {
  return (text, values = {}) => {
    const translation = messages[language]?.[text] ?? shared[language]?.[text];
    // English is the text itself, and the language for tests is made from it.
    const isMissing = translation === undefined && language in shared;
    onLookup?.(text, !isMissing);
    return formatMessage({
      text: translation ?? text,
      language: isMissing ? 'en' : language,
      values,
      writer,
    });
  };
}
