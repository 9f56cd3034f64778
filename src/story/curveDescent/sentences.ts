import {formatNumber} from '../../nodes/formatNumber';
import type {CurveDescent} from '../../plot';

/** What is said at the beginning, during the first hops and at the end. */
export interface Sentences {
  readonly opening: string;
  readonly middle: string;
  readonly end: string;
}

/** Says of a run what is true of it, whatever its title promises. */
export function sentencesOf(trace: CurveDescent): Sentences {
  return {
    opening: 'A step is the learning rate η times the slope, downhill.',
    middle: afterFirstStep(trace),
    end: limitAndRate(trace) + outcome(trace),
  };
}

function afterFirstStep({iterates, course}: CurveDescent): string {
  const [first, second] = iterates;
  const crosses = second && first.slope * second.slope < 0;
  const isGentler = second && Math.abs(second.slope) < Math.abs(first.slope);
  if (course === 'closer' && isGentler) {
    return crosses
      ? 'It overshoots, but there the slope is gentler, so the next step is shorter.'
      : 'The slope flattens, so the steps shrink by themselves.';
  }
  if (course === 'apart' && crosses && second.value > first.value) {
    return 'It lands higher on the other side. There the slope is steeper, so the next step is longer.';
  }
  return 'Every step follows the slope where it stands.';
}

function limitAndRate({learningRate, largestStableRate: limit}: CurveDescent): string {
  if (limit === null) return '';
  const curvature = formatNumber(2 / limit, {digits: 3, trim: true});
  const side = learningRate < limit ? 'below' : learningRate > limit ? 'above' : 'at';
  return `The curvature L = ${curvature} sets a limit, 2/L. η is ${side} it: `;
}

function outcome(trace: CurveDescent): string {
  const {iterates, course, ending, largestStableRate} = trace;
  const steps = iterates.length - 1;
  const text = {
    closer: nearsMinimum(trace)
      ? 'the steps die out at the minimum.'
      : 'the steps die out where the curve is flat.',
    apart: climbs(iterates)
      ? 'every step lands higher.'
      : 'it ends higher than it began.',
    neither: `after ${steps} step${steps === 1 ? '' : 's'} it is not at rest.`,
  }[course];
  const said = ending === 'left-domain' ? 'it leaves where f is defined.' : text;
  const beginsSentence = largestStableRate === null;
  return beginsSentence ? said.charAt(0).toUpperCase() + said.slice(1) : said;
}

function nearsMinimum({iterates, minimum}: CurveDescent): boolean {
  if (!minimum) return false;
  const distance = (index: number) => Math.abs(iterates.at(index)!.x - minimum.x);
  return distance(-1) < distance(0) / 2;
}

function climbs(iterates: CurveDescent['iterates']): boolean {
  return iterates.every(({value}, i) => i === 0 || value > iterates[i - 1]!.value);
}
