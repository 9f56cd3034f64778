/** How a ball's run ended, in words that are true of it. */
import type {Point, StationaryKind, Trajectory} from 'downhill/sim';

/** What became of a run in the part that is shown. */
export interface Fate {
  readonly trajectory: Trajectory;
  /** The first step that landed outside the picture, or null. */
  readonly leftAt: number | null;
  /** How far a point is from another, in shares of the picture's half-width. */
  distance(a: Point, b: Point): number;
}

/** An end this near to a stationary point is at it, for any eye. */
const near = 0.05;

/** One sentence about the end of a run. */
export function tellEnding(fate: Fate): string {
  const {trajectory, leftAt} = fate;
  const {points, ending} = trajectory;
  const [first, last] = [points[0], points.at(-1)!];
  if (leftAt !== null) {
    return points[leftAt]!.value < first.value
      ? `Step ${leftAt} leaves the picture: out there the cost goes on falling.`
      : `Step ${leftAt} is thrown out of the valley: the learning rate is too large.`;
  }
  if (ending.kind === 'left-domain') {
    return `Step ${ending.step} would go where the cost is not defined.`;
  }
  if (last.value > first.value) {
    return 'Every hop is too long: the learning rate is too large.';
  }
  if (ending.kind === 'diverged') {
    return 'The cost falls without end: there is no bottom to rest on.';
  }
  return ending.kind === 'converged' ? resting(fate) : unfinished(fate);
}

function resting(fate: Fate): string {
  const kind = reached(fate);
  return kind === 'minimum' || kind === null
    ? 'The ground is level: no slope, no step. The ball rests.'
    : `No slope, no step. But this is a ${kind}, not the bottom.`;
}

function unfinished(fate: Fate): string {
  const {points} = fate.trajectory;
  switch (reached(fate)) {
    case 'minimum':
      return 'The nearer the bottom, the less slope, the smaller the step.';
    case null:
      return `After step ${points.length - 1} there is still a way down.`;
    default:
      return 'Little slope, tiny steps: it lingers where there is no bottom.';
  }
}

/** What the run ended at, or null. */
function reached({trajectory, distance}: Fate): StationaryKind | null {
  const last = trajectory.points.at(-1)!.point;
  const ends = trajectory.objective.stationaryPoints
    .map(({kind, point}) => ({kind, away: distance(point, last)}))
    .filter(({away}) => away < near)
    .sort((a, b) => a.away - b.away);
  return ends[0]?.kind ?? null;
}

/** A number with at most three digits that count and a real minus sign. */
export function brief(value: number): string {
  return String(Number(value.toPrecision(3))).replace('-', '−');
}
