/** Answers of a digit classifier beside what they should be, and what they cost. */
import {
  digitAnswers,
  quadraticCost,
  tellingAnswers,
  type ImageSet,
  type Network,
} from '../../sim';

/** What is made of the squared differences. */
export const costConventions = ['sum', 'mean', 'half'] as const;
export type CostConvention = (typeof costConventions)[number];

const shareOf: Readonly<Record<CostConvention, number>> = {
  sum: 1,
  mean: 1 / 10,
  half: 1 / 2,
};

/** Ten outputs of a network, or given ones, and what they should be. */
export interface Answer {
  readonly kind: 'right' | 'unsure' | 'wrong' | 'own';
  /** The image that was read, row after row; null where only the outputs are known. */
  readonly pixels: readonly number[] | null;
  readonly outputs: readonly number[];
  readonly targets: readonly number[];
}

export interface PricedAnswer extends Answer {
  /** The sum of the squares, where a side of 1 has the area 1. */
  readonly area: number;
  /** The area, or the share of it that the convention takes. */
  readonly cost: number;
}

/** What an answer costs. */
export function priced(answer: Answer, convention: CostConvention): PricedAnswer {
  const area = quadraticCost(answer.targets, answer.outputs).total;
  return {...answer, area, cost: shareOf[convention] * area};
}

/** Ten targets: 1 at a digit, 0 elsewhere. */
export function digitTargets(digit: number): number[] {
  return Array.from({length: 10}, (_, j) => (j === digit ? 1 : 0));
}

/**
 * One answer of each kind that a network gives: first an unsure one, where several squares
 * are seen, then a sure and right one, then a sure and wrong one.
 *
 * @param digit - What the images show; null for any.
 */
export function exampleAnswers(
  network: Network,
  images: ImageSet,
  digit: number | null,
): Answer[] {
  const answers = digitAnswers(network, images);
  const telling = tellingAnswers(
    answers.filter(answer => digit === null || answer.digit === digit),
  );
  return (['unsure', 'right', 'wrong'] as const).flatMap(kind => {
    const answer = telling[kind];
    if (!answer) return [];
    const {pixels, outputs} = answer;
    return [{kind, pixels, outputs, targets: digitTargets(answer.digit)}];
  });
}
