import type {Objective} from 'downhill/sim';

/** The gap's share of the domain. */
const share = 0.3;

/** A gap worth starting with: about a third of the domain, with two digits. */
export function firstGap([low, high]: readonly [number, number]): number {
  const wanted = share * (high - low);
  let unit = 1;
  while (unit > wanted) unit /= 10;
  while (unit * 10 <= wanted) unit *= 10;
  return Math.round((10 * wanted) / unit) / (10 / unit);
}

/**
 * A point where secant and tangent differ much to the eye and the slope triangle is high,
 * measured in a picture as high as it is wide: the sine of the angle between the lines,
 * times the rise, and less where the tangent is nearly level.
 */
export function tellingPoint(f: Objective, gap: number): number {
  const [low, high] = f.domain[0]!;
  const values = grid(low, high).map(x => f.value([x]));
  const finite = values.filter(Number.isFinite);
  const height = Math.max(...finite) - Math.min(...finite) || 1;
  const aspect = (high - low) / height;
  let best = {x: low, score: -1};
  for (const x of grid(low, high - gap)) {
    const rise = f.value([x + gap]) - f.value([x]);
    const secant = (aspect * rise) / gap;
    const tangent = aspect * f.gradient([x])[0]!;
    const sine =
      Math.abs(secant - tangent) /
      Math.sqrt((1 + secant * secant) * (1 + tangent * tangent));
    const steepness = Math.abs(tangent) / (0.3 + Math.abs(tangent));
    const score = ((sine * Math.abs(rise)) / height) * steepness;
    if (score > best.score) best = {x, score};
  }
  return best.x;
}

/** Round numbers from low to high, about 24 of them. */
function grid(low: number, high: number): number[] {
  const step = firstGap([low, low + (high - low) / 24 / share]);
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  return Array.from({length: last - first + 1}, (_, i) => (first + i) * step);
}
