/**
 * A colour of the field ramp.
 *
 * @param ramp - Colours as `#rrggbb`, low to high; at least two.
 * @param share - 0 for the first, 1 for the last; mixed linearly in sRGB between.
 * @returns `rgb(r, g, b)`.
 */
export function fieldColor(ramp: readonly string[], share: number): string {
  const position = Math.min(1, Math.max(0, share)) * (ramp.length - 1);
  const index = Math.min(ramp.length - 2, Math.floor(position));
  const [from, to] = [channels(ramp[index]!), channels(ramp[index + 1]!)];
  const mixed = from.map((low, i) =>
    Math.round(low + (position - index) * (to[i]! - low)),
  );
  return `rgb(${mixed.join(', ')})`;
}

function channels(color: string): number[] {
  return [1, 3, 5].map(at => parseInt(color.slice(at, at + 2), 16));
}
