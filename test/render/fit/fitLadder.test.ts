import {describe, expect, test} from 'vitest';
import {fitLadder} from '../../../src/render/fit/fitLadder';

const usual = {width: 800, height: 450, fps: 25};
const written = (format: 'gif' | 'webp', asked = usual) =>
  fitLadder(format, asked).map(
    ({width, height, fps, loss: {colors, quality}}) =>
      `${width}x${height}@${fps} ${colors ?? quality ?? 'all'}`,
  );

describe('the ladder', () => {
  test('begins with what is asked for and ends with two fifths of the width', () => {
    expect(written('gif')).toEqual([
      '800x450@25 all',
      '800x450@25 128',
      '800x450@20 128',
      '800x450@20 64',
      '800x450@15 64',
      '720x405@15 64',
      '640x360@15 64',
      '640x360@15 32',
      '560x315@13 32',
      '480x270@13 32',
      '400x225@10 32',
      '320x180@10 32',
    ]);
    expect(written('webp').slice(0, 3)).toEqual([
      '800x450@25 all',
      '800x450@20 all',
      '800x450@20 63',
    ]);
  });

  test('says colours of a GIF and quality of a WebP', () => {
    expect(fitLadder('gif', usual)[1]!.loss).toEqual({colors: 128});
    expect(fitLadder('webp', usual)[2]!.loss).toEqual({quality: 63});
    expect(fitLadder('webp', usual)[0]!.loss).toEqual({});
  });

  test.each([
    ['gif', 25],
    ['gif', 50],
    ['gif', 10],
    ['gif', 3],
    ['webp', 60],
    ['webp', 9],
    ['webp', 1],
  ] as const)('goes down with every step: %s at %d fps', (format, fps) => {
    const rungs = fitLadder(format, {...usual, fps});
    expect(rungs[0]).toMatchObject({...usual, fps, estimate: 1});
    for (const [i, rung] of rungs.slice(1).entries()) {
      const before = rungs[i]!;
      expect(rung.estimate).toBeLessThan(before.estimate);
      expect(rung.width).toBeLessThanOrEqual(before.width);
      expect(rung.fps).toBeLessThanOrEqual(before.fps);
      expect(rung.fps).toBeGreaterThanOrEqual(Math.min(8, fps));
    }
  });
});
