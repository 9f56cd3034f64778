/** What sentences about a descent on a curve claim, by its iterates alone. */
import type {CurveRuns} from '../../src/plot';

type Claim = readonly [part: RegExp, isTrue: (trace: CurveRuns) => boolean];

/** Sentences of convergence and divergence. */
export const curveClaims: readonly Claim[] = [
  [/η times the slope|follows the slope/, t => moves(t).length > 0 && isRate(t)],
  [/^The slope is zero/, t => iterates(t)[0].slope === 0 && moves(t).length === 0],
  [
    /^Less slope, shorter/,
    t => (isRounded(t) || falls(lengths(t))) && falls(slopes(t)),
  ],
  [/^More slope, longer/, t => (isRounded(t) || rises(lengths(t))) && rises(slopes(t))],
  [/^What if η is too large/, t => moves(t).length === 0 || t.runs[0].learningRate > 0],
  [/jumps past the minimum/, passesLowest],
  [/and higher\.$/, t => iterates(t)[1]!.value > iterates(t)[0].value],
  [
    /^Higher is steeper/,
    t => rises(values(t)) && rises(slopes(t)) && (isRounded(t) || rises(lengths(t))),
  ],
  [
    /^Lower is flatter/,
    t => falls(values(t)) && falls(slopes(t)) && (isRounded(t) || falls(lengths(t))),
  ],
  [/below 2\/L/, isOneParabola],
  [/^Near the minimum, the limit/, t => t.target !== null && bends(t) > 0],
];

const iterates = ({runs}: CurveRuns) => runs[0].iterates;
const values = (t: CurveRuns) => iterates(t).map(({value}) => value);
const slopes = (t: CurveRuns) => iterates(t).map(({slope}) => Math.abs(slope));

function moves(t: CurveRuns): number[] {
  return iterates(t)
    .slice(1)
    .map(({x}, k) => x - iterates(t)[k]!.x);
}

/** Lengths of the steps; of a run that is cut off, of the one that it would make too. */
function lengths(t: CurveRuns): number[] {
  return moves(t).map(Math.abs);
}

/** Steps so short that rounding of x hides how they differ are taken for what f′ says. */
function isRounded(t: CurveRuns): boolean {
  return lengths(t).some((length, k) => {
    const slopes = iterates(t)
      .slice(k, k + 2)
      .map(({slope}) => Math.abs(slope));
    const change = Math.abs(slopes[1]! - slopes[0]!) / slopes[0]!;
    return change * length < 8 * Number.EPSILON * Math.abs(iterates(t)[k]!.x);
  });
}

function rises(list: readonly number[]): boolean {
  return list.every((x, k) => k === 0 || x > list[k - 1]!);
}

function falls(list: readonly number[]): boolean {
  return list.every((x, k) => k === 0 || x < list[k - 1]!);
}

/** Every move is −η f′(x). */
function isRate(t: CurveRuns): boolean {
  return moves(t).every((move, k) => {
    const {x, slope} = iterates(t)[k]!;
    const off = Math.abs(move + t.runs[0].learningRate * slope);
    return off <= 1e-12 * (Math.abs(x) + Math.abs(move));
  });
}

/** Between the first two iterates f is lower than at both, or the second is past the dip. */
function passesLowest(t: CurveRuns): boolean {
  const [a, b] = iterates(t);
  return (
    a.slope * b!.slope < 0 ||
    t.minima.some(({point: [x]}) => (x! - a.x) * (x! - b!.x) < 0)
  );
}

/** The slope is proportional to the distance from one place, all the way. */
function isOneParabola(t: CurveRuns): boolean {
  const [first, ...others] = iterates(t);
  const bottom = t.target!.point[0]!;
  const curvature = first.slope / (first.x - bottom);
  return others.every(
    ({x, slope}) =>
      Math.abs(slope - curvature * (x - bottom)) <= 0.02 * Math.abs(slope),
  );
}

/** The curvature of f beside its minimum, from the lines that are drawn. */
function bends(t: CurveRuns): number {
  return t.stableRate.holds === 'none' ? 0 : t.stableRate.curvature;
}
