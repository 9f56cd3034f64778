/** The minima of a curve and the ridges between them. */
import {slackOf, type CurveRuns} from 'downhill/plot';
import type {Objective, StationaryPoint} from 'downhill/sim';

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

/** What is known about a curve within a picture. */
export function landscapeOf(
  f: Objective,
  {minima, others, domain, lines}: CurveRuns,
): Landscape {
  const byX = (a: Place, b: Place) => a.x - b.x;
  const place = ({point, value}: StationaryPoint) => ({x: point[0]!, value});
  const valleys = minima.map(place).sort(byX);
  const values = lines.flat().map(([, y]) => y);
  const depth = Math.min(lowestAround(f, domain), ...values);
  // Of the valleys alone: far out a curve may fall or rise by more than any is deep.
  const slack = slackOf(valleys.map(({value}) => value));
  return {
    minima: valleys.map(({x, value}) => ({
      x,
      value,
      kind: value - depth <= slack ? 'global' : 'local',
    })),
    ridges: others
      .filter(({kind}) => kind === 'maximum')
      .map(place)
      .filter(({x}) => valleys.some(v => v.x < x) && valleys.some(v => v.x > x))
      .sort(byX),
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
