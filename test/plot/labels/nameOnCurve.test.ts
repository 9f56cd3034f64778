import {describe, expect, it} from 'vitest';
import {nameOnCurve} from '../../../src/plot';

const frame = {x: 500, y: 300};
const name = {x: 160, y: 44};
const level = (y: number) => [
  [
    {x: -500, y},
    {x: 500, y},
  ],
];

describe('nameOnCurve', () => {
  it('stands above the upper of two curves and below the lower one', () => {
    const upper = nameOnCurve(name, {own: level(-100), other: level(100), frame});
    const lower = nameOnCurve(name, {own: level(100), other: level(-100), frame});
    expect(upper!.y).toBe(-100 - 16 - 22);
    expect(lower!.y).toBe(100 + 16 + 22);
  });

  it('stands between both where there is no room elsewhere', () => {
    const place = nameOnCurve(name, {own: level(-290), other: level(290), frame});
    expect(place!.y).toBe(-290 + 16 + 22);
  });

  it('keeps clear of what is taken and of the other curve, and is in the frame', () => {
    const steep = [
      [
        {x: -500, y: -280},
        {x: 500, y: 280},
      ],
    ];
    const taken = [{x: -250, y: -150, width: 500, height: 300}];
    const place = nameOnCurve(name, {own: steep, other: level(0), taken, frame})!;
    expect(place.x - 80 >= 0 || place.y - 22 >= 0).toBe(true);
    expect(Math.abs(place.y)).toBeGreaterThanOrEqual(22 + 16);
    expect(Math.abs(place.x)).toBeLessThanOrEqual(500 - 80);
    expect(Math.abs(place.y)).toBeLessThanOrEqual(300 - 22);
  });

  it('is left out where there is no room at all', () => {
    const tight = {x: 500, y: 40};
    expect(
      nameOnCurve(name, {own: level(0), other: level(0), frame: tight}),
    ).toBeNull();
    expect(nameOnCurve(name, {own: [], other: [], frame})).toBeNull();
  });
});
