/**
 * Elementary functions with the same bits in every engine.
 *
 * ECMAScript leaves the results of `Math.sin`, `Math.exp`, `Math.pow` and their kin to the
 * implementation (ECMA-262, section 21.3.2), and engines differ in the last bit. The ports
 * below (stdlib, after FreeBSD's msun and Cephes) use only + − × ÷, √, |·|, rounding to
 * integers and the bits of a double, all of which IEEE 754 and ECMA-262 settle exactly.
 * Everything under `src/sim` takes its elementary functions from here.
 */
import acos from '@stdlib/math-base-special-acos';
import acosh from '@stdlib/math-base-special-acosh';
import asin from '@stdlib/math-base-special-asin';
import asinh from '@stdlib/math-base-special-asinh';
import atan from '@stdlib/math-base-special-atan';
import atan2 from '@stdlib/math-base-special-atan2';
import atanh from '@stdlib/math-base-special-atanh';
import cbrt from '@stdlib/math-base-special-cbrt';
import cos from '@stdlib/math-base-special-cos';
import cosh from '@stdlib/math-base-special-cosh';
import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import log10 from '@stdlib/math-base-special-log10';
import log2 from '@stdlib/math-base-special-log2';
import pow from '@stdlib/math-base-special-pow';
import sin from '@stdlib/math-base-special-sin';
import sinh from '@stdlib/math-base-special-sinh';
import tan from '@stdlib/math-base-special-tan';
import tanh from '@stdlib/math-base-special-tanh';

export {
  acos,
  acosh,
  asin,
  asinh,
  atan,
  atan2,
  atanh,
  cbrt,
  cos,
  cosh,
  exp,
  ln,
  log10,
  log2,
  pow,
  sin,
  sinh,
  tan,
  tanh,
};

/** The double nearest to π. */
export const pi = 3.141592653589793;

/** The double nearest to Euler's number. */
export const e = 2.718281828459045;

/** |x|. Exact, as are `sqrt` (correctly rounded), `floor`, `min` and `max`. */
export const {abs, sqrt, floor, min, max} = Math;

/** −1, 0 or 1 as x is negative, zero or positive; NaN for NaN. */
export function sign(x: number): number {
  if (x !== x) return NaN;
  return x > 0 ? 1 : x < 0 ? -1 : 0;
}

/** The Euclidean length of a vector, safe from overflow and underflow. */
export function norm(vector: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < vector.length; i++) {
    largest = Math.max(largest, Math.abs(vector[i]!));
  }
  if (largest === 0 || !Number.isFinite(largest)) return largest;
  let sum = 0;
  for (let i = 0; i < vector.length; i++) {
    const scaled = vector[i]! / largest;
    sum += scaled * scaled;
  }
  return largest * Math.sqrt(sum);
}
