import {describe, expect, it} from 'vitest';
import {axisScale, toData, toLocal} from '../../src/plot/axisScale';

/** A frame 960 by 800 that shows x from −3 to 3 and y from 0 to 8. */
const scale = axisScale({x: 960, y: 800}, [-3, 3], [0, 8]);

describe('axisScale', () => {
  it('gives the stage units of one unit of data, negative where data point up', () => {
    expect(scale.slope).toEqual({x: 160, y: -100});
  });

  it('puts the corners of the data in the corners of the frame', () => {
    expect(toLocal(scale, {x: -3, y: 0})).toEqual({x: -480, y: 400});
    expect(toLocal(scale, {x: 3, y: 8})).toEqual({x: 480, y: -400});
  });

  it('puts the middle of the data in the middle of the frame', () => {
    expect(toLocal(scale, {x: 0, y: 4})).toEqual({x: 0, y: 0});
  });

  it('goes on beyond the frame', () => {
    expect(toLocal(scale, {x: 4, y: -1})).toEqual({x: 640, y: 500});
  });

  it('turns an axis around whose interval falls', () => {
    const turned = axisScale({x: 100, y: 100}, [1, 0], [1, 0]);
    expect(toLocal(turned, {x: 1, y: 1})).toEqual({x: -50, y: 50});
  });
});

describe('toData', () => {
  it('is the way back', () => {
    expect(toData(scale, {x: -480, y: 300})).toEqual({x: -3, y: 1});
    expect(toData(scale, {x: 80, y: -100})).toEqual({x: 0.5, y: 5});
  });
});
