import {describe, expect, it} from 'vitest';
import {keepInside} from '../../../src/plot/labels/labelRoom';

const frame = {x: 400, y: 400};

describe('keepInside', () => {
  it('holds a label that is wider than the frame in the middle', () => {
    expect(keepInside({x: 300, y: 0}, {x: 900, y: 40}, frame)).toEqual({x: 0, y: 0});
  });
});
