/** How a run in the plane ended, in words that are true of it: for a scene and for alt text. */
import type {Domain, Point, StationaryPoint, Trajectory} from '../sim';

export interface EndingStory {
  /** What became of the run: good, bad, or simply over. */
  readonly mood: 'arrived' | 'failed' | 'over';
  /** One sentence. */
  readonly sentence: string;
  /** The stationary point that the run ended at, if any. */
  readonly reached: StationaryPoint | null;
  /** The first step that landed outside the picture, or null. */
  readonly leftAt: number | null;
}

/** An end within this share of the shown width is at the stationary point. */
const near = 0.01;

/**
 * Tells the end of a run.
 *
 * @param shown - The part of the plane in the picture.
 */
export function endingStory(trajectory: Trajectory, shown: Domain): EndingStory {
  const {points, ending, objective} = trajectory;
  const last = points.at(-1)!;
  const outside = points.findIndex(({point}) => isOutside(shown, point));
  const leftAt = outside < 0 ? null : outside;
  const reached = nearest(
    objective.stationaryPoints,
    last.point,
    near * (shown[0]![1] - shown[0]![0]),
  );
  const told = (mood: EndingStory['mood'], sentence: string): EndingStory => ({
    mood,
    sentence,
    reached,
    leftAt,
  });
  const steps = `${ending.step} ${ending.step === 1 ? 'step' : 'steps'}`;
  switch (ending.kind) {
    case 'converged':
      return converged(told, steps, reached);
    case 'diverged':
      return told(
        'failed',
        last.value < points[0]!.value
          ? 'It diverges: f falls without end, there is no minimum to reach.'
          : 'It diverges: the learning rate is too large, and f grows instead of falling.',
      );
    case 'left-domain':
      return told('failed', `Step ${ending.step} goes where f is not defined.`);
    case 'stalled':
      return told('over', `Stalled at step ${ending.step}: the updates move nothing.`);
    case 'steps-used':
      if (leftAt !== null) return told('failed', `Step ${leftAt} leaves the picture.`);
      return reached?.kind === 'minimum'
        ? told('arrived', `After ${steps} it is close to a minimum.`)
        : told('over', `${steps} used, and the gradient is not zero yet.`);
  }
}

function converged(
  told: (mood: EndingStory['mood'], sentence: string) => EndingStory,
  steps: string,
  reached: StationaryPoint | null,
): EndingStory {
  switch (reached?.kind) {
    case 'minimum':
      return told(
        'arrived',
        `Converged after ${steps} to the minimum at ${writtenPoint(reached.point)}.`,
      );
    case undefined:
      return told('over', `Converged after ${steps}: the gradient is nearly zero.`);
    default:
      return told(
        'over',
        `The gradient is zero here, so nothing moves: this is a ${reached!.kind}.`,
      );
  }
}

function isOutside(shown: Domain, point: Point): boolean {
  return shown.some(([low, high], axis) => point[axis]! < low || point[axis]! > high);
}

function nearest(
  candidates: readonly StationaryPoint[],
  point: Point,
  within: number,
): StationaryPoint | null {
  const distance = (candidate: StationaryPoint) =>
    Math.sqrt(candidate.point.reduce((sum, x, i) => sum + (x - point[i]!) ** 2, 0));
  const close = candidates.filter(candidate => distance(candidate) <= within);
  return close.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** A point with three decimals at most and real minus signs. */
export function writtenPoint(point: Point): string {
  const numbers = point.map(x =>
    String(Math.abs(x) < 1e6 ? Number(x.toFixed(3)) + 0 : Number(x.toPrecision(3))),
  );
  return `(${numbers.join(', ').replaceAll('-', '−')})`;
}
