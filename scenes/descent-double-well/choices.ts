/** What the runs begin with where an author leaves it open. */
import {descend, type Objective} from 'downhill/sim';

/** How far beside a ridge a start stands, as a share of the domain. */
const beside = 0.04;

/** How far from the domain's ends the outer starts stand. */
const border = 0.08;

/** Where there is no ridge: shares of the domain. */
const spread = [0.9, 0.1, 0.7, 0.3];

/**
 * Two starts that are almost the same, on either side of the ridge at the lowest valley,
 * then one near each end of the domain. Without a ridge they are spread.
 */
export function tellingStarts(f: Objective): number[] {
  const [low, high] = f.domain[0]!;
  const width = high - low;
  const ridge = ridgeOf(f);
  const wanted =
    ridge === null
      ? spread.map(part => low + part * width)
      : [
          ridge + beside * width,
          ridge - beside * width,
          high - border * width,
          low + border * width,
        ];
  const visible = ridge === null ? usualHeight(f) : Infinity;
  const starts = wanted
    .map(x => rounded(x, width))
    .filter(x => isDefined(f, x) && f.value([x]) <= visible);
  return starts.length ? [...new Set(starts)] : [...f.start];
}

/** Below it lie nine tenths of the curve: a start beside a pole is out of sight. */
function usualHeight(f: Objective): number {
  const [low, high] = f.domain[0]!;
  const values = Array.from({length: 301}, (_, i) =>
    f.value([low + ((high - low) * i) / 300]),
  ).filter(Number.isFinite);
  return values.sort((a, b) => a - b)[Math.floor(0.9 * values.length)] ?? Infinity;
}

/** The maximum next to the lowest minimum that has another minimum beyond it. */
function ridgeOf({stationaryPoints}: Objective): number | null {
  const xs = (wanted: string) =>
    stationaryPoints.filter(({kind}) => kind === wanted).map(({point}) => point[0]!);
  const [lowest, ...others] = xs('minimum');
  if (lowest === undefined) return null;
  const ridges = xs('maximum').filter(x =>
    others.some(other => (x - lowest) * (other - x) > 0),
  );
  ridges.sort((a, b) => Math.abs(a - lowest) - Math.abs(b - lowest));
  return ridges[0] ?? null;
}

function rounded(x: number, width: number): number {
  let unit = 1;
  while (unit > width / 10) unit /= 10;
  while (unit * 10 <= width / 10) unit *= 10;
  return Number((Math.round(x / unit) * unit).toPrecision(12));
}

export function isDefined(f: Objective, x: number): boolean {
  return Number.isFinite(f.value([x])) && Number.isFinite(f.gradient([x])[0]);
}

/** The rate's share of the smallest 2/L: near the minimum each hop leaves a fifth of the way. */
const share = 0.4;

/** At a corner the slope sets no rate: hops of up to this share of the domain are tried. */
const longestHop = 1 / 12;

const halvings = 16;

/** An end within this share of the domain is at the minimum. */
const near = 0.01;

/** At the bottom a value may be higher by this part of itself and only be rounded. */
const rounding = 1e-12;

/** A learning rate with which every run goes down to its own minimum, if halving finds one. */
export function gentleRate(
  f: Objective,
  starts: readonly number[],
  steps: number,
): number {
  const minima = f.stationaryPoints.filter(({kind}) => kind === 'minimum');
  const limits = minima.map(({largestStableRate}) => largestStableRate ?? Infinity);
  const limit = Math.min(...limits) * share;
  const [low, high] = f.domain[0]!;
  const corner = minima.length ? (high - low) * longestHop : f.learningRate;
  let rate = limit < Infinity ? limit : corner;
  for (let i = 0; i < halvings; i++) {
    rate = Number(rate.toPrecision(1));
    if (starts.every(start => goesHome(f, start, rate, steps))) break;
    rate /= 2;
  }
  return rate;
}

/** Whether a run only falls or, where it rocks across a corner, stays close to it. */
function goesHome(f: Objective, start: number, learningRate: number, steps: number) {
  const {points} = descend({
    ...{objective: f, start: [start], steps},
    settings: {learningRate},
  });
  const isFalling = points.every(
    ({value}, i) =>
      i === 0 || value <= points[i - 1]!.value + rounding * Math.abs(value),
  );
  if (isFalling) return true;
  const [low, high] = f.domain[0]!;
  const xs = points.map(({point}) => point[0]!);
  const crosses = f.stationaryPoints.some(
    ({kind, point}) =>
      kind === 'maximum' && xs.some(x => (x - point[0]!) * (start - point[0]!) < 0),
  );
  return (
    !crosses &&
    f.stationaryPoints.some(
      ({kind, point, eigenvalues}) =>
        kind === 'minimum' &&
        eigenvalues.length === 0 &&
        Math.abs(point[0]! - xs.at(-1)!) < near * (high - low),
    )
  );
}
