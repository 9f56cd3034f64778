import {describe, expect, it} from 'vitest';
import {besideLine} from '../../../src/plot/labels/besideLine';

const frame = {x: 400, y: 400};
const size = {x: 100, y: 40};

describe('besideLine', () => {
  it('stands above a level line', () => {
    const {x, y} = besideLine({x: -50, y: 0}, {x: 50, y: 0}, size, frame);
    expect(x).toBeCloseTo(12);
    expect(y).toBeCloseTo(-48);
  });

  it('stands to the right of an upright line, whichever way it points', () => {
    const up = besideLine({x: 0, y: 50}, {x: 0, y: -50}, size, frame);
    const down = besideLine({x: 0, y: -50}, {x: 0, y: 50}, size, frame);
    expect(up.x).toBeCloseTo(78);
    expect(down.x).toBeCloseTo(78);
  });

  it('changes side where it would leave the frame', () => {
    const {y} = besideLine({x: -50, y: -390}, {x: 50, y: -390}, size, frame);
    expect(y).toBeCloseTo(-342);
  });
});
