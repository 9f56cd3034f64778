import {describe, expect, it} from 'vitest';
import {
  besideLeg,
  boxView,
  cornersOf,
  frameOf,
  gradientWay,
  pictureAndPanel,
  stages,
  stopAt,
} from '../../../src/plot';
import {objective} from '../../../src/sim';

const bowl = objective('x^2 + y^2', {dimension: [2, 3]});
const room = pictureAndPanel(frameOf());

describe('a way of a gradient', () => {
  it('has the gradient at both ends, and between two stops what lies between', () => {
    const {stops} = gradientWay(bowl, [1, 2], [-1, 0], room);
    expect(stops[0]).toEqual({point: [1, 2], gradient: [2, 4]});
    expect(stops.at(-1)).toEqual({point: [-1, 0], gradient: [-2, 0]});
    expect(stopAt(stops, 0.5).point).toEqual([0, 1]);
    expect(stopAt(stops, 1)).toBe(stops.at(-1));
  });

  it('has no gradient at a kink, and no legs there', () => {
    const kinked = objective('|x| + y^2', {dimension: [2, 3]});
    const {stops, reach} = gradientWay(kinked, [1, 1], [0, 1], room);
    expect(stops.at(-1)!.gradient).toEqual([NaN, NaN]);
    expect(cornersOf(stops.at(-1)!, reach)).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
  });

  it('has legs that go along one variable each', () => {
    expect(cornersOf({point: [1, 2], gradient: [4, -6]}, 0.5)).toEqual([
      [1, 2],
      [3, 2],
      [3, -1],
    ]);
  });

  it('is shown with equal scales', () => {
    const {shown} = gradientWay(bowl, [1, 2], [-1, 0], room);
    const [width, height] = shown.map(([low, high]) => high - low);
    expect(width! / height!).toBeCloseTo(room.picture.width / room.picture.height, 9);
  });
});

it('a number stands outside of the triangle of the legs', () => {
  const corners = [
    {x: 0, y: 0},
    {x: 200, y: 0},
    {x: 200, y: -100},
  ];
  // Below the lower leg; at the right of the upright one.
  expect(besideLeg(corners, 0, {x: 80, y: 40})).toEqual({x: 100, y: 36});
  expect(besideLeg(corners, 1, {x: 80, y: 40})).toEqual({x: 256, y: -50});
});

describe('a box', () => {
  const box = [
    [0, 2],
    [0, 2],
    [0, 2],
  ] as const;

  it('has x to the right, z up and y into the depth, halved', () => {
    const {place} = boxView(box, {x: 500, y: 500});
    const [o, x, y, z] = [
      [0, 0, 0],
      [2, 0, 0],
      [0, 2, 0],
      [0, 0, 2],
    ].map(place);
    expect(x!.y).toBeCloseTo(o!.y, 9);
    expect(z!.x).toBeCloseTo(o!.x, 9);
    expect(x!.x - o!.x).toBeCloseTo(o!.y - z!.y, 9);
    expect(Math.hypot(y!.x - o!.x, y!.y - o!.y)).toBeCloseTo((x!.x - o!.x) / 2, 9);
  });

  it('turns its depth to where a vector is seen', () => {
    // To the right, this one would be seen as nearly nothing.
    const vector = [-0.4, 1, -0.3];
    const {place} = boxView(box, {x: 500, y: 500}, [vector]);
    const tip = place(vector);
    const from = place([0, 0, 0]);
    expect(Math.hypot(tip.x - from.x, tip.y - from.y)).toBeGreaterThan(200);
  });
});

it('picture and panel do not meet, in any frame', () => {
  for (const kind of ['wide', 'square', 'tall'] as const) {
    const {picture, panel, caption} = pictureAndPanel(frameOf(stages[kind]));
    const right = picture.x + picture.width / 2;
    const bottom = picture.y + picture.height / 2;
    const isBeside = panel.x - panel.width / 2 >= right;
    expect(isBeside || panel.y - panel.height / 2 >= bottom).toBe(true);
    expect(panel.y + panel.height / 2).toBeLessThan(caption!.y - caption!.height / 2);
  }
});
