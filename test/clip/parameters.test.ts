import {describe, expect, it} from 'vitest';
import {parameter, resolveParameters} from '../../src/clip';

const schema = {
  rate: parameter.number({default: 0.1, min: 0, max: 2, description: 'η'}),
  steps: parameter.integer({default: 'auto', min: 1, max: 60, description: 'updates'}),
  look: parameter.choice({
    choices: ['flat', 'hilly'],
    default: 'flat',
    description: 'what it looks like',
  }),
  f: parameter.objective({default: 'himmelblau', dimension: 2, description: 'f'}),
  start: parameter.point({
    default: [1, 2],
    dimension: 2,
    min: -9,
    max: 9,
    description: 'where it begins',
  }),
  rates: parameter.numbers({
    default: [0.1],
    min: 0,
    max: 1,
    maxLength: 3,
    description: 'several η',
  }),
  trail: parameter.flag({default: true, description: 'whether there is a trail'}),
  title: parameter.text({default: '', maxLength: 5, description: 'what stands above'}),
};

const resolve = (raw: Record<string, unknown>) => resolveParameters(schema, raw);

it('takes every default', () => {
  expect(resolve({})).toEqual({
    rate: 0.1,
    steps: 'auto',
    look: 'flat',
    f: 'himmelblau',
    start: [1, 2],
    rates: [0.1],
    trail: true,
    title: '',
  });
});

it('reads the words of a command line and the values of an editor alike', () => {
  const values = {
    rate: 2,
    steps: 60,
    look: 'hilly',
    f: 'x^2 + y^2',
    start: [-4, 2.5],
    rates: [0, 0.5, 1],
    trail: false,
    title: 'seven'.slice(0, 5),
  };
  expect(resolve(values)).toEqual(values);
  expect(
    resolve({
      rate: '2',
      steps: '60',
      look: 'hilly',
      f: 'x^2 + y^2',
      start: '-4, 2.5',
      rates: '0,0.5,1',
      trail: 'false',
      title: 'seven',
    }),
  ).toEqual(values);
});

it('takes the default for a value that is undefined', () => {
  expect(resolve({rate: undefined}).rate).toBe(0.1);
});

it('takes "auto" only where it is the default', () => {
  expect(resolve({steps: 'auto'}).steps).toBe('auto');
  expect(() => resolve({rate: 'auto'})).toThrow('Expected rate to be a number from 0');
});

describe('it refuses', () => {
  it.each<[Record<string, unknown>, string]>([
    [{rat: 1}, 'Expected a parameter of this clip, got "rat". Did you mean "rate"?'],
    [{toString: 1}, 'Expected a parameter of this clip, got "toString".'],
    [{rate: 2.1}, 'Expected rate to be a number from 0 to 2, got 2.1.'],
    [{rate: ''}, 'Expected rate to be a number from 0 to 2, got "".'],
    [{rate: NaN}, 'Expected rate to be a number from 0 to 2'],
    [{rate: null}, 'Expected rate to be a number from 0 to 2, got null.'],
    [{rate: '0x1'}, 'Expected rate to be a number from 0 to 2, got "0x1".'],
    [{rate: [1]}, 'Expected rate to be a number from 0 to 2, got [1].'],
    [{steps: 1.5}, 'Expected steps to be a whole number from 1 to 60, got 1.5.'],
    [{look: 'hily'}, 'one of flat, hilly, got "hily". Did you mean "hilly"?'],
    [{f: 'x^^2'}, 'f: '],
    [{f: 3}, "Expected f to be an objective's id or a formula in x and y, got 3."],
    [{start: '1'}, 'Expected start to be 2 numbers, separated by commas, got "1".'],
    [{start: '1,10'}, 'Expected start to be a number from -9 to 9, got "10".'],
    [{rates: '1,1,1,1'}, 'Expected rates to be 1 to 3 numbers, separated by commas'],
    [{trail: 'yes'}, 'Expected trail to be true or false, got "yes".'],
    [{title: 'longer'}, 'Expected title to be text of at most 5 characters'],
  ])('%j', (raw, message) => {
    expect(() => resolve(raw)).toThrow(message);
  });
});

it('names the parameter in its error', () => {
  expect(() => resolve({rate: 3})).toThrow(
    expect.objectContaining({name: 'ParameterError', parameter: 'rate'}),
  );
});
