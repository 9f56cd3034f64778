import {formatNumber} from '../../words/formatNumber';
import type {CurveIterate, CurveRun, CurveRuns} from '../../plot';

/** What is said at the beginning, during the first hops and at the end. */
export interface Sentences {
  readonly opening: string;
  readonly middle: string;
  readonly end: string;
}

/** Says of a run what is true of it, whatever its title promises. */
export function sentencesOf(trace: CurveRuns): Sentences {
  const run = trace.runs[0]!;
  return {
    opening: 'A step is the learning rate η times the slope, downhill.',
    middle: afterFirstStep(run),
    end: limitAndOutcome(trace, run),
  };
}

function afterFirstStep({iterates: [first, second], trend}: CurveRun): string {
  const otherwise = 'Every step follows the slope where it stands.';
  if (!second) return otherwise;
  const crosses = first.slope * second.slope < 0;
  const isGentler = Math.abs(second.slope) < Math.abs(first.slope);
  if (crosses && isGentler) {
    return 'It overshoots, but there the slope is gentler, so the next step is shorter.';
  }
  if (crosses && second.value > first.value && !isGentler) {
    return 'It lands higher on the other side. There the slope is steeper, so the next step is longer.';
  }
  return isGentler && (trend === 'shrinks' || trend === 'dies-out')
    ? 'The slope flattens, so the steps shrink by themselves.'
    : otherwise;
}

function limitAndOutcome({stableRate}: CurveRuns, run: CurveRun): string {
  const end = outcome(run);
  const sentence = `${end.charAt(0).toUpperCase()}${end.slice(1)}`;
  if (stableRate.holds === 'none') return sentence;
  const {curvature, limit, holds} = stableRate;
  const L = formatNumber(curvature, {digits: 3, trim: true});
  const {learningRate} = run;
  const side = learningRate < limit ? 'below' : learningRate > limit ? 'above' : 'at';
  // Only where the curvature is the same all the way does the limit explain the end.
  return holds === 'everywhere'
    ? `The curvature L = ${L} sets a limit, 2/L. η is ${side} it: ${end}`
    : `Near the minimum, where L = ${L}, the limit is 2/L. η is ${side} it. ${sentence}`;
}

function outcome({iterates, outcome: {kind}, trend}: CurveRun): string {
  const [first, last] = [iterates[0], iterates.at(-1)!];
  const steps = iterates.length - 1;
  if (kind === 'left-domain') return 'it leaves where f is defined.';
  if (climbs(iterates)) return 'every step lands higher.';
  if (kind === 'arrived') {
    return trend === 'dies-out'
      ? 'the steps die out at the minimum.'
      : 'it comes to the minimum.';
  }
  if (kind === 'rocking') return 'it goes from side to side and comes no closer.';
  if (kind === 'resting') return 'the steps die out where the slope is zero.';
  if (last.value > first.value) return 'it ends higher than it began.';
  if (kind === 'left-picture') return 'it leaves the picture.';
  if (kind === 'diverged') return 'it falls on and on.';
  if (trend === 'dies-out') return 'the steps die out where the curve is flat.';
  if (trend === 'shrinks') return 'the steps go on shrinking.';
  return `after ${steps} step${steps === 1 ? '' : 's'} it is not at rest.`;
}

function climbs(iterates: readonly CurveIterate[]): boolean {
  return (
    iterates.length > 1 &&
    iterates.every(({value}, i) => i === 0 || value > iterates[i - 1]!.value)
  );
}
