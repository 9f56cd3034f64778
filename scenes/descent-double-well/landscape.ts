/** The minima of a curve and the ridges between them. */
import {findStationaryPoints, type Objective, type StationaryPoint} from 'downhill/sim';

export interface Place {
  readonly x: number;
  readonly value: number;
}

export interface Minimum extends Place {
  readonly kind: 'global' | 'local';
}

export interface Landscape {
  /** From left to right. */
  readonly minima: readonly Minimum[];
  /** Maxima with a minimum on either side. */
  readonly ridges: readonly Place[];
}

/** Places beside the picture where f is looked at before a minimum is called global. */
const places = 640;

/** Between two of them the distance grows by this factor, to 10⁸ domain widths. */
const growth = 1 + 1 / 32;

/** Minima are equally low when they differ by less than this part of the height. */
const equal = 1e-6;

/** What is known about a curve within a picture. */
export function landscapeOf(
  f: Objective,
  domain: readonly [low: number, high: number],
  curve: readonly (readonly [x: number, y: number])[],
): Landscape {
  const own = f.domain[0]!;
  const isWider = domain[0] < own[0] || domain[1] > own[1];
  const isOutside = ({point: [x]}: StationaryPoint) => x! < own[0] || x! > own[1];
  // In a wide picture the search is coarse: it is trusted beside the objective's domain only.
  const beside = isWider ? findStationaryPoints(f, [domain]).filter(isOutside) : [];
  const points = [...f.stationaryPoints, ...beside];
  const inside = (wanted: StationaryPoint['kind']) =>
    points
      .filter(({kind, value}) => kind === wanted && Number.isFinite(value))
      .map(({point, value}) => ({x: point[0]!, value}))
      .filter(({x}) => domain[0] <= x && x <= domain[1])
      .sort((a, b) => a.x - b.x);
  const valleys = inside('minimum');
  const values = curve.map(([, y]) => y).filter(Number.isFinite);
  const depth = Math.min(lowestAround(f, domain), ...values);
  // Of the picture alone: far out a curve may fall by more than any valley is deep.
  const height = Math.max(...values) - Math.min(...values);
  return {
    minima: valleys.map(({x, value}) => ({
      x,
      value,
      kind: value - depth <= equal * height ? 'global' : 'local',
    })),
    ridges: inside('maximum').filter(
      ({x}) => valleys.some(v => v.x < x) && valleys.some(v => v.x > x),
    ),
  };
}

/** The lowest value far and wide; −Infinity where f falls without end. */
function lowestAround(f: Objective, [low, high]: readonly [number, number]): number {
  let lowest = Infinity;
  let distance = (high - low) * (growth - 1);
  for (let i = 0; i < places; i++) {
    for (const x of [low - distance, high + distance]) {
      const value = f.value([x]);
      if (value < lowest) lowest = value;
    }
    distance *= growth;
  }
  return lowest;
}
