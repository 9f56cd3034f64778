import type {Objective} from '../Objective';

/** How far beside a ridge a start stands, as a share of the domain. */
const beside = 0.04;

/** How far from the domain's ends the outer starts stand. */
const border = 0.08;

/** Where there is no ridge: shares of the domain. */
const shares = [0.9, 0.1, 0.7, 0.3];

/** Samples of the curve, to tell what is out of sight. */
const samples = 301;

/**
 * Two starts on a curve that are almost the same, on either side of the ridge at the lowest
 * valley, then one near each end of the domain. Without a ridge they are spread.
 */
export function besideRidge(f: Objective): number[] {
  const [low, high] = f.domain[0]!;
  const width = high - low;
  const ridge = ridgeOf(f);
  const wanted =
    ridge === null
      ? shares.map(part => low + part * width)
      : [
          ridge + beside * width,
          ridge - beside * width,
          high - border * width,
          low + border * width,
        ];
  const visible = ridge === null ? usualHeight(f) : Infinity;
  const starts = wanted
    .map(x => rounded(x, width))
    .filter(x => isStart(f, x) && f.value([x]) <= visible);
  return starts.length > 0 ? [...new Set(starts)] : [...f.start];
}

/** Whether f has a value and a slope there. */
export function isStart(f: Objective, x: number): boolean {
  return Number.isFinite(f.value([x])) && Number.isFinite(f.gradient([x])[0]);
}

/** Below it lie nine tenths of the curve: a start beside a pole is out of sight. */
function usualHeight(f: Objective): number {
  const [low, high] = f.domain[0]!;
  const values = Array.from({length: samples}, (_, i) =>
    f.value([low + ((high - low) * i) / (samples - 1)]),
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

/** To a tenth, or less, of the width. */
function rounded(x: number, width: number): number {
  let unit = 1;
  while (unit > width / 10) unit /= 10;
  while (unit * 10 <= width / 10) unit *= 10;
  return Number((Math.round(x / unit) * unit).toPrecision(12));
}
