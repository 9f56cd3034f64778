/** Stretches of a curve where it is level. */
import type {Domain, StationaryKind, StationaryPoint} from '../Objective';
import {lastPlace} from './bisect';
import type {Landscape} from './Landscape';

/** So many samples in a row at one height are a stretch, not a bottom. */
const fewest = 3;

/** A value that its slope would not change in its last bits over a cell is level. */
const lastBits = 2e-18;

/** How far beyond its end, in cells, a level stretch must have left its height. */
const beside = 1;

/** By how much: this part of what the steepest slope would climb on a cell. */
const visible = 1e-9;

export interface Level {
  /** The first and the last sample on it. */
  readonly first: number;
  readonly last: number;
  /** Undefined where the curve only seems level, as the tails of exp(−x²) do. */
  readonly point?: StationaryPoint;
}

/**
 * Finds the level stretches among the samples of a curve.
 *
 * A stretch that ends within the samples must end in a bend that can be seen: where a
 * curve merely sinks below the last bit of a number, nothing is said of it. Terraces, with
 * a way up on one side and down on the other, are saddles.
 */
export function levelStretches(
  f: Landscape,
  xs: readonly number[],
  slopes: readonly number[],
): Level[] {
  const steepest = Math.max(...slopes.filter(Number.isFinite).map(Math.abs));
  const cell = xs[1]! - xs[0]!;
  const isLevel = (x: number, slope: number, height: number) => {
    const value = f.value([x]);
    // Within a stretch a slope that is no number is 0: at the ends of its parts.
    return (
      (Number.isFinite(slope) ? Math.abs(slope) : 0) * cell <=
        lastBits * Math.abs(value) &&
      Math.abs(value - height) <= 4 * Number.EPSILON * Math.abs(height)
    );
  };
  const found: Level[] = [];
  for (let first = 0; first < xs.length; first++) {
    if (!(slopes[first] === 0) && !(Math.abs(slopes[first]!) < 1e-10 * steepest))
      continue;
    const height = f.value([xs[first]!]);
    let last = first;
    while (last < xs.length && isLevel(xs[last]!, slopes[last]!, height)) last++;
    last--;
    if (last - first + 1 < fewest || (first === 0 && last === xs.length - 1)) {
      first = Math.max(first, last);
      continue;
    }
    const holds = (x: number) => isLevel(x, f.gradient([x])[0]!, height);
    const end = (sample: number, outward: -1 | 1) => {
      const next = xs[sample + outward];
      return next === undefined ? undefined : lastPlace(holds, xs[sample]!, next);
    };
    const change = (place: number | undefined, outward: -1 | 1) =>
      place === undefined ? 0 : f.value([place + outward * beside * cell]) - height;
    const [from, to] = [end(first, -1), end(last, 1)];
    const sides = [change(from, -1), change(to, 1)];
    const ends = [from, to].filter(place => place !== undefined).length;
    const seen = sides.filter(
      side => Math.abs(side) > visible * steepest * cell,
    ).length;
    found.push({
      first,
      last,
      ...(seen === ends && {
        point: stretch(f, kindOf(sides), [
          tidy(from ?? xs[0]!, cell),
          tidy(to ?? xs.at(-1)!, cell),
        ]),
      }),
    });
    first = last;
  }
  return found;
}

function kindOf(sides: readonly number[]): StationaryKind {
  if (sides.every(side => side >= 0)) return 'minimum';
  return sides.every(side => side <= 0) ? 'maximum' : 'saddle';
}

function stretch(
  f: Landscape,
  kind: StationaryKind,
  [from, to]: Domain[0],
): StationaryPoint {
  const middle = from / 2 + to / 2;
  return {
    kind,
    point: [middle],
    value: f.value([middle]),
    eigenvalues: f.hessian([middle]).flat(),
    extent: {kind: 'interval', from, to},
  };
}

/** The round number that a bisected end is next to. */
function tidy(x: number, cell: number): number {
  const round = Number(x.toPrecision(9));
  if (Math.abs(x) < 1e-9 * cell) return 0;
  return Math.abs(round - x) <= 4 * Number.EPSILON * Math.abs(x) ? round : x;
}
