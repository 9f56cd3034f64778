import {descend} from '../descent/descend';
import {log10, norm} from '../math';
import type {Domain, Objective, Point} from '../Objective';
import {rateFor} from './rateFor';

/** A grid of rates has these in every power of ten. */
const digits = [1, 2, 5];

/** The grid goes on beyond the rates that it is made for, by a factor of ten either way. */
const beyond = 10;

/** Every optimizer takes the rates between these powers of ten. */
const powers = {min: -12, max: 12};

/** From here on a run is at a minimum, as a share of the domain's width. */
const nearShare = 0.01;

/** A run may go out of the domain by this share of its width. */
const margin = 0.25;

/**
 * Rates from which each of several optimizers may have its best: 1, 2 and 5 times the powers
 * of ten around the rates that suit them.
 *
 * @returns In increasing order, the same for all.
 */
export function rateGrid(
  f: Objective,
  optimizers: readonly string[],
  start: Point,
): number[] {
  const own = optimizers.map(id => rateFor(f, id, start));
  const low = Math.max(powers.min, Math.floor(log10(Math.min(...own) / beyond)));
  const high = Math.min(powers.max, Math.ceil(log10(Math.max(...own) * beyond)));
  const rates: number[] = [];
  for (let power = low; power < high; power++) {
    rates.push(...digits.map(digit => Number(`${digit}e${power}`)));
  }
  return rates;
}

/**
 * Of some rates the one with which an optimizer is the first to stay near a minimum; if none
 * does, the one after which f is lowest. Tries that go far out of the domain do not count.
 *
 * @returns The first rate where no try counts.
 */
export function bestRate(
  f: Objective,
  {optimizer, start, steps, rates}: RateSearch,
): number {
  const tries = rates.map((rate): Try => {
    const {points, ending} = descend({
      ...{objective: f, optimizer, start, steps},
      settings: {learningRate: rate},
    });
    const counts =
      ending.kind !== 'diverged' &&
      ending.kind !== 'left-domain' &&
      points.every(({point}) => isInside(f.domain, point, start));
    if (!counts) return {rate, arrival: Infinity, value: Infinity};
    const places = points.map(({point}) => point);
    return {rate, arrival: arrivalOf(f, places), value: points.at(-1)!.value};
  });
  return tries.reduce((best, next) => (isBetter(next, best) ? next : best)).rate;
}

export interface RateSearch {
  /** An optimizer's id; its other settings are its defaults. */
  readonly optimizer: string;
  readonly start: Point;
  /** How many updates a try makes. */
  readonly steps: number;
  /** One at least. */
  readonly rates: readonly number[];
}

interface Try {
  readonly rate: number;
  readonly arrival: number;
  readonly value: number;
}

function isBetter(a: Try, b: Try): boolean {
  return a.arrival === b.arrival ? a.value < b.value : a.arrival < b.arrival;
}

/** Whether a point is in the domain or not far out, where the start counts as inside. */
function isInside(domain: Domain, point: Point, start: Point): boolean {
  return domain.every(([low, high], i) => {
    const [from, to] = [Math.min(low, start[i]!), Math.max(high, start[i]!)];
    const room = margin * (to - from);
    return from - room <= point[i]! && point[i]! <= to + room;
  });
}

/** The step from which on all iterates are near one minimum. */
function arrivalOf(f: Objective, points: readonly Point[]): number {
  const width = Math.max(...f.domain.map(([low, high]) => high - low));
  const arrivals = f.stationaryPoints
    .filter(({kind}) => kind === 'minimum')
    .map(minimum => {
      const isFar = (point: Point) =>
        norm(point.map((x, i) => x - minimum.point[i]!)) > nearShare * width;
      return points.findLastIndex(isFar) + 1;
    })
    .filter(step => step < points.length);
  return Math.min(Infinity, ...arrivals);
}
