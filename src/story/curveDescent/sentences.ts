import {formatNumber} from '../../nodes/formatNumber';
import type {CurveDescent} from '../../sim';

/** What is said at the beginning, after the first steps and at the end. */
export interface Sentences {
  readonly opening: string;
  readonly middle: string;
  readonly end: string;
}

/** Says of a run what is true of it, whatever its title promises. */
export function sentencesOf(trace: CurveDescent): Sentences {
  const opening = 'A step is the learning rate times the slope, downhill.';
  switch (trace.course) {
    case 'closer':
      return {
        opening,
        middle: crosses(trace)
          ? 'It overshoots, but each time the slope is gentler and the step shorter.'
          : 'The slope flattens, so the steps shrink by themselves.',
        end: `${rateAgainstLimit(trace)}The steps die out at the minimum.`,
      };
    case 'apart':
      return {
        opening,
        middle: crosses(trace)
          ? 'It lands higher on the other side. There the slope is steeper, so the next step is longer.'
          : 'Each step leads further away.',
        end: `${rateAgainstLimit(trace)}Every step lands higher: it diverges.`,
      };
    case 'neither':
      return {
        opening,
        middle: 'Every step follows the slope where it stands.',
        end: `${rateAgainstLimit(trace)}After ${trace.iterates.at(-1)!.step} steps it has not settled.`,
      };
  }
}

function crosses({iterates}: CurveDescent): boolean {
  return iterates.length > 1 && iterates[0]!.slope * iterates[1]!.slope < 0;
}

function rateAgainstLimit({learningRate, largestStableRate}: CurveDescent): string {
  if (largestStableRate === null) return '';
  const side = learningRate < largestStableRate ? 'below' : 'above';
  const number = (value: number) => formatNumber(value, {digits: 3, trim: true});
  return `η = ${number(learningRate)} is ${side} 2/L = ${number(largestStableRate)}. `;
}
