import {describe, expect, it} from 'vitest';
import {readPoint} from '../../src/cli/readPoint';

describe('the point of --at', () => {
  it('has its coordinates in the order of the letters, as numbers or constants', () => {
    expect(readPoint('w*x', ['w', 'x'], {x: 'pi/2', w: '-1/4'})).toEqual([
      -0.25, 1.5707963267948966,
    ]);
    expect(readPoint('x', ['x'], {x: 'sqrt(2)'})).toEqual([1.4142135623730951]);
    expect(readPoint('x', ['x'], {})).toBeUndefined();
  });

  it('knows a letter by any spelling of its subscript', () => {
    expect(readPoint('x_1', ['x_1'], {x1: '2'})).toEqual([2]);
    expect(readPoint('x_1', ['x_1'], {'x₁': '2e3'})).toEqual([2000]);
  });

  it.each([
    [{x: '1'}, 'for each variable of x*y, as in --at x=1,y=2, got "x=1"'],
    [{x: '1', y: '2', z: '3'}, 'got "x=1,y=2,z=3"'],
    [{x: 'a', y: '2'}, 'Expected x of --at to be a number such as 2, 1/3'],
    [{x: '1', y: '1/0'}, 'got "1/0"'],
    [{x: '1', y: ''}, 'Expected y of --at to be a number'],
  ])('is refused: %j', (at, message) => {
    expect(() => readPoint('x*y', ['x', 'y'], at)).toThrow(message);
  });
});
