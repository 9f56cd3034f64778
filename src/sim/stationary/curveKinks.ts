import type {Domain, StationaryPoint} from '../Objective';
import type {Landscape} from './Landscape';

const samples = 1201;

/** Beside this share of the slopes around, the slope at a kink is not small. */
const jump = 1e-3;

/**
 * Finds where the slope of a curve jumps from one sign to the other while the curve itself
 * does not: the corners of |x|.
 */
export function curveKinks(f: Landscape, [low, high]: Domain[0]): StationaryPoint[] {
  const slope = (x: number): number => f.gradient([x])[0]!;
  const kinks: StationaryPoint[] = [];
  const at = (i: number): number => low + ((high - low) * i) / (samples - 1);
  for (let i = 0; i + 1 < samples;) {
    // A corner may lie exactly on a sample, where its slope is given as 0.
    const right = slope(at(i + 1)) === 0 && i + 2 < samples ? i + 2 : i + 1;
    const [a, b] = [at(i), at(right)];
    const [before, after] = [slope(a), slope(b)];
    i = right;
    if (!(before * after < 0)) continue;
    const [left, end] = bisect(slope, a, b);
    const around = Math.min(Math.abs(before), Math.abs(after));
    const jumps = Math.min(Math.abs(slope(left)), Math.abs(slope(end))) > jump * around;
    const [fromLeft, fromRight] = [f.value([left]), f.value([end])];
    const continuous =
      Math.abs(fromLeft - fromRight) <= 1e-9 * Math.max(1, Math.abs(fromLeft));
    if (!jumps || !continuous) continue;
    const x = Math.abs(left + end) < 1e-12 * (high - low) ? 0 : (left + end) / 2;
    kinks.push({
      kind: before < 0 ? 'minimum' : 'maximum',
      point: [x],
      value: f.value([x]),
      eigenvalues: [],
    });
  }
  return kinks;
}

/** The narrowest interval in which a function changes its sign. */
function bisect(f: (x: number) => number, a: number, b: number): [number, number] {
  const sign = f(a) < 0 ? -1 : 1;
  for (let halving = 0; halving < 100; halving++) {
    const middle = a + (b - a) / 2;
    if (middle === a || middle === b) break;
    const value = f(middle) * sign;
    // Close beside it: the slope of a kink is large there, that of a smooth minimum is not.
    if (value === 0) return [middle - (b - a) * 1e-6, middle + (b - a) * 1e-6];
    if (value > 0) a = middle;
    else b = middle;
  }
  return [a, b];
}
