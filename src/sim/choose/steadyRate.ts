import {descend} from '../descent/descend';
import type {Objective, Point} from '../Objective';
import {norm} from '../math';
import {roundRate} from './rateFor';

/** Rates that are tried: each half of the one before. */
const halvings = 14;

/**
 * Of a learning rate and its halves the one after which the function is lowest: for
 * functions with kinks, on which no curvature says what is stable. The largest makes a first
 * step as long as the way to the minimum.
 *
 * @param steps - So many updates are made with each.
 * @returns The objective's own rate where it lists no minimum, or starts on level ground.
 */
export function steadyRate(f: Objective, start: Point, steps: number): number {
  const slope = norm(f.gradient(start));
  const target = f.stationaryPoints.find(({kind}) => kind === 'minimum')?.point;
  const way = target ? norm(target.map((x, i) => x - start[i]!)) : 0;
  if (!(slope > 0) || !(way > 0)) return f.learningRate;
  const rates: number[] = [];
  for (let rate = way / slope; rates.length < halvings; rate /= 2) {
    rates.push(roundRate(rate, 2));
  }
  const values = rates.map(learningRate => {
    const {points, ending} = descend({
      ...{objective: f, start, steps, tolerance: 0, restingStep: 0},
      settings: {learningRate},
    });
    return ending.kind === 'diverged' ? Infinity : points.at(-1)!.value;
  });
  return rates[values.indexOf(Math.min(...values))]!;
}
