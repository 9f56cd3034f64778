import {expect, it} from 'vitest';
import {isCovered} from '../../../src/plot';

it('covers a region and a little around it', () => {
  const words = {x: 100, y: -50, width: 200, height: 80};
  expect(isCovered({x: 100, y: -50}, words)).toBe(true);
  expect(isCovered({x: 210, y: -50}, words)).toBe(true);
  expect(isCovered({x: 220, y: -50}, words)).toBe(false);
  expect(isCovered({x: 100, y: 10}, words)).toBe(false);
});
