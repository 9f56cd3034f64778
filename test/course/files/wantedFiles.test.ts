import {describe, expect, it} from 'vitest';
import {readCourse} from '../../../src/course/file/readCourse';
import {wantedFiles} from '../../../src/course/files/wantedFiles';
import type {ClipFacts} from '../../../src/project/ClipFacts';

const facts: ClipFacts = {
  id: 'bowl',
  title: 'A bowl',
  summary: '',
  moments: ['start', 'rule', 'ending', 'end'],
  chapters: {rule: 'The rule', ending: 'The end'},
  poster: 'rule',
  loops: true,
  seconds: null,
  times: {},
  parameters: {},
};

const files = (...lines: string[]) =>
  wantedFiles(
    readCourse(['exports:', ...lines].join('\n'), 'course.yaml').entries,
    () => facts,
  );
const paths = (...lines: string[]) => files(...lines).map(({path}) => path);

describe('an entry', () => {
  it('whose name says what it is makes one file', () => {
    expect(paths('  a b/Bowl.GIF: bowl', '  c.chapters.vtt: bowl')).toEqual([
      'a b/Bowl.GIF',
      'c.chapters.vtt',
    ]);
    expect(files('  1 Two.jpeg: bowl')[0]).toMatchObject({
      format: 'jpg',
      picture: {still: {at: 'rule', ifLeftOut: 'end'}},
    });
  });

  it('whose name says nothing makes a file of each format', () => {
    expect(paths('  x: {clip: bowl, format: [mp4, png, vtt]}')).toEqual([
      'x.mp4',
      'x.png',
      'x.vtt',
    ]);
  });

  it('stands for every combination of its lists', () => {
    const found = files(
      "  '{clip}-{theme}-{lang}.png':",
      '    {clip: bowl, theme: [dark, light], lang: [en, es]}',
    );
    expect(found.map(({path}) => path)).toEqual([
      'bowl-dark-en.png',
      'bowl-dark-es.png',
      'bowl-light-en.png',
      'bowl-light-es.png',
    ]);
    expect(found[1]!.wish).toMatchObject({theme: 'dark', lang: 'es'});
  });

  it('sweeps a parameter', () => {
    const found = files(
      "  'r/{learningRate}.gif':",
      '    {clip: bowl, set: {start: -3}, sweep: {learningRate: [0.1, 1.05]}}',
    );
    expect(found.map(({path}) => path)).toEqual(['r/0.1.gif', 'r/1.05.gif']);
    expect(found[1]!.wish.set).toEqual({start: -3, learningRate: 1.05});
  });

  it('makes a picture of each moment', () => {
    const found = files("  '{clip}-{moment}.png': {clip: bowl, at: all}");
    expect(found.map(({path}) => path)).toEqual([
      'bowl-start.png',
      'bowl-rule.png',
      'bowl-ending.png',
    ]);
    expect(found[1]!.picture).toEqual({still: {at: 'rule', ifLeftOut: 'skip'}});
  });

  it('makes a picture of each chapter, which a run may leave out', () => {
    const found = files("  '{clip}-{moment}.png': {clip: bowl, stills: chapters}");
    expect(found.map(({path}) => path)).toEqual(['bowl-rule.png', 'bowl-ending.png']);
    expect(found[0]!.picture).toEqual({still: {at: 'rule', ifLeftOut: 'skip'}});
  });

  it('makes a film of each chapter', () => {
    const [film, alt] = files(
      "  'a/{clip}': {clip: bowl, chapters: files, format: [mp4, txt]}",
    );
    expect(film).toMatchObject({
      path: 'a/bowl.mp4',
      cut: {stem: 'a/bowl', beats: ['rule', 'ending']},
    });
    expect(alt).not.toHaveProperty('cut');
  });

  it('writes values so that every system takes them in a name', () => {
    expect(
      paths("  '{objective}.gif': {clip: bowl, set: {objective: 'x^2 / 4: a*b'}}"),
    ).toEqual(['x^2-4-a-b.gif']);
  });
});

it.each([
  [
    ["  'a.gif': {clip: bowl, theme: [dark, light]}"],
    '2:3: Expected every file to have a name of its own, but two of this entry are called "a.gif". Put {theme} into it.',
  ],
  [
    ['  a.gif: bowl', '  A.gif: bowl'],
    '3:3: Expected every file to have a name of its own, but "A.gif" is also made at course.yaml:2:3.',
  ],
  [
    ["  '{them}.gif': bowl"],
    '2:3: Expected {them} to be one of {clip}, {theme}, {lang}, {words} in its name, got "them". Did you mean "theme"?',
  ],
  [['  ../a.gif: bowl'], "2:3: Expected a file's path within the course's folder"],
  [['  /a.gif: bowl'], "2:3: Expected a file's path within the course's folder"],
  [["  'a/../../b.gif': bowl"], "Expected a file's path within the course's folder"],
  [["  'C:\\a.gif': bowl"], "Expected a file's path within the course's folder"],
  [
    ['  a.gif: {clip: bowl, format: mp4}'],
    '2:23: Expected no format, as the name already says gif.',
  ],
  [
    ['  a.png: {clip: bowl, at: rul}'],
    '2:23: Expected at to be seconds or one of start, rule, ending, end of "bowl", got "rul". Did you mean "rule"?',
  ],
  [
    ['  a.png: {clip: bowl, strip: 9}'],
    '2:23: Expected strip to be at most 3, as many moments as there are, got 9.',
  ],
])('is refused with its place: %j', (lines, message) => {
  expect(() => files(...lines)).toThrow(message);
});
