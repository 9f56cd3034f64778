import type {CurveRuns} from '../runs/curveRuns';

/** Room above and below what a picture is about, as shares of its height. */
export interface Margins {
  readonly above: number;
  readonly below: number;
}

/**
 * The heights that show iterates, minima and ridges as large as room for words allows: where
 * a curve goes on rising beside them, it leaves the picture.
 */
export function eventfulRange(
  {range, domain, minima, ridges, runs}: CurveRuns,
  {above, below}: Margins,
): CurveRuns['range'] {
  const shown = runs
    .flatMap(({iterates}) => iterates)
    .filter(({x}) => domain[0] <= x && x <= domain[1]);
  const values = [...minima, ...ridges, ...shown].map(({value}) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const height = (high - low) / (1 - above - below);
  if (!(height > 0 && height < Infinity)) return range;
  return [low - below * height, Math.min(range[1], high + above * height)];
}
