import {expect, test} from 'vitest';
import {searchFit} from '../../../src/render/fit/searchFit';

/** Searches, and says which settings were tried. */
async function search(
  bytes: readonly number[],
  most: number,
  estimates = bytes.map((_, i) => 0.8 ** i),
) {
  const tried: number[] = [];
  const fit = await searchFit(estimates, most, index => {
    tried.push(index);
    return Promise.resolve(bytes[index]!);
  });
  return {...fit, tried};
}

const bytes = [1000, 800, 640, 512, 410, 328, 262, 210, 168, 134, 107, 86];

test('what fits as it is asked for is made once', async () => {
  expect(await search(bytes, 1000)).toEqual({
    index: 0,
    bytes: 1000,
    fits: true,
    tried: [0],
  });
});

test('where the estimates are right, the second trial fits and the third shows why', async () => {
  expect(await search(bytes, 300)).toEqual({
    index: 6,
    bytes: 262,
    fits: true,
    tried: [0, 6, 5],
  });
});

test('what never fits ends with the smallest', async () => {
  expect(await search(bytes, 80)).toEqual({
    index: 11,
    bytes: 86,
    fits: false,
    tried: [0, 11],
  });
  expect(await search([1000], 80)).toMatchObject({fits: false, tried: [0]});
});

test('it is the first that fits, whatever the estimates say, and none is tried twice', async () => {
  for (const factor of [0.3, 0.6, 0.8, 0.95, 0.999]) {
    const estimates = bytes.map((_, i) => factor ** i);
    for (let most = 50; most <= 1100; most += 7) {
      const {index, fits, tried} = await search(bytes, most, estimates);
      const first = bytes.findIndex(count => count <= most);
      expect([fits, index]).toEqual(first < 0 ? [false, 11] : [true, first]);
      expect(new Set(tried).size).toBe(tried.length);
    }
  }
});

test('estimates that are a third off cost five trials at most', async () => {
  for (const factor of [0.73, 0.87]) {
    const estimates = bytes.map((_, i) => factor ** i);
    for (let most = 90; most <= 1100; most += 7) {
      const {tried} = await search(bytes, most, estimates);
      expect(tried.length, `${most}`).toBeLessThanOrEqual(5);
    }
  }
});

test('a setting is larger than the one before it, and what is returned still fits', async () => {
  const uneven = [1000, 700, 750, 400, 450, 200];
  for (let most = 200; most < 1000; most += 25) {
    const {index, fits} = await search(uneven, most);
    expect(fits && uneven[index]! <= most, `${most}`).toBe(true);
  }
});
