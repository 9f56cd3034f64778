import type {CurveRuns} from '../runs/curveRuns';

/** Room above and below what a picture is about, as shares of its height. */
export interface Margins {
  readonly above: number;
  readonly below: number;
}

/** An iterate higher above starts, minima and ridges than this share of them is left out. */
const jump = 0.6;

/**
 * The heights that show starts, minima and ridges as large as room for words allows: where
 * a curve goes on rising beside them, or an iterate is thrown far up, it leaves the picture.
 */
export function eventfulRange(
  {range, domain, minima, ridges, runs}: CurveRuns,
  {above, below}: Margins,
): CurveRuns['range'] {
  const starts = runs.map(({iterates}) => iterates[0]);
  const first = extentOf([...minima, ...ridges, ...starts]);
  const most = first[1] + jump * (first[1] - first[0]);
  const shown = runs
    .flatMap(({iterates}) => iterates)
    .filter(({x, value}) => domain[0] <= x && x <= domain[1] && value <= most);
  const [low, high] = extentOf([...minima, ...ridges, ...starts, ...shown]);
  const height = (high - low) / (1 - above - below);
  if (!(height > 0 && height < Infinity)) return range;
  return [low - below * height, Math.min(range[1], high + above * height)];
}

function extentOf(places: readonly {readonly value: number}[]): [number, number] {
  const values = places.map(({value}) => value);
  return [Math.min(...values), Math.max(...values)];
}
