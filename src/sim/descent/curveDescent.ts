import type {EndingKind} from '../Trajectory';
import type {Objective, StationaryPoint} from '../Objective';
import {descend} from './descend';

/** One iterate of a descent in one variable. */
export interface CurveIterate {
  readonly step: number;
  readonly x: number;
  readonly value: number;
  /** f′(x). */
  readonly slope: number;
  /** −η f′(x): how far the update from here goes. */
  readonly move: number;
}

/** A descent in one variable, with what a picture of it needs. */
export interface CurveDescent {
  /** f(x) as text and as TeX. */
  readonly formula: string;
  readonly tex: string;
  readonly learningRate: number;
  /** The minimum downhill of the start, where one is known. */
  readonly minimum: {readonly x: number; readonly value: number} | null;
  /** 2/L at that minimum, L = f″; null where f has no curvature there. */
  readonly largestStableRate: number | null;
  readonly domain: readonly [low: number, high: number];
  /** The graph of f over the domain. */
  readonly curve: readonly (readonly [x: number, y: number])[];
  /** The start first; of a run that leaves the picture, up to the first outside. */
  readonly iterates: readonly CurveIterate[];
  readonly ending: EndingKind;
  /**
   * `closer`: the last update is less than half as long as the first. `apart`: the run
   * diverged or left f's domain. `neither`: all else.
   */
  readonly course: 'closer' | 'apart' | 'neither';
}

/** What a run begins with; null is worked out from the objective. */
export interface CurveDescentOptions {
  readonly objective: Objective;
  readonly steps: number;
  readonly start: number | null;
  readonly learningRate: number | null;
  /** Where the start is worked out: its distance from the minimum, in that of the objective's own start. */
  readonly startShare: number;
  /** Where the learning rate is worked out: its share of 2/L. */
  readonly rateShare: number;
}

/** Samples of the curve: one for each two units of a plot 960 wide. */
const samples = 481;

/** How far beyond the objective's domain the picture may reach, in its widths. */
const reach = 0.4;

/** Room beside an outermost iterate, in widths of the picture. */
const margin = 0.08;

/** Plain gradient descent on a curve. Errors as of {@link descend}. */
export function curveDescent(options: CurveDescentOptions): CurveDescent {
  const {objective, steps, startShare, rateShare} = options;
  const minimum = minimumBelow(objective, options.start ?? objective.start[0]!);
  const start = options.start ?? startNear(objective, minimum, startShare);
  const limit = minimum?.largestStableRate ?? null;
  const learningRate =
    options.learningRate ??
    (limit === null ? objective.learningRate : limit * rateShare);
  const run = descend({objective, start: [start], steps, settings: {learningRate}});
  const iterates = run.points.map(({step, point, value, gradient}) => ({
    step,
    x: point[0]!,
    value,
    slope: gradient[0]!,
    move: -learningRate * gradient[0]!,
  }));
  const {domain, shown} = picture(objective.domain[0]!, iterates);
  return {
    formula: objective.formula,
    tex: objective.tex,
    learningRate,
    minimum: minimum ? {x: minimum.point[0]!, value: minimum.value} : null,
    largestStableRate: limit,
    domain,
    curve: graph(objective, domain),
    iterates: shown,
    ending: run.ending.kind,
    course: courseOf(run.ending.kind, iterates),
  };
}

/** A round number on the objective's own side of the minimum, inside its domain. */
function startNear(
  {start, domain}: Objective,
  minimum: StationaryPoint | null,
  share: number,
): number {
  const usual = start[0]!;
  if (!minimum) return usual;
  const bottom = minimum.point[0]!;
  const x = Number((bottom + (usual - bottom) * share).toPrecision(2));
  const [low, high] = domain[0]!;
  return low < x && x < high ? x : usual;
}

/** The nearest known minimum on the side to which the curve falls. */
function minimumBelow(objective: Objective, x: number): StationaryPoint | null {
  const slope = objective.gradient([x])[0]!;
  const distance = ({point}: StationaryPoint) => Math.abs(point[0]! - x);
  return objective.stationaryPoints
    .filter(({kind, point}) => kind === 'minimum' && (point[0]! - x) * slope <= 0)
    .reduce<StationaryPoint | null>(
      (best, next) => (best && distance(best) <= distance(next) ? best : next),
      null,
    );
}

function picture(
  [low, high]: readonly [number, number],
  iterates: readonly CurveIterate[],
): {domain: [number, number]; shown: readonly CurveIterate[]} {
  const start = iterates[0]!.x;
  const width = high - low;
  const least = Math.min(low, start) - reach * width;
  const most = Math.max(high, start) + reach * width;
  const inside = ({x}: CurveIterate) => least <= x && x <= most;
  const leaves = iterates.findIndex(iterate => !inside(iterate));
  const shown = leaves < 0 ? iterates : iterates.slice(0, leaves + 1);
  const xs = shown.filter(inside).map(({x}) => x);
  const [leftmost, rightmost] = [Math.min(low, ...xs), Math.max(high, ...xs)];
  const room = margin * (rightmost - leftmost);
  return {
    domain: [
      leftmost < low ? leftmost - room : low,
      rightmost > high ? rightmost + room : high,
    ],
    shown,
  };
}

function graph(objective: Objective, [low, high]: readonly [number, number]) {
  return Array.from({length: samples}, (_, i) => {
    const x = low + ((high - low) * i) / (samples - 1);
    return [x, objective.value([x])] as const;
  });
}

function courseOf(
  ending: EndingKind,
  iterates: readonly CurveIterate[],
): CurveDescent['course'] {
  if (ending === 'diverged' || ending === 'left-domain') return 'apart';
  const [first, last] = [iterates[0]!, iterates.at(-1)!];
  return Math.abs(last.move) < Math.abs(first.move) / 2 ? 'closer' : 'neither';
}
