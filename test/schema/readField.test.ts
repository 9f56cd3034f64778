import {describe, expect, it} from 'vitest';
import {fieldTakes, readField, type Field} from '../../src/schema';

const description = 'a value';

const fields = {
  rate: {type: 'number', min: 1e-9, max: 1e6, description},
  count: {type: 'integer', min: 1, max: 60, description},
  open: {type: 'number', min: 0, max: 1, default: 'auto', description},
  look: {type: 'choice', choices: ['flat', 'hilly'], description},
  formats: {type: 'choices', choices: ['mp4', 'gif', 'png'], description},
  trail: {type: 'flag', description},
  title: {type: 'text', maxLength: 5, description},
  place: {type: 'point', dimension: 2, min: -9, max: 9, description},
  rates: {type: 'numbers', min: 0, max: 1, maxLength: 3, description},
  start: {type: 'numbers', description},
  size: {type: 'size', min: 16, max: 7680, description},
  at: {type: 'moments', description},
} as const satisfies Record<string, Field>;

type Name = keyof typeof fields;

describe('a value is read from its text and from itself', () => {
  it.each<[Name, string, unknown]>([
    ['rate', '1.5e-3', 1.5e-3],
    ['rate', ' +.5 ', 0.5],
    ['count', '6e1', 60],
    ['look', 'hilly', 'hilly'],
    ['formats', 'gif, mp4,gif', ['gif', 'mp4']],
    ['trail', 'false', false],
    ['title', 'seven', 'seven'],
    ['place', '-4, 2.5', [-4, 2.5]],
    ['rates', '1', [1]],
    ['start', '-1e9', [-1e9]],
    ['size', '1920x1080', {width: 1920, height: 1080}],
    ['at', '3.5', [3.5]],
    ['at', 'start, 3.5,end,start', ['start', 3.5, 'end']],
    ['open', 'auto', 'auto'],
  ])('%s: %s', (name, text, value) => {
    expect(readField(fields[name], text)).toEqual({ok: true, value});
    expect(readField(fields[name], value)).toEqual({ok: true, value});
  });
});

it('reads no sign of zero, which JSON would lose on the way to a page', () => {
  for (const raw of ['-0', -0, '-0.0']) {
    const reading = readField({...fields.rate, min: -1}, raw);
    expect(reading).toEqual({ok: true, value: 0});
  }
  expect(readField(fields.start, [-0, 1])).toEqual({ok: true, value: [0, 1]});
});

describe('it refuses', () => {
  it.each<[Name, unknown, string]>([
    ['rate', 'abc', 'Expected v to be a number from 1e-9 to 1000000, got "abc".'],
    ['rate', '0x10', 'Expected v to be a number from 1e-9 to 1000000, got "0x10".'],
    ['rate', 'auto', 'Expected v to be a number from 1e-9 to 1000000, got "auto".'],
    ['rate', NaN, 'Expected v to be a number from 1e-9 to 1000000, got NaN.'],
    ['rate', Infinity, 'Expected v to be a number from 1e-9 to 1000000, got Infinity.'],
    ['rate', undefined, 'Expected v to be a number from 1e-9 to 1000000, got nothing.'],
    ['count', 1.5, 'Expected v to be a whole number from 1 to 60, got 1.5.'],
    ['look', 'hily', 'one of flat, hilly, got "hily". Did you mean "hilly"?'],
    ['look', ['flat'], 'Expected v to be one of flat, hilly, got ["flat"].'],
    [
      'formats',
      'mp4,gf',
      'one of mp4, gif, png (several separated by commas), got "gf". Did you mean "gif"?',
    ],
    ['formats', '', '(several separated by commas), got "".'],
    ['trail', 1, 'Expected v to be true or false, got 1.'],
    ['title', 'longer', 'Expected v to be text of at most 5 characters, got "longer".'],
    ['place', '1', 'Expected v to be 2 numbers, separated by commas, got "1".'],
    ['place', [1, 10], 'Expected v to be a number from -9 to 9, got 10.'],
    ['rates', '1,1,1,1', 'Expected v to be 1 to 3 numbers, separated by commas'],
    ['start', '1,,2', 'Expected v to be a number, got "".'],
    [
      'size',
      '8x8',
      'Expected v to be WIDTHxHEIGHT of 16 to 7680 pixels each, got "8x8"',
    ],
    ['size', {width: 16}, 'pixels each, got {"width":16}.'],
    [
      'at',
      'start,,end',
      'Expected v to be seconds or the names of moments, separated by commas, got "start,,end".',
    ],
  ])('%s: %j', (name, raw, message) => {
    const reading = readField(fields[name], raw);
    expect(reading.ok || reading.message('v')).toContain(message);
  });
});

it('shows at most 200 characters of what came, and at once', () => {
  const begin = performance.now();
  for (const name of Object.keys(fields) as Name[]) {
    const reading = readField(fields[name], `${'1'.repeat(1e6)}!`);
    if (reading.ok) continue;
    expect(reading.message('v')).toMatch(/1{199,200}… \(100000[12] characters\)"/);
    expect(reading.message('v').length).toBeLessThan(350);
  }
  expect(performance.now() - begin).toBeLessThan(2000);
});

it('tells what each takes in a few words', () => {
  const all = Object.values(fields) as Field[];
  expect(all.map(fieldTakes)).toEqual([
    'number 1e-9 to 1000000',
    'integer 1 to 60',
    'number 0 to 1',
    'flat | hilly',
    'some of mp4, gif, png',
    'true | false',
    'text',
    'x,y -9 to 9',
    'up to 3 numbers 0 to 1',
    'numbers',
    'WIDTHxHEIGHT 16 to 7680',
    'seconds | names',
  ]);
});

it('is plain data that JSON carries', () => {
  expect(JSON.parse(JSON.stringify(fields))).toEqual(fields);
});
