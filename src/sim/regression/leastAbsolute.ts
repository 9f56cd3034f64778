import type {DataPoint} from '../data/linePoints';
import {lineFit, type LineModel} from './lineFit';

/**
 * A line of least absolute deviations, the reference for descent on `mae`.
 *
 * Some best line passes through as many points as it has parameters, so every such line is
 * tried. Source: P. Bloomfield, W. L. Steiger, Least Absolute Deviations (1983), section 1.3.
 * It takes n³ steps for n points; 100 points take milliseconds, 1000 take seconds.
 *
 * @returns The parameters in the order of `LineFit.parameters`; undefined when the points
 * leave the line open (no two different x, or through the origin no x but 0).
 */
export function leastAbsolute(
  points: readonly DataPoint[],
  model: LineModel = 'line',
): number[] | undefined {
  return bestLines(points, model)[0];
}

/** What rounding makes of losses that are the same, as a share of them. */
const rounding = 1e-12;

/**
 * All lines of least absolute deviations that pass through as many points as they have
 * parameters, {@link leastAbsolute} first: where there are several, all between them are
 * as good.
 *
 * @returns The parameters of each; none where the points leave the line open.
 */
export function bestLines(
  points: readonly DataPoint[],
  model: LineModel = 'line',
): number[][] {
  const fit = lineFit({points, loss: 'mae', model});
  const tried = [...candidates(points, model)].map(weights => ({
    weights,
    loss: fit.value(weights),
  }));
  const least = Math.min(...tried.map(({loss}) => loss));
  const most = least * (1 + rounding);
  const first = tried.findIndex(({loss}) => loss === least);
  return tried
    .filter(({loss}, i) => i === first || loss <= most)
    .sort((a, b) => a.loss - b.loss)
    .map(({weights}) => weights)
    .filter((line, i, lines) => lines.findIndex(other => isSame(line, other)) === i);
}

/** Whether two lines differ by rounding alone. */
function isSame(a: readonly number[], b: readonly number[]): boolean {
  const size = Math.max(...a.map(Math.abs), ...b.map(Math.abs));
  return a.every((x, i) => Math.abs(x - b[i]!) <= 1e-9 * size);
}

function* candidates(points: readonly DataPoint[], model: LineModel) {
  if (model === 'line-through-origin') {
    for (const {x, y} of points) if (x !== 0) yield [y / x];
    return;
  }
  for (let i = 0; i < points.length; i++) {
    for (let j = 0; j < i; j++) {
      const [one, two] = [points[i]!, points[j]!];
      if (one.x === two.x) continue;
      const weight = (one.y - two.y) / (one.x - two.x);
      yield [weight, one.y - weight * one.x];
    }
  }
}
