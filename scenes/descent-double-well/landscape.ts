/** The minima of a curve and the ridges between them. */
import type {CurveRuns} from 'downhill/plot';
import type {StationaryPoint} from 'downhill/sim';

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

/** What is known about a curve within a picture. */
export function landscapeOf({minima, ridges}: CurveRuns): Landscape {
  const byX = (a: Place, b: Place) => a.x - b.x;
  const place = ({point, value}: StationaryPoint) => ({x: point[0]!, value});
  return {
    minima: minima
      .map(minimum => ({
        ...place(minimum),
        // Where nothing lower was found far and wide, and the curve rises on both sides.
        kind:
          minimum.isLowestAnywhere === true ? ('global' as const) : ('local' as const),
      }))
      .sort(byX),
    ridges: ridges.map(place).sort(byX),
  };
}
