import {expect, it} from 'vitest';
import {sheetPicture} from '../../../src/render/sheet/sheetPicture';
import type {SheetRow} from '../../../src/render/sheet/drawSheet';

const words = {title: 'A', summary: '', alt: ''};
const entry = {clip: 'a', ...words, theme: 'dark', variables: {}, moments: []};

/** A clip whose moments are one-coloured pictures of 3 by 2 pixels. */
const row = (...colors: number[]): SheetRow => ({
  entry,
  stills: colors.map((color, i) => ({
    name: `${i}`,
    seconds: i,
    picture: {pixels: new Uint32Array(6).fill(color), width: 3, height: 2},
  })),
});

it('puts clips in rows and moments in columns, with room around them', () => {
  const {pixels, width, height} = sheetPicture([row(1, 2), row(3)]);
  expect([width, height]).toEqual([8 + 2 * 11, 8 + 2 * 10]);
  const at = (x: number, y: number) => pixels[y * width + x];
  expect([at(8, 8), at(10, 9), at(19, 8), at(8, 18)]).toEqual([1, 1, 2, 3]);
  const ground = at(0, 0);
  expect([at(7, 8), at(11, 8), at(19, 18)]).toEqual([ground, ground, ground]);
  expect(ground! >>> 24).toBe(255);
});
