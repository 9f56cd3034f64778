/** Red, green and blue, 0 to 255, not always whole. */
export type Rgb = readonly [number, number, number];

/** The places of red, green and blue in it, and in 0xRRGGBB. */
export type Axis = 0 | 1 | 2;

/** A part of 0xRRGGBB. */
export function channel(color: number, axis: Axis): number {
  return (color >>> (16 - 8 * axis)) & 255;
}

/**
 * Finds the nearest of some colours; of several that are equally near, the first. They are
 * looked at in the order of their green, from the wanted one's outwards, until their green
 * alone is too far off.
 */
export class NearestColor {
  /** Ascending in green. */
  private readonly order: Uint8Array;
  private readonly red: Float64Array;
  private readonly green: Float64Array;
  private readonly blue: Float64Array;

  public constructor(colors: readonly Rgb[]) {
    const order = colors.map((_, i) => i).sort((a, b) => colors[a]![1] - colors[b]![1]);
    const along = (axis: Axis) => Float64Array.from(order, i => colors[i]![axis]);
    this.order = Uint8Array.from(order);
    [this.red, this.green, this.blue] = [along(0), along(1), along(2)];
  }

  /** The index of the nearest. */
  public index(color: number): number {
    const {order, red, green, blue} = this;
    const [r, g, b] = [channel(color, 0), channel(color, 1), channel(color, 2)];
    let best = 0;
    let least = Infinity;
    let above = firstFrom(green, g);
    let below = above - 1;
    for (;;) {
      const up = above < green.length ? green[above]! - g : Infinity;
      const down = below >= 0 ? g - green[below]! : Infinity;
      const next = up <= down ? above++ : below--;
      const dg = Math.min(up, down);
      if (dg * dg > least || dg === Infinity) return best;
      const [dr, db] = [red[next]! - r, blue[next]! - b];
      const distance = dr * dr + dg * dg + db * db;
      const isFirst = distance === least && order[next]! < best;
      if (distance < least || isFirst) [best, least] = [order[next]!, distance];
    }
  }
}

/** The first place whose value is not below another. */
function firstFrom(ascending: Float64Array, value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
