import {describe, expect, it} from 'vitest';
import {beyond, steadySide} from '../../../src/plot/labels/besidePoint';

const frame = {x: 400, y: 400};
const size = {x: 100, y: 40};

describe('beyond', () => {
  it('stands on the side that faces away', () => {
    const {x, y} = beyond({x: 100, y: 0, radius: 20}, size, {
      from: {x: 0, y: 0},
      frame,
    });
    expect(x).toBeCloseTo(186);
    expect(y).toBeCloseTo(0);
  });

  it('turns aside where there is no room ahead, but not back', () => {
    const {x, y} = beyond({x: 340, y: 200, radius: 20}, size, {
      from: {x: 0, y: 0},
      frame,
    });
    expect(x).toBeGreaterThan(330);
    expect(y).toBeGreaterThan(240);
  });

  it('does not cover the walk while there is another place', () => {
    const walk = [
      {x: 0, y: 0},
      {x: 200, y: 0},
      {x: 100, y: 0},
    ];
    const {y} = beyond({x: 100, y: 0, radius: 20}, size, {from: walk[0]!, walk, frame});
    expect(Math.abs(y)).toBeGreaterThan(50);
  });

  it('stands farther away where lines leave no room close by', () => {
    const box = [-50, 50].map(side => ({x: 100 + side, y: 0}));
    const fence = [30, -30].map(height => [
      {x: -400, y: height},
      {x: 400, y: height},
    ]);
    const from = {x: 100, y: 1};
    const lines = [box, ...fence];
    const {x, y} = beyond({x: 100, y: 0, radius: 20}, size, {from, lines, frame});
    expect(Math.abs(y)).toBeGreaterThan(60);
    expect(x).toBeCloseTo(100);
  });

  it('does not cover a mark while there is another place', () => {
    const marks = [{x: 180, y: 0}];
    const {y} = beyond({x: 100, y: 0, radius: 20}, size, {
      from: {x: 0, y: 0},
      marks,
      frame,
    });
    expect(Math.abs(y)).toBeGreaterThan(20);
  });

  it('keeps a margin, unless that would cover the marker or the walk', () => {
    const margin = {x: 64, y: 64};
    const from = {x: 0, y: 0};
    const near = {x: 250, y: 0, radius: 20};
    expect(beyond(near, size, {from, frame}).x).toBeCloseTo(336);
    const kept = beyond(near, size, {from, frame, margin});
    expect(kept.x + 50).toBeLessThanOrEqual(400 - 64);
    expect(Math.abs(kept.y)).toBeGreaterThanOrEqual(20 + 20);
    // A walk all over the rest of the frame leaves room in the margin only.
    const rows = Array.from({length: 40}, (_, i) => [
      {x: -400, y: 20 * i - 400},
      {x: 270, y: 20 * i - 400},
    ]);
    const beside = beyond(near, size, {from, lines: rows, frame, margin});
    expect(beside.x - 50).toBeGreaterThan(270);
  });

  it('does not lie over its marker where the frame pushes it back', () => {
    const marker = {x: 330, y: 0, radius: 40};
    const {x, y} = beyond(marker, size, {from: {x: 300, y: 60}, frame});
    const apart = Math.hypot(
      Math.max(0, Math.abs(x - 330) - 50),
      Math.max(0, Math.abs(y) - 20),
    );
    expect(apart).toBeGreaterThanOrEqual(40);
  });

  it('stays in the frame in a corner', () => {
    const {x, y} = beyond({x: 395, y: 395, radius: 20}, size, {
      from: {x: 0, y: 0},
      frame,
    });
    expect(x).toBeLessThanOrEqual(342);
    expect(y).toBeLessThanOrEqual(372);
  });

  it('stands somewhere even when both places are the same', () => {
    const {x, y} = beyond({x: 5, y: 5, radius: 20}, size, {from: {x: 5, y: 5}, frame});
    expect(x).toBeCloseTo(5);
    expect(y).toBeCloseTo(-51);
  });
});

it('a label that goes with a marker keeps to the side where it covers least in all', () => {
  const moments = [0, 50, 100].map(x => ({
    marker: {x, y: 0, radius: 20},
    surroundings: {
      from: {x, y: 50},
      // Above the last of three places stands something.
      marks: [{x: 100, y: -45}, ...[-100, 0, 100, 200].map(at => ({x: at, y: 45}))],
      frame,
    },
  }));
  const {x, y} = steadySide(moments, size);
  expect([x, y]).toEqual([1, 0]);
  // Of the first place alone it would stand above.
  const alone = beyond(moments[0]!.marker, size, moments[0]!.surroundings);
  expect([alone.x, alone.y]).toEqual([expect.closeTo(0), expect.closeTo(-56)]);
});
