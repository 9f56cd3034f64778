import {expect, it} from 'vitest';
import {readLesson} from '../../../src/lesson/read/readLesson';

it('clips of MyST are read with their options, each in its place', () => {
  const source =
    '# A\n\n:::{clip} slope\n:rate: 0.02\n:set: at=1 data="a b"\n:label: first\n' +
    'Down *the*\nslope.\n:::\n\n::clip{#slope}\n';
  const {clips, mistakes} = readLesson(source);
  expect(mistakes).toEqual([]);
  expect(clips).toHaveLength(2);
  const [clip] = clips;
  expect(clip).toMatchObject({
    place: {line: 3, column: 1},
    caption: 'Down *the* slope.',
    attributes: [
      {name: 'id', value: 'slope', place: {line: 3, column: 11}},
      {name: 'rate', value: '0.02', place: {line: 4, column: 1}},
      {name: 'at', value: '1', place: {line: 5, column: 1}},
      {name: 'data', value: 'a b', place: {line: 5, column: 1}},
    ],
  });
  const {start, end} = clip!.place;
  expect(source.slice(start, end)).toMatch(/^:::\{clip\} slope[^]*slope\.\n:::$/);
});

it.each([
  ['never closed', ':::{clip} slope\n\nText.\n'],
  ['code', '```md\n:::{clip} slope\n:::\n```\n'],
  ['another directive', ':::{note} slope\n:::\n'],
])('what is %s is none', (_, source) => {
  expect(readLesson(source).clips).toEqual([]);
});

it('one may have neither options nor a caption', () => {
  const [clip] = readLesson('::::{clip} slope\n::::\n').clips;
  expect(clip).toMatchObject({caption: '', attributes: [{name: 'id', value: 'slope'}]});
});
