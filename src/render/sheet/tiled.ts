import type {Pixels} from '../frames/stills';

export interface Tiling {
  /** Pixels between pictures. */
  readonly gap: number;
  /** Pixels around all of them. */
  readonly margin: number;
  /** What shows in between, as a BGRA word. */
  readonly ground: number;
}

/**
 * Pictures in rows and columns, as one.
 *
 * @param rows - Pictures of one size; a row may be shorter than others.
 */
export function tiled(
  rows: readonly (readonly Pixels[])[],
  {gap, margin, ground}: Tiling,
): Pixels {
  const {width: tileWidth = 0, height: tileHeight = 0} = rows.flat()[0] ?? {};
  const columns = Math.max(0, ...rows.map(({length}) => length));
  const length = (tiles: number, tile: number) =>
    2 * margin + tiles * tile + Math.max(0, tiles - 1) * gap;
  const width = length(columns, tileWidth);
  const height = length(rows.length, tileHeight);
  const pixels = new Uint32Array(width * height).fill(ground);
  rows.forEach((row, r) =>
    row.forEach((tile, c) => {
      const left = margin + c * (tileWidth + gap);
      const top = margin + r * (tileHeight + gap);
      for (let y = 0; y < tileHeight; y++) {
        const line = tile.pixels.subarray(y * tileWidth, (y + 1) * tileWidth);
        pixels.set(line, (top + y) * width + left);
      }
    }),
  );
  return {pixels, width, height};
}
