import {norm} from '../math';
import type {Domain, Point} from '../Objective';
import type {Landscape} from './Landscape';

/** The round numbers next to a point, where the gradient vanishes as well. */
export function rounded(
  f: Landscape,
  point: Point,
  domain: Domain,
  scale: number,
): Point {
  const slack = 1e-11 * scale;
  return point.reduce<Point>((best, x, i) => {
    const trial = best.map((value, j) =>
      j === i ? roundNumber(x, domain[i]!) : value,
    );
    return norm(f.gradient(trial)) <= norm(f.gradient(best)) + slack ? trial : best;
  }, point);
}

/**
 * A point that is found roughly only, because nothing but higher powers hold it: the
 * roundest point near by where the gradient is no larger.
 *
 * @param reach - How far it may be off.
 */
export function roundest(f: Landscape, point: Point, reach: number): Point {
  const slope = norm(f.gradient(point));
  for (let digits = 0; digits <= 9; digits++) {
    const trial = point.map(x => Number(x.toFixed(digits)) + 0);
    const isNear = trial.every((x, i) => Math.abs(x - point[i]!) <= reach);
    if (isNear && norm(f.gradient(trial)) <= slope) return trial;
  }
  return point;
}

/** A number with nine digits, and 0 for what is 0 beside the width of an interval. */
export function roundNumber(x: number, [low, high]: Domain[0]): number {
  const grain = 1e9 / (high - low);
  return Math.round(x * grain) === 0 ? 0 : Number(x.toPrecision(9));
}
