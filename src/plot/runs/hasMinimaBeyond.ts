import {isIn, type Domain, type Objective} from '../../sim';

/** Samples along either side of the part that is looked at. */
const samples = 61;

/**
 * Whether f, on a grid, is lowest somewhere in a part of the plane but outside of its own
 * domain, where nobody has searched: lower there than all around.
 */
export function hasMinimaBeyond(f: Objective, shown: Domain): boolean {
  const [xs, ys] = shown.map(([low, high]) =>
    Array.from({length: samples}, (_, i) => low + ((high - low) * i) / (samples - 1)),
  ) as [number[], number[]];
  const field = xs.map(x => ys.map(y => f.value([x, y])));
  const isLow = (i: number, j: number) =>
    around.every(([a, b]) => field[i]![j]! < (field[i + a]?.[j + b] ?? -Infinity));
  return xs.some((x, i) => ys.some((y, j) => !isIn(f.domain, [x, y]) && isLow(i, j)));
}

const around = [-1, 0, 1].flatMap(a =>
  [-1, 0, 1].flatMap(b => (a === 0 && b === 0 ? [] : [[a, b] as const])),
);
