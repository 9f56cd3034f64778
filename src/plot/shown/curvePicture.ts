import type {NonEmpty, Objective} from '../../sim';

/** What a picture of descents on a curve shows. */
export interface CurvePicture<I> {
  readonly domain: readonly [low: number, high: number];
  /** The graph of f over the domain. */
  readonly curve: readonly (readonly [x: number, y: number])[];
  /** The runs; of one that leaves the picture, up to the first iterate outside. */
  readonly runs: readonly NonEmpty<I>[];
}

/** Samples of the curve: one for each two units of a plot 960 wide. */
const sampleCount = 481;

/** How far beyond the objective's domain the picture may reach, in its widths. */
const runReach = 0.4;

/** Room beside an outermost iterate, in widths of the picture. */
const marginShare = 0.08;

/**
 * The part of a curve that shows some runs: the objective's domain, stretched to hold all
 * starts, however far, and those iterates that lie not much further out.
 *
 * @param runs - Iterates by their x, the start first.
 */
export function curvePicture<I extends {readonly x: number}>(
  objective: Objective,
  runs: readonly NonEmpty<I>[],
): CurvePicture<I> {
  const [low, high] = objective.domain[0]!;
  const starts = runs.map(([start]) => start.x);
  const beyond = runReach * (high - low);
  const least = Math.min(low, ...starts) - beyond;
  const most = Math.max(high, ...starts) + beyond;
  const inside = ({x}: I) => least <= x && x <= most;
  const shown = runs.map((run): NonEmpty<I> => {
    const [start, ...others] = run;
    const leaves = run.findIndex(iterate => !inside(iterate));
    return leaves < 0 ? run : [start, ...others.slice(0, leaves)];
  });
  const xs = shown.flat().filter(inside);
  const leftmost = xs.reduce((best, {x}) => Math.min(best, x), low);
  const rightmost = xs.reduce((best, {x}) => Math.max(best, x), high);
  const room = marginShare * (rightmost - leftmost);
  const domain = [
    leftmost < low ? leftmost - room : low,
    rightmost > high ? rightmost + room : high,
  ] as const;
  return {domain, curve: graph(objective, domain), runs: shown};
}

function graph(objective: Objective, [low, high]: readonly [number, number]) {
  return Array.from({length: sampleCount}, (_, i) => {
    const x = low + ((high - low) * i) / (sampleCount - 1);
    return [x, objective.value([x])] as const;
  });
}
