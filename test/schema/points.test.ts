import {describe, expect, it} from 'vitest';
import {readField, writtenDefault} from '../../src/schema';

const field = {type: 'points', minLength: 2, maxLength: 3, description: ''} as const;
const messageOf = (raw: unknown) => {
  const reading = readField(field, raw);
  return reading.ok ? null : reading.message('data');
};

describe('points', () => {
  it.each([
    ['1,2;2,3'],
    [' 1 , 2 ; 2,3;'],
    [
      [
        [1, 2],
        [2, 3],
      ],
    ],
  ])('are read from %j', raw => {
    expect(readField(field, raw)).toEqual({
      ok: true,
      value: [
        [1, 2],
        [2, 3],
      ],
    });
  });

  it('are refused with what is wrong, and where', () => {
    expect(messageOf('1,2;3')).toBe(
      'Expected data to be 2 to 3 points such as 1,2;2,3, with two finite numbers in ' +
        'point 2, got "3".',
    );
    expect(messageOf('1,2')).toContain('got "1 points"');
    expect(messageOf([[1, NaN]])).toContain('in point 1');
    expect(messageOf('points.csv')).toContain(
      'Files are read where the command line is',
    );
  });

  it('are written as they are read', () => {
    const written = writtenDefault({
      description: '',
      default: [
        [1, 2],
        [2, -3.5],
      ],
    });
    expect(written).toBe('1,2;2,-3.5');
  });
});
