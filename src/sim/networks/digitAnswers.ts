/** What a digit classifier answers, and how sure it is. */
import {imageAt, type ImageSet} from '../data/ImageSet';
import {forward} from './forward';
import type {Network} from './Network';

/** A digit, and what a network makes of it. */
export interface DigitAnswer {
  /** Which image of the set. */
  readonly index: number;
  /** What it shows, 0 to 9. */
  readonly digit: number;
  /** Row after row from the top; 0 is paper, 1 is ink. */
  readonly pixels: readonly number[];
  /** One for each digit, 0 to 1. */
  readonly outputs: readonly number[];
}

/** How sure an answer is: one output alone is large, or not. */
export type Sureness = 'sure' | 'unsure';

/** A large output is at least this, a small one at most. */
const large = 0.7;
const small = 0.3;

/** Whether exactly one output is large and every other one is small. */
export function surenessOf(outputs: readonly number[]): Sureness {
  const isClear =
    outputs.filter(output => output >= large).length === 1 &&
    outputs.every(output => output >= large || output <= small);
  return isClear ? 'sure' : 'unsure';
}

/** The digit that is read: of the largest output, of equal ones the first. */
export function readingOf(outputs: readonly number[]): number {
  return outputs.indexOf(Math.max(...outputs));
}

/** Every image with the network's outputs. */
export function digitAnswers(network: Network, images: ImageSet): DigitAnswer[] {
  return Array.from(images.labels, (digit, index) => {
    const pixels = imageAt(images, index);
    return {
      index,
      digit,
      pixels: [...pixels],
      outputs: [...forward(network, pixels).activations.at(-1)!],
    };
  });
}

/** Answers that differ in what they cost; null where the network gives none of a kind. */
export interface TellingAnswers {
  /** Sure and right: of all of them the one with the middle cost. */
  readonly right: DigitAnswer | null;
  /** Unsure: the outputs are farthest from 0 and 1. */
  readonly unsure: DigitAnswer | null;
  /** Sure and wrong: the cost is largest. */
  readonly wrong: DigitAnswer | null;
}

/** One answer of each kind. */
export function tellingAnswers(answers: readonly DigitAnswer[]): TellingAnswers {
  const isSure = ({outputs}: DigitAnswer) => surenessOf(outputs) === 'sure';
  const isRight = ({outputs, digit}: DigitAnswer) => readingOf(outputs) === digit;
  const right = sorted(
    answers.filter(a => isSure(a) && isRight(a)),
    costOf,
  );
  const unsure = sorted(
    answers.filter(a => !isSure(a)),
    vagueness,
  );
  const wrong = sorted(
    answers.filter(a => isSure(a) && !isRight(a)),
    costOf,
  );
  return {
    right: right[Math.floor(right.length / 2)] ?? null,
    unsure: unsure.at(-1) ?? null,
    wrong: wrong.at(-1) ?? null,
  };
}

function costOf({outputs, digit}: DigitAnswer): number {
  return outputs.reduce((sum, a, j) => {
    const difference = a - (j === digit ? 1 : 0);
    return sum + difference * difference;
  }, 0);
}

function vagueness({outputs}: DigitAnswer): number {
  return outputs.reduce((sum, a) => sum + a * (1 - a), 0);
}

function sorted(
  answers: readonly DigitAnswer[],
  by: (answer: DigitAnswer) => number,
): DigitAnswer[] {
  return [...answers].sort((a, b) => by(a) - by(b));
}
