import {describe, expect, it} from 'vitest';
import {readCourse} from '../../../src/course/file/readCourse';

const read = (text: string) => readCourse(text, 'course.yaml');

describe('a course file', () => {
  it('may name a clip and nothing else', () => {
    const {entries, out} = read('exports:\n  bowl.gif: convergence\n');
    expect(out).toBe('.');
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      target: 'bowl.gif',
      clip: 'convergence',
      set: {},
      varied: {theme: ['dark'], lang: ['en'], words: ['full'], size: [undefined]},
      place: {file: 'course.yaml', line: 2, column: 3},
    });
  });

  it('has defaults, which an entry overrides', () => {
    const {entries} = read(
      'defaults: {theme: light, size: 640x360}\n' +
        'exports:\n' +
        '  a.gif: {clip: c, theme: [dark, light]}\n' +
        '  b.gif: {clip: c, size: 320x180}\n',
    );
    expect(entries[0]!.varied.theme).toEqual(['dark', 'light']);
    expect(entries[0]!.varied.size).toEqual([{width: 640, height: 360}]);
    expect(entries[1]!.varied.theme).toEqual(['light']);
    expect(entries[1]!.varied.size).toEqual([{width: 320, height: 180}]);
  });

  it('says where a parameter stands', () => {
    const {entries} = read(
      'exports:\n  a.gif:\n    clip: c\n    set:\n      learningRate: 0.1\n',
    );
    expect(entries[0]!.placeOf(['set', 'learningRate'])).toMatchObject({
      line: 5,
      column: 7,
    });
  });
});

describe('the lessons of a course', () => {
  it('may be a list of files, with figures for pages of both themes', () => {
    const {entries, lessons} = read('lessons: [a.md, "posts/*.md"]\n');
    expect(entries).toEqual([]);
    expect(lessons).toEqual({
      files: [
        {pattern: 'a.md', place: {file: 'course.yaml', line: 1, column: 11}},
        {pattern: 'posts/*.md', place: {file: 'course.yaml', line: 1, column: 17}},
      ],
      figures: 'figures',
      format: ['webm', 'mp4', 'png'],
      themes: ['light', 'dark'],
      look: {lang: 'en', words: 'full', pace: 1, textScale: 1},
    });
  });

  it('say what their figures are like; what they do not say, the defaults say', () => {
    const {lessons} = read(
      'defaults: {theme: light, lang: [es, en], format: gif, fps: 25, pace: 0.8}\n' +
        'lessons: {files: a.md, figures: pictures/, fps: 12, size: 640x360}\n',
    );
    expect(lessons).toMatchObject({
      figures: 'pictures',
      format: ['webm', 'mp4', 'png'],
      themes: ['light'],
      look: {lang: 'es', fps: 12, pace: 0.8, size: {width: 640, height: 360}},
    });
  });
});

it.each([
  ['lessons: []', '1:1: Expected lessons to have at least one file'],
  ['lessons: {theme: light}', '1:10: Expected lessons to be files'],
  ['lessons: [a.md, 3]', '1:17: Expected lessons to be files'],
  [
    'lessons:\n  files: a.md\n  format: [mp4, vtt]',
    '3:3: Expected format to be one of webm, mp4, gif, webp, png',
  ],
  [
    'lessons: {files: a.md, tehme: light}',
    '1:24: Expected something that lessons may say, got "tehme". Did you mean "theme"?',
  ],
  ['', '1:1: Expected exports: with at least one entry'],
  ['exports: {}', '1:1: Expected exports: with at least one entry'],
  ['- a', '1:1: Expected a course file to be names with values'],
  [
    'export: {}',
    '1:1: Expected a part of a course file, got "export". Did you mean "exports"?',
  ],
  ['exports:\n  a.gif: {}', '2:3: Expected "a.gif" to name its clip'],
  ['exports:\n  a.gif: 3', '2:3: Expected "a.gif" to be names with values'],
  [
    'exports:\n  a.gif: {clip: c, them: dark}',
    '2:20: Expected something that an entry may say, got "them". Did you mean "theme"?',
  ],
  [
    'exports:\n  a.gif: {clip: c, theme: [dark, drak]}',
    '2:34: Expected theme to be one of dark, light, print, got "drak". Did you mean "dark"?',
  ],
  [
    'exports:\n  a.gif: {clip: c, sweep: {learningRate: 1}}',
    '2:28: Expected learningRate to be a list of values to go through',
  ],
  ['exports:\n  a.gif: c\n  a.gif: d', '3:3: Map keys must be unique.'],
  ['exports:\n  a: [b', '2:8: '],
  ['exports: {a.gif: {clip: c, theme: []}}', '1:28: Expected theme to have a value.'],
  ['title: [1]\nexports: {a.gif: c}', '1:1: Expected title to be text.'],
])('is refused with its place: %j', (text, message) => {
  expect(() => read(text)).toThrow(`course.yaml:${message}`);
});

it('never stands for more than it says', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x, x]',
    ...Array.from('bcdefgh', (name, i) => {
      const before = 'abcdefgh'[i]!;
      return `${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`;
    }),
  ].join('\n');
  expect(() => read(bomb)).toThrow(/course\.yaml:1:1: /);
});
