import {describe, expect, it} from 'vitest';
import {
  clipSegment,
  exitOf,
  isInside,
  nearestInside,
} from '../../src/plot/pathGeometry';

const half = {x: 10, y: 5};

describe('clipSegment', () => {
  it('keeps a segment that lies inside', () => {
    expect(clipSegment({x: -1, y: 2}, {x: 3, y: -4}, half)).toEqual([
      {x: -1, y: 2},
      {x: 3, y: -4},
    ]);
  });

  it('cuts a segment where it leaves the frame', () => {
    expect(clipSegment({x: 0, y: 0}, {x: 20, y: 4}, half)).toEqual([
      {x: 0, y: 0},
      {x: 10, y: 2},
    ]);
  });

  it('cuts a segment that crosses the frame at both ends', () => {
    expect(clipSegment({x: 0, y: 50}, {x: 0, y: -50}, half)).toEqual([
      {x: 0, y: expect.closeTo(5)},
      {x: 0, y: expect.closeTo(-5)},
    ]);
  });

  it('drops a segment that passes a corner outside', () => {
    expect(clipSegment({x: 8, y: 20}, {x: 30, y: 0}, half)).toBeNull();
  });

  it('drops a segment beside the frame', () => {
    expect(clipSegment({x: 11, y: -3}, {x: 11, y: 3}, half)).toBeNull();
  });

  it('drops what points away from the frame', () => {
    expect(clipSegment({x: 12, y: 0}, {x: 20, y: 0}, half)).toBeNull();
  });
});

describe('nearestInside', () => {
  it('moves a far place to the edge and leaves an inner one', () => {
    expect(nearestInside({x: 300, y: -2}, half)).toEqual({x: 10, y: -2});
    expect(nearestInside({x: -1, y: 1}, half)).toEqual({x: -1, y: 1});
    expect(isInside({x: 10, y: -5}, half)).toBe(true);
    expect(isInside({x: 10.1, y: 0}, half)).toBe(false);
  });
});

describe('exitOf', () => {
  it('is where the walk crosses the edge, not the edge nearest to its end', () => {
    const walk = [
      {x: 0, y: 0},
      {x: 4, y: 0},
      {x: 40, y: 90},
    ];
    const {at, along} = exitOf(walk, half)!;
    expect(at.x).toBeCloseTo(6, 12);
    expect(at.y).toBeCloseTo(5, 12);
    expect(along).toEqual({x: 36, y: 90});
  });

  it('stays there while the walk goes on outside; none where all of it is outside', () => {
    const walk = [
      {x: 0, y: 0},
      {x: 20, y: 0},
      {x: 20, y: 50},
    ];
    expect(exitOf(walk, half)!.at).toEqual({x: 10, y: 0});
    expect(exitOf(walk.slice(1), half)).toBeNull();
  });
});
