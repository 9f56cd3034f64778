/** How a run in the plane ended, in words that are true of it: for a scene and for alt text. */
import type {Domain, Point, StationaryPoint, Trajectory} from '../sim';

export interface EndingStory {
  /** What became of the run: good, bad, or simply over. */
  readonly mood: 'arrived' | 'failed' | 'over';
  /** One sentence. */
  readonly sentence: string;
  /** A few words that stand at the last point. */
  readonly label: string;
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
  const outside = trajectory.points.findIndex(({point}) => isOutside(shown, point));
  return {...tellEnding(trajectory, shown), leftAt: outside < 0 ? null : outside};
}

type Told = Omit<EndingStory, 'leftAt'>;

function tellEnding(trajectory: Trajectory, shown: Domain): Told {
  const {points, ending, objective} = trajectory;
  const last = points.at(-1)!;
  const reached = nearest(
    objective.stationaryPoints,
    last.point,
    near * (shown[0]![1] - shown[0]![0]),
  );
  const steps = count(ending.step, 'step');
  switch (ending.kind) {
    case 'converged':
      return converged(steps, last.point, reached);
    case 'diverged': {
      const falls = last.value < points[0].value;
      return {
        mood: 'failed',
        label: `diverged at step ${ending.step}`,
        sentence: falls
          ? 'It diverges: f falls without end, there is no minimum to reach.'
          : 'It diverges: the learning rate is too large, and f grows instead of falling.',
        reached: null,
      };
    }
    case 'left-domain':
      return {
        mood: 'failed',
        label: `left the domain at step ${ending.step}`,
        sentence: `Step ${ending.step} goes where f is not defined.`,
        reached: null,
      };
    case 'stalled':
      return {
        mood: 'over',
        label: `stalled at step ${ending.step}`,
        sentence: `Stalled at step ${ending.step}: the updates move nothing any more.`,
        reached,
      };
    case 'steps-used':
      return {
        mood: 'over',
        label: `after ${steps}`,
        sentence: stopped(steps, reached, isOutside(shown, last.point) && last.point),
        reached,
      };
  }
}

function converged(steps: string, point: Point, reached: StationaryPoint | null): Told {
  const place = writtenPoint(reached?.point ?? point);
  const found = {
    minimum: `Converged after ${steps} to the minimum at ${place}.`,
    maximum: 'The gradient is zero here, so nothing moves: this is a maximum.',
    saddle: 'The gradient is zero here, so nothing moves: this is a saddle.',
  };
  const nowhere = `Converged after ${steps}: at ${place} the gradient is nearly zero.`;
  return {
    mood: reached?.kind === 'minimum' ? 'arrived' : 'over',
    label: reached?.kind ?? 'converged',
    sentence: reached ? found[reached.kind] : nowhere,
    reached,
  };
}

function stopped(
  steps: string,
  reached: StationaryPoint | null,
  outside: Point | false,
): string {
  if (outside)
    return `${steps} used: it is at ${writtenPoint(outside)}, outside the picture.`;
  return reached?.kind === 'minimum'
    ? `${steps} used: it is close to the minimum at ${writtenPoint(reached.point)}.`
    : `${steps} used, and the gradient is not zero yet.`;
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

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
