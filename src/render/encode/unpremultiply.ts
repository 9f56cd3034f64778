/**
 * A colour at full strength, as BGRA; 0 where there is none. Canvas pixels carry colours
 * multiplied by alpha; files want them straight.
 */
export function unpremultiply(word: number): number {
  const alpha = word >>> 24;
  if (alpha === 255) return word;
  if (alpha === 0) return 0;
  const half = alpha >> 1;
  const red = (((word >>> 16) & 255) * 255 + half) / alpha;
  const green = (((word >>> 8) & 255) * 255 + half) / alpha;
  const blue = ((word & 255) * 255 + half) / alpha;
  const redGreen = (Math.min(255, red) << 16) | (Math.min(255, green) << 8);
  return ((alpha << 24) | redGreen | Math.min(255, blue)) >>> 0;
}
