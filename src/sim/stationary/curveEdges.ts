/** Where a curve ends because it is not defined beyond. */
import type {StationaryPoint} from '../Objective';
import {lastPlace} from './bisect';
import type {Landscape} from './Landscape';

/** How far inside the edge, in cells, it is looked at which way the curve goes. */
const inside = 1e-3;

/**
 * Finds the edges at which a curve has a value: minima where it rises from there, as √x
 * does at 0, maxima where it falls. An edge without a value, as that of x ln x, is none.
 */
export function curveEdges(f: Landscape, xs: readonly number[]): StationaryPoint[] {
  const isDefined = (x: number) => Number.isFinite(f.value([x]));
  const cell = xs[1]! - xs[0]!;
  const defined = xs.map(isDefined);
  return xs.flatMap((x, i) => {
    if (i === 0 || defined[i] === defined[i - 1]) return [];
    const [last, beyond] = defined[i] ? [x, xs[i - 1]!] : [xs[i - 1]!, x];
    const inward = last > beyond ? 1 : -1;
    const edge = snapped(lastPlace(isDefined, last, beyond), cell);
    // A hole of one point is no edge: x/x is defined on both its sides.
    if (!isDefined(edge) || isDefined(edge - inward * inside * cell)) return [];
    const value = f.value([edge]);
    const rise = f.value([edge + inward * inside * cell]) - value;
    if (!(Math.abs(rise) > 0)) return [];
    return [
      {
        kind: rise > 0 ? ('minimum' as const) : ('maximum' as const),
        point: [edge],
        value,
        eigenvalues: [],
        at: 'edge' as const,
      },
    ];
  });
}

/** The round number that the edge must be when it is within the last bits of it. */
function snapped(x: number, cell: number): number {
  if (Math.abs(x) < 1e-12 * cell) return 0;
  const round = Number(x.toPrecision(12));
  return Math.abs(round - x) <= 4 * Number.EPSILON * Math.abs(x) ? round : x;
}
