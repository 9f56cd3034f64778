import {describe, expect, it} from 'vitest';
import {gradient} from '../../../src/cli/commands/gradient/command';
import {render} from '../../../src/cli/commands/render/command';
import {simulate} from '../../../src/cli/commands/simulate/command';
import {still} from '../../../src/cli/commands/still/command';
import {parse} from '../../../src/cli/line/parse';

const optionsOf = (words: string) =>
  parse(render, words.split(' ').filter(Boolean)).options;

describe('a render', () => {
  it('has its defaults', () => {
    expect(optionsOf('')).toMatchObject({
      format: ['mp4', 'gif', 'png', 'vtt', 'chapters', 'txt'],
      set: {},
      theme: ['dark'],
      words: 'full',
      pace: 1,
      textScale: 1,
      lang: 'en',
      size: undefined,
      fps: undefined,
      from: undefined,
      to: undefined,
      out: 'output',
      name: undefined,
      sequence: false,
      json: false,
      quiet: false,
      project: undefined,
    });
  });

  it('reads each kind of value', () => {
    expect(
      optionsOf('--size 640x360 --fps=29.97 --format gif,mp4,gif -q'),
    ).toMatchObject({
      size: {width: 640, height: 360},
      fps: 29.97,
      format: ['gif', 'mp4'],
      quiet: true,
    });
  });

  it('adds assignments up, and refuses a second one for a name', () => {
    const {set} = optionsOf('--set a=1 --set b=x=y --set start=-4,2');
    expect(set).toEqual({a: '1', b: 'x=y', start: '-4,2'});
    expect(() => optionsOf('--set a=1,b=2 --set a=2')).toThrow(
      'Expected --set to be name=value, each name once, got "a=1, a=2".',
    );
  });

  it('knows which flags were written', () => {
    const {given} = parse(render, ['--theme', 'dark', '--quiet']);
    expect([...given]).toEqual(['theme', 'quiet']);
  });
});

it('takes values that begin with a minus', () => {
  const {options} = parse(simulate, ['--start', '-5,-2', '--objective', '-x^2']);
  expect(options).toMatchObject({start: [-5, -2], objective: '-x^2'});
});

it('splits assignments at commas only before a name', () => {
  const {options} = parse(gradient, ['x*y', '--at', 'x=1,y=2']);
  expect(options.at).toEqual({x: '1', y: '2'});
});

it('takes a formula with a minus as a formula', () => {
  expect(parse(gradient, ['-x^2+y', '--json']).operands).toEqual(['-x^2+y']);
});

it('reads moments as seconds or as names, and adds them up', () => {
  const momentsOf = (words: string) =>
    parse(still, ['a', ...words.split(' ').filter(Boolean)]).options.at;
  expect(momentsOf('')).toEqual(['start']);
  expect(momentsOf('--at 1.5')).toEqual([1.5]);
  expect(momentsOf('--at start,first-hop --at end --at start')).toEqual([
    'start',
    'first-hop',
    'end',
  ]);
});

it('asks for no operand where help is wanted', () => {
  expect(parse(still, ['--help']).help).toBe(true);
});
