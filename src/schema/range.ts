/** From how many figures on a bound is written with a power of ten. */
const huge = 1e7;
const tiny = 1e-4;

/** A bound of a range as it may be typed: `1e12` rather than thirteen figures. */
export function bound(value: number): string {
  const size = Math.abs(value);
  const isPlain = size === 0 || (size >= tiny && size < huge);
  return isPlain ? String(value) : value.toExponential().replace('e+', 'e');
}
