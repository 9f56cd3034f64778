/** Where two functions come so far apart that their gaps have no mean. */
import {math} from '../../sim';
import type {Interval} from '../axisScale';

/** Equal parts of the domain whose ends are looked at. */
const parts = 1920;

/** Zooms onto a peak, each by this factor, each with so many looks. */
const zooms = {count: 12, factor: 4, looks: 8};

/** A peak so near to a place, in widths of the domain, is there. */
const rounding = 1e-9;

/** Distances from a peak, in widths of the domain as powers of two. */
const nearest = -26;
const farthest = -20;

/** Times its distance a pole's height stays what it is; that of an integrable peak is lost. */
const kept = 0.8;

/**
 * Finds a place at which a difference grows like 1/x or faster: its size has no mean there,
 * and that of samples depends on how near they come.
 *
 * @param difference - Not finite where one of both has no value.
 * @returns Null where there is none, as at peaks like those of ln x and 1/√x.
 *
 * @example
 * ```ts
 * endlessGap(x => 1 / (x - 1), [0, 3]); // about 1
 * endlessGap(x => 1 / Math.sqrt(x), [0, 3]); // null
 * ```
 */
export function endlessGap(
  difference: (x: number) => number,
  [from, to]: Interval,
): number | null {
  const width = to - from;
  const size = (x: number) => (x < from || x > to ? 0 : sizeOf(difference(x)));
  const places = Array.from({length: parts + 1}, (_, i) => from + (width * i) / parts);
  const sizes = places.map(size);
  for (const [i, x] of places.entries()) {
    const beside = [sizes[i - 1] ?? 0, sizes[i + 1] ?? 0];
    const isPeak = beside.every(other => sizes[i]! >= other);
    // Where a function has no value for a while, its gap has none either.
    if (!isPeak || beside.every(other => other === sizes[i])) continue;
    const peak = peakNear(size, x, width / parts);
    if (isEndless(size, peak, width)) {
      return Math.abs(peak - x) < rounding * width ? x : peak;
    }
  }
  return null;
}

/** How far apart; endless where there is no such number. */
function sizeOf(error: number): number {
  return Number.isFinite(error) ? Math.abs(error) : Infinity;
}

function peakNear(size: (x: number) => number, around: number, reach: number): number {
  let [middle, half] = [around, reach];
  for (let zoom = 0; zoom < zooms.count; zoom++) {
    let most = size(middle);
    const center = middle;
    for (let look = -zooms.looks; look <= zooms.looks; look++) {
      const x = center + (half * look) / zooms.looks;
      const here = size(x);
      if (here > most) [most, middle] = [here, x];
    }
    half /= zooms.factor;
  }
  return middle;
}

/** Whether both near and nearer the size falls off no faster than the distance. */
function isEndless(size: (x: number) => number, peak: number, width: number): boolean {
  const mass = (power: number) => {
    const distance = width * math.pow(2, power);
    const sides = [size(peak - distance), size(peak + distance)].filter(
      Number.isFinite,
    );
    return distance * Math.max(0, ...sides);
  };
  return mass(nearest) > kept * mass(farthest) && mass(nearest) > 0;
}
