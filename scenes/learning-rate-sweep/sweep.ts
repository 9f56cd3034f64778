/** The same descent under several learning rates. */
import {
  descend,
  type Objective,
  type StationaryPoint,
  type Trajectory,
} from 'downhill/sim';
import {curveDescent} from 'downhill/plot';

/**
 * What became of a run: it came to the minimum, to another one, it hardly moved or is still
 * on its way, rocks from side to side, or flies apart; it falls without end, goes out of the
 * picture, or to where f is not defined.
 */
export type Verdict =
  | 'arrives'
  | 'elsewhere'
  | 'hardly'
  | 'slow'
  | 'rocks'
  | 'diverges'
  | 'falls'
  | 'outside'
  | 'leaves';

export interface Run {
  readonly rate: number;
  /** The start first. `loss` is f above the lowest value that is known. */
  readonly iterates: readonly {
    readonly x: number;
    readonly value: number;
    readonly loss: number;
  }[];
  readonly verdict: Verdict;
  /** The first step from which on less than 1 % of the start's loss is left, or null. */
  readonly arrival: number | null;
}

export interface Sweep {
  readonly formula: string;
  readonly tex: string;
  readonly start: number;
  readonly steps: number;
  /** By learning rate, the smallest first. */
  readonly runs: readonly Run[];
  readonly minimum: {readonly x: number; readonly value: number} | null;
  /** 2/L at the minimum; null where there is none, or no curvature. */
  readonly limit: number | null;
  /** Why there is no limit. */
  readonly bottom: 'bowl' | 'curved' | 'kink' | 'flat' | 'none';
  readonly domain: Interval;
  /** The graph of f over the domain. */
  readonly curve: readonly (readonly [x: number, y: number])[];
  /** What is subtracted from f, so that its logarithm shows the way that is left. */
  readonly lowest: number;
  /** Whether losses have logarithms. */
  readonly isLogarithmic: boolean;
}

type Interval = readonly [low: number, high: number];

export interface SweepOptions {
  readonly objective: Objective;
  readonly rates: readonly number[];
  /** One more rate; null is worked out, 0 is none. */
  readonly tooLarge: number | null;
  readonly start: number | null;
  readonly steps: number;
}

const samples = 481;

/** The rate that is worked out, in units of 2/L. */
const excess = 1.05;

/** How far beyond domain and start the picture may reach, in widths. */
const reach = 0.15;
const margin = 0.06;

/** An end within this share of the picture's width is at the minimum. */
const near = 0.01;

/** At a minimum a value may differ by this part of itself and not be lower. */
const rounding = 1e-9;

/** Shares of the start's loss that are left: arrived below, hardly moved above. */
const arrived = 0.01;
const unmoved = 0.7;

/** Runs all rates. Errors as of `descend`. */
export function sweep(options: SweepOptions): Sweep {
  const {objective: f, steps} = options;
  const facts = curveDescent({
    objective: f,
    steps: 1,
    start: options.start,
    startShare: 1,
    learningRate: null,
    rateShare: excess,
  });
  const start = facts.iterates[0].x;
  const limit = facts.largestStableRate;
  const large = options.tooLarge ?? (limit === null ? 0 : round(excess * limit));
  const rates = [...new Set([...options.rates, large])].filter(rate => rate > 0);
  const trajectories = rates
    .sort((a, b) => a - b)
    .map(rate =>
      descend({objective: f, start: [start], steps, settings: {learningRate: rate}}),
    );
  const domain = picture(f.domain[0]!, trajectories);
  const seen = {minimum: facts.minimum, domain, known: f.stationaryPoints};
  const lowest = lowestOf(trajectories, seen);
  const whole = {...seen, lowest};
  const runs = trajectories.map((trajectory, i) => runOf(rates[i]!, trajectory, whole));
  return {
    formula: f.formula,
    tex: f.tex,
    start,
    steps,
    runs,
    minimum: facts.minimum,
    limit,
    bottom: bottomOf(f, facts.minimum?.x ?? null, limit),
    domain,
    curve: Array.from({length: samples}, (_, i) => {
      const x = domain[0] + ((domain[1] - domain[0]) * i) / (samples - 1);
      return [x, f.value([x])] as const;
    }),
    lowest,
    isLogarithmic: Number.isFinite(lowest) && runs[0]!.iterates[0]!.loss > 0,
  };
}

/** Three digits; what was above a limit by 5 % stays above it. */
const round = (rate: number) => Number(rate.toPrecision(3));

interface Whole {
  readonly minimum: Sweep['minimum'];
  readonly domain: Interval;
  readonly lowest: number;
  readonly known: readonly StationaryPoint[];
}

