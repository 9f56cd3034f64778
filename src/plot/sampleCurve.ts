/** A polyline; a new one begins wherever the function has a gap. */
export type Polyline = readonly (readonly [x: number, y: number])[];

export interface Sampling {
  readonly f: (x: number) => number;
  readonly from: number;
  readonly to: number;
  /** The interval of f that is visible: a jump across it is a gap, not a line. */
  readonly visible: readonly [low: number, high: number];
  /** How far, in f's unit, the drawn chord may stray from f. */
  readonly tolerance: number;
}

/** Equal steps before any is halved. */
const first = 192;
/** Where a step is looked at but for its middle: a share that no wave's period fits. */
const aside = 0.2763932;
/** How often a step may be halved: 192 · 2⁷ samples at most. */
const depth = 7;

/**
 * Samples f in equal steps and halves a step as long as f strays from its chord by more
 * than the tolerance. Where f is not finite the line breaks; the
 * edge of f's domain is approached by halving, and so is a pole, across which the line
 * breaks as well.
 */
export function sampleCurve(sampling: Sampling): Polyline[] {
  const {f, from, to} = sampling;
  const lines: [number, number][][] = [];
  let line: [number, number][] = [];
  const add = (x: number, y: number) => {
    if (Number.isFinite(y)) {
      line.push([x, y]);
    } else if (line.length) {
      lines.push(line);
      line = [];
    }
  };
  const breakLine = () => add(NaN, NaN);

  const fill = (x0: number, y0: number, x1: number, y1: number, left: number) => {
    const x = (x0 + x1) / 2;
    const y = f(x);
    const isEdge = Number.isFinite(y0) !== Number.isFinite(y1);
    if (left > 0 && (isEdge || !Number.isFinite(y) || strays(x0, y0, x1, y1, y))) {
      fill(x0, y0, x, y, left - 1);
      add(x, y);
      fill(x, y, x1, y1, left - 1);
    } else if (jumps(y0, y1, sampling.visible)) {
      breakLine();
    }
  };

  /** A wave may cross the chord in the middle: it is looked at beside it as well. */
  const strays = (x0: number, y0: number, x1: number, y1: number, middle: number) =>
    Math.abs(middle - (y0 + y1) / 2) > sampling.tolerance ||
    !(
      Math.abs(f(x0 + aside * (x1 - x0)) - (y0 + aside * (y1 - y0))) <=
      sampling.tolerance
    );

  let [x0, y0] = [from, f(from)];
  add(x0, y0);
  for (let i = 1; i <= first; i++) {
    const x1 = from + ((to - from) * i) / first;
    const y1 = f(x1);
    fill(x0, y0, x1, y1, depth);
    add(x1, y1);
    [x0, y0] = [x1, y1];
  }
  breakLine();
  return lines.filter(({length}) => length > 1);
}

/** Whether two neighbours lie beyond opposite edges of what is visible. */
function jumps(y0: number, y1: number, [low, high]: Sampling['visible']): boolean {
  return (y0 > high && y1 < low) || (y0 < low && y1 > high);
}

/** The part of polylines between two abscissae, the ends interpolated. */
export function cutPolylines(
  lines: readonly Polyline[],
  from: number,
  to: number,
): Polyline[] {
  return lines.map(line => cut(line, from, to)).filter(({length}) => length > 1);
}

function cut(line: Polyline, from: number, to: number): Polyline {
  const kept: [number, number][] = [];
  for (let i = 0; i < line.length; i++) {
    const [x, y] = line[i]!;
    const [x0, y0] = line[Math.max(0, i - 1)]!;
    for (const edge of [from, to]) {
      if (x0 < edge && edge < x) {
        kept.push([edge, y0 + ((y - y0) * (edge - x0)) / (x - x0)]);
      }
    }
    if (x >= from && x <= to) kept.push([x, y]);
  }
  return kept;
}
