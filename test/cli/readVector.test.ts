import {describe, expect, it} from 'vitest';
import {readVector} from '../../src/cli/readVector';

describe('a list of numbers', () => {
  it.each(['0,0.5,-1', '0, 0.5, -1', '[0,0.5,-1]', ' [ 0. .5 −1 ] ', '(0; 0.5; -1)'])(
    'may be written %s',
    text => {
      expect(readVector('target', text)).toEqual([0, 0.5, -1]);
    },
  );

  it.each(['', '[]', '1,,2', '1,a', '[1,2', '1,2]', '[1,2)', '1e999'])(
    'is not %j',
    text => {
      expect(() => readVector('target', text)).toThrow(
        `Expected --target to be numbers, separated by commas, such as 0,0,1 or [0, 0, 1], got "${text}".`,
      );
    },
  );
});
