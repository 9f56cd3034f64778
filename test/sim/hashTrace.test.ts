import {expect, it} from 'vitest';
import {hashTrace} from './hashTrace';

const trace = {
  points: [{x: [1, 2], value: NaN}],
  field: Float64Array.of(0.1),
  name: 'f',
  ok: true,
};

it('gives equal traces equal hashes', () => {
  expect(hashTrace(structuredClone(trace))).toBe(hashTrace(trace));
});

it.each([
  ['one bit of a number', {...trace, field: Float64Array.of(0.1 + 2 ** -56)}],
  ['the length of a list', {...trace, points: []}],
  ['a letter', {...trace, name: 'g'}],
  ['yes or no', {...trace, ok: false}],
  ['a key', {...trace, name: undefined, title: 'f'}],
])('tells traces apart by %s', (_, other) => {
  expect(hashTrace(other)).not.toBe(hashTrace(trace));
});

it('tells 0 from -0', () => {
  expect(hashTrace([0])).not.toBe(hashTrace([-0]));
});
