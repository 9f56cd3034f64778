import type {FigureWish} from '../resolve/FigureWish';
import {sha256} from '../../project/fingerprint';

/**
 * What the files of a figure are called, without an ending: what its lesson says, else the
 * clip's id, with a mark where anything is set. Figures that ask for the same share them.
 */
export function figureStem({wish, at, file}: FigureWish): string {
  if (file !== undefined) return file;
  const {clip, set, theme: _, ...look} = wish;
  const asked = JSON.stringify([set, look, at ?? null]);
  const mark = sha256(asked).slice(0, 6);
  return `${clip}-${mark}`;
}