function runOf(rate: number, trajectory: Trajectory, whole: Whole): Run {
  const base = Number.isFinite(whole.lowest) ? whole.lowest : 0;
  const iterates = trajectory.points.map(({point, value}) => ({
    x: point[0]!,
    value,
    loss: value - base,
  }));
  const verdict = verdictOf(trajectory, iterates, whole);
  const late = iterates.findLastIndex(
    ({value}) => leftOf(value, iterates, whole) > arrived,
  );
  return {rate, iterates, verdict, arrival: verdict === 'arrives' ? late + 1 : null};
}

/** The share of the start's height above the minimum that is left at a value. */
function leftOf(
  value: number,
  iterates: Run['iterates'],
  {minimum, lowest}: Whole,
): number {
  const bottom = minimum?.value ?? lowest;
  const height = iterates[0]!.value - bottom;
  return height > 0 ? (value - bottom) / height : 0;
}

function verdictOf(
  {ending}: Trajectory,
  iterates: Run['iterates'],
  whole: Whole,
): Verdict {
  const {minimum, domain} = whole;
  const [first, last] = [iterates[0]!, iterates.at(-1)!];
  if (ending.kind === 'left-domain') return 'leaves';
  if (ending.kind === 'diverged')
    return last.value < first.value ? 'falls' : 'diverges';
  const reached = reachedBy(last.x, whole);
  const left = leftOf(last.value, iterates, whole);
  if (reached && minimum) {
    if (reached.point[0] !== minimum.x) return 'elsewhere';
    if (left <= arrived) return 'arrives';
  }
  if (isRocking(iterates)) return 'rocks';
  if (last.x < domain[0] || last.x > domain[1]) return 'outside';
  // Without a bottom the way that is left has no end: what counts is the way that was made.
  const made = Math.abs(last.x - first.x) / (domain[1] - domain[0]);
  const isUnmoved = Number.isFinite(left) ? left > unmoved : made < 1 - unmoved;
  return isUnmoved ? 'hardly' : 'slow';
}

/** The known minimum at a place, if there is one. */
function reachedBy(x: number, {domain, known}: Whole): StationaryPoint | undefined {
  const distance = ({point}: StationaryPoint) => Math.abs(point[0]! - x);
  return known
    .filter(({kind}) => kind === 'minimum')
    .filter(candidate => distance(candidate) <= near * (domain[1] - domain[0]))
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** Whether the last steps go from side to side. */
function isRocking(iterates: Run['iterates']): boolean {
  const [a, b, c] = iterates.slice(-3).map(({x}) => x);
  return c !== undefined && (b! - a!) * (c - b!) < 0;
}

/**
 * The minimum below the start, or where a run comes lower, the lowest of all; without any it
 * is 0 where all values are above it, else there is none.
 */
function lowestOf(
  runs: readonly Trajectory[],
  {minimum, known}: Omit<Whole, 'lowest'>,
): number {
  const values = runs.flatMap(({points}) => points.map(({value}) => value));
  const least = values.reduce((a, b) => Math.min(a, b));
  const bottoms = known.filter(({kind}) => kind === 'minimum').map(({value}) => value);
  if (minimum && !(least < minimum.value - rounding * Math.abs(minimum.value))) {
    return minimum.value;
  }
  if (bottoms.length) return Math.min(...bottoms);
  return least > 0 ? 0 : NaN;
}

function bottomOf(
  f: Objective,
  minimum: number | null,
  limit: number | null,
): Sweep['bottom'] {
  if (minimum === null) return 'none';
  if (limit === null) {
    const point = f.stationaryPoints.find(({point}) => point[0] === minimum);
    return point?.eigenvalues.length ? 'flat' : 'kink';
  }
  const [low, high] = f.domain[0]!;
  const curvatures = [low, (low + high) / 2, high].map(x => f.hessian([x])[0]![0]!);
  const isBowl = curvatures.every(c => Math.abs((c * limit) / 2 - 1) < 1e-9);
  return isBowl ? 'bowl' : 'curved';
}

/** The domain, stretched to hold the start, and iterates that lie not much further out. */
function picture([low, high]: Interval, runs: readonly Trajectory[]): Interval {
  const start = runs[0]!.points[0].point[0]!;
  const [least, most] = [Math.min(low, start), Math.max(high, start)];
  const room = reach * (most - least);
  const xs = runs
    .flatMap(({points}) => points.map(({point}) => point[0]!))
    .filter(x => least - room <= x && x <= most + room);
  const [left, right] = [Math.min(low, ...xs), Math.max(high, ...xs)];
  const extra = margin * (right - left);
  return [left < low ? left - extra : low, right > high ? right + extra : high];
}
