/** A contact sheet as one picture: a row for each clip and theme, its moments from left to right. */
import type {Pixels} from '../frames/stills';
import type {SheetRow} from './drawSheet';
import {tiled} from './tiled';

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
  return tiled(pictures, {gap, margin: gap, ground});
}
