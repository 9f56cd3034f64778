/** A contact sheet as one picture: a row for each clip and theme, its moments from left to right. */
import type {Pixels} from '../frames/stills';
import type {SheetRow} from './drawSheet';

/** Pixels around each picture. */
const gap = 8;

/** BGRA; between dark and light, so that both stand out. */
const ground = 0xff6b7280;

/**
 * The contact sheet as one picture: a row for each film.
 *
 * @param rows - Pictures of one size.
 */
export function sheetPicture(rows: readonly SheetRow[]): Pixels {
  const pictures = rows.map(({stills}) => stills.map(({picture}) => picture));
  const {width: tileWidth = 0, height: tileHeight = 0} = pictures.flat()[0] ?? {};
  const columns = Math.max(0, ...pictures.map(({length}) => length));
  const width = gap + columns * (tileWidth + gap);
  const height = gap + rows.length * (tileHeight + gap);
  const pixels = new Uint32Array(width * height).fill(ground);
  pictures.forEach((row, r) =>
    row.forEach((tile, c) => {
      const left = gap + c * (tileWidth + gap);
      const top = gap + r * (tileHeight + gap);
      for (let y = 0; y < tileHeight; y++) {
        const line = tile.pixels.subarray(y * tileWidth, (y + 1) * tileWidth);
        pixels.set(line, (top + y) * width + left);
      }
    }),
  );
  return {pixels, width, height};
}
