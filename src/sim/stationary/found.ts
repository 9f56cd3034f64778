import type {Domain, Point} from '../Objective';

/** A slope this small beside the slopes around is zero. */
const negligible = 1e-9;

/** Points closer than this share of the domain are one point. */
const resolution = 1e-6;

/** Whether a search has ended in the domain at a slope of 0, beside those around. */
export function isStationary(
  {point, slope, scale}: {point: Point; slope: number; scale: number},
  domain: Domain,
): boolean {
  return slope <= negligible * scale && isInside(point, domain);
}

/** Whether a point lies in a domain, or so near to it that rounding put it out. */
export function isInside(point: Point, domain: Domain): boolean {
  return domain.every(([low, high], i) => {
    const slack = resolution * (high - low);
    return point[i]! >= low - slack && point[i]! <= high + slack;
  });
}

/** Whether two points of a domain are one. */
export function isSame(a: Point, b: Point, domain: Domain): boolean {
  return domain.every(
    ([low, high], i) => Math.abs(a[i]! - b[i]!) <= resolution * (high - low),
  );
}

/** Places of an interval that were met, so that each is taken once. */
export function places([low, high]: Domain[0]): {add(x: number): boolean} {
  const grain = resolution * (high - low);
  const met = new Set<number>();
  return {
    /** Whether the place is new. */
    add(x) {
      const key = Math.round(x / grain);
      const isNew = ![key - 1, key, key + 1].some(other => met.has(other));
      if (isNew) met.add(key);
      return isNew;
    },
  };
}
