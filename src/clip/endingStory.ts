/** How a run in the plane ended, in words that are true of it: for a scene and for alt text. */
import type {PlaneRun} from '../plot';
import type {Point} from '../sim';

export interface EndingStory {
  /** What became of the run: good, bad, or simply over. */
  readonly mood: 'arrived' | 'failed' | 'over';
  /** One sentence. */
  readonly sentence: string;
  /** A few words that stand at the last point. */
  readonly label: string;
}

/** Tells the end of a run. */
export function endingStory({
  points,
  outcome,
  trend,
  optimizer,
}: PlaneRun): EndingStory {
  const {step} = outcome;
  const steps = count(points.length - 1, 'step');
  switch (outcome.kind) {
    case 'arrived': {
      const place = writtenPoint(outcome.at.point);
      return {
        mood: 'arrived',
        label: 'minimum',
        sentence: `After ${steps} it is at the minimum at ${place}.`,
      };
    }
    case 'resting':
      return {
        mood: 'over',
        label: outcome.at?.kind ?? 'level ground',
        sentence: outcome.at
          ? `The gradient is zero here, so nothing moves: this is a ${outcome.at.kind}.`
          : `At ${writtenPoint(outcome.point)} the gradient is nearly zero, so nothing moves.`,
      };
    case 'rocking':
      return {
        mood: 'over',
        label: `after ${steps}`,
        sentence: `After ${steps} it goes from side to side and comes no closer.`,
      };
    case 'diverged':
      return {
        mood: 'failed',
        label: `diverged at step ${step}`,
        sentence: outcome.falls
          ? 'It diverges: f falls on and on, there is no minimum on that way.'
          : optimizer === 'gradient-descent' && trend === 'grows'
            ? 'It diverges: the learning rate is too large, and f grows instead of falling.'
            : 'It diverges: with this learning rate it goes beyond every bound.',
      };
    case 'left-picture':
      return {
        mood: 'failed',
        label: `left the picture at step ${step}`,
        sentence: `Step ${step} leaves the picture${outcome.falls ? ', and f still falls' : ''}.`,
      };
    case 'left-domain':
      return {
        mood: 'failed',
        label: `left the domain at step ${step}`,
        sentence: `Step ${step} goes where f is not defined.`,
      };
    case 'moving':
      return {
        mood: 'over',
        label: `after ${steps}`,
        sentence: `${steps} used, and the gradient is not zero yet.`,
      };
  }
}

/** A point with three decimals at most and real minus signs. */
export function writtenPoint(point: Point): string {
  const numbers = point.map(x =>
    String(Math.abs(x) < 1e6 ? Number(x.toFixed(3)) + 0 : Number(x.toPrecision(3))),
  );
  return `(${numbers.join(', ').replaceAll('-', '−')})`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
