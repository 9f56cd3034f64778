import {defineSurface} from './defineObjective';

/** A function of one line's coordinate t with its first two derivatives in x and y. */
interface Factor {
  readonly f: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
}

/** 1 + (x+y+1)²(19 − 14x + 3x² − 14y + 6xy + 3y²) */
function first(x: number, y: number): Factor {
  // With s = x + y the polynomial is 19 − 14s + 3s², so the factor depends on s alone.
  const s = x + y;
  const a = s + 1;
  const p = 19 - 14 * s + 3 * s * s;
  const dp = 6 * s - 14;
  const d = 2 * a * p + a * a * dp;
  const dd = 2 * p + 4 * a * dp + 6 * a * a;
  return {f: 1 + a * a * p, x: d, y: d, xx: dd, xy: dd, yy: dd};
}

/** 30 + (2x−3y)²(18 − 32x + 12x² + 48y − 36xy + 27y²) */
function second(x: number, y: number): Factor {
  // With t = 2x − 3y the polynomial is 18 − 16t + 3t²: again one variable.
  const t = 2 * x - 3 * y;
  const p = 18 - 16 * t + 3 * t * t;
  const dp = 6 * t - 16;
  const d = 2 * t * p + t * t * dp;
  const dd = 2 * p + 4 * t * dp + 6 * t * t;
  return {f: 30 + t * t * p, x: 2 * d, y: -3 * d, xx: 4 * dd, xy: -6 * dd, yy: 9 * dd};
}

/** Values from 3 to a million: show it on a log scale. */
export const goldsteinPrice = defineSurface({
  id: 'goldstein-price',
  title: 'Goldstein and Price’s function',
  source:
    'Goldstein and Price, On descent from local minima, Mathematics of Computation 25 ' +
    '(1971), page 569. Minimum 3 at (0, −1).',
  formula:
    '(1 + (x + y + 1)^2*(19 - 14*x + 3*x^2 - 14*y + 6*x*y + 3*y^2))' +
    '*(30 + (2*x - 3*y)^2*(18 - 32*x + 12*x^2 + 48*y - 36*x*y + 27*y^2))',
  domain: [
    [-2, 2],
    [-2.5, 1.5],
  ],
  start: [-0.5, -0.5],
  learningRate: 0.0001,
  value: (x, y) => first(x, y).f * second(x, y).f,
  gradient(x, y) {
    const u = first(x, y);
    const v = second(x, y);
    return [u.x * v.f + u.f * v.x, u.y * v.f + u.f * v.y];
  },
  hessian(x, y) {
    const u = first(x, y);
    const v = second(x, y);
    return [
      u.xx * v.f + 2 * u.x * v.x + u.f * v.xx,
      u.xy * v.f + u.x * v.y + u.y * v.x + u.f * v.xy,
      u.yy * v.f + 2 * u.y * v.y + u.f * v.yy,
    ];
  },
});
