import {expect, test} from 'vitest';
import {onPaper} from '../../../../src/cli/commands/still/onPaper';

const size = {width: 1920, height: 1080};
const options: Parameters<typeof onPaper>[0]['options'] = {
  at: ['start'],
  strip: undefined,
  out: undefined,
  set: {},
  theme: 'dark',
  size,
  print: true,
  words: 'full',
  pace: 1,
  textScale: 1,
  lang: 'en',
  transparent: false,
  json: false,
  quiet: false,
  open: false,
  project: undefined,
};
const call = {operands: ['swatch'], options, cwd: '/', commands: []};

test('a picture for paper has a theme of its own and four times the pixels', () => {
  const {options} = onPaper({...call, given: new Set(['print'])});
  expect(options.theme).toBe('print');
  expect(options.size).toEqual({width: 3840, height: 2160});
});

test('a size that is asked for is kept', () => {
  const given = new Set(['print', 'size']);
  expect(onPaper({...call, given}).options.size).toEqual(size);
});

test('other pictures stay as they are asked for', () => {
  const screen = {...options, print: false};
  expect(onPaper({...call, options: screen, given: new Set()}).options).toEqual(screen);
});
