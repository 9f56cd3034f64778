import {expect, it} from 'vitest';
import {caption, captionsOf, resetCaptions} from '../../../src/clip';

it('ends each caption where the next begins, and the last with the clip', () => {
  const scene = {};
  caption(scene, 0, 'one');
  caption(scene, 2, 'two');
  expect(captionsOf(scene, 5)).toEqual([
    {start: 0, end: 2, text: 'one'},
    {start: 2, end: 5, text: 'two'},
  ]);
});

it('ends a caption early with empty text', () => {
  const scene = {};
  caption(scene, 0, 'one');
  caption(scene, 1, '');
  caption(scene, 3, 'two');
  expect(captionsOf(scene, 4).map(({start, end}) => [start, end])).toEqual([
    [0, 1],
    [3, 4],
  ]);
});

it('forgets what the run before told, and keeps scenes apart', () => {
  const [scene, other] = [{}, {}];
  caption(scene, 0, 'before');
  caption(other, 0, 'elsewhere');
  resetCaptions(scene);
  caption(scene, 1, 'now');
  expect(captionsOf(scene, 2)).toEqual([{start: 1, end: 2, text: 'now'}]);
  expect(captionsOf(other, 2)).toEqual([{start: 0, end: 2, text: 'elsewhere'}]);
});
