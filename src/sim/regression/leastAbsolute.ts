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
  const fit = lineFit({points, loss: 'mae', model});
  let best: number[] | undefined;
  let least = Infinity;
  for (const weights of candidates(points, model)) {
    const loss = fit.value(weights);
    if (loss < least) [best, least] = [weights, loss];
  }
  return best;
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
