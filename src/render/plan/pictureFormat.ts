import {extname} from 'node:path';

/** A format of single pictures. */
export type PictureFormat = 'png' | 'jpg';

/** By the ending of a file's name. */
const byEnding: Readonly<Record<string, PictureFormat>> = {
  '.png': 'png',
  '.jpg': 'jpg',
  '.jpeg': 'jpg',
};

/** The format that a file's name asks for, if it is a picture's. */
export function pictureFormat(path: string): PictureFormat | undefined {
  return byEnding[extname(path).toLowerCase()];
}
