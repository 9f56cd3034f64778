import {expect, it} from 'vitest';
import {mesh} from '../../../src/plot/space/mesh';
import {
  heightSteps,
  lightFrom,
  lightSteps,
  normal,
  tones,
} from '../../../src/plot/space/shading';
import {square} from './land';

it('finds the unit normal of a polygon, upwards for anticlockwise corners', () => {
  const vertices = Float64Array.of(0, 0, 0, 2, 0, 2, 2, 1, 2, 0, 1, 0);
  const [x, y, z] = normal(vertices, [0, 1, 2, 3]);
  expect([x, y, z].map(v => Number(v.toFixed(6)))).toEqual([-0.707107, 0, 0.707107]);
});

it('lights from the upper left of the viewer, with a vector of length 1', () => {
  const [x, , z] = lightFrom(-Math.PI / 2);
  expect(x).toBeLessThan(-0.5);
  expect(z).toBeGreaterThan(0.5);
  expect(Math.hypot(...lightFrom(0.4))).toBeCloseTo(1, 2);
});

it('gives the lowest and the highest cell the ends of the ramp', () => {
  const found = tones(mesh(square('x + 0*y')), 1, [0, 0, 1]);
  const steps = [...found].map(tone => Math.floor(tone / lightSteps));
  expect(Math.min(...steps)).toBe(0);
  expect(Math.max(...steps)).toBe(heightSteps - 1);
});

it('gives a slope that turns away from the light a darker tone', () => {
  const light = (formula: string) =>
    tones(mesh(square(formula)), 1, lightFrom(-Math.PI / 2))[0]! % lightSteps;
  expect(light('x + 0*y')).toBeGreaterThan(light('-x + 0*y'));
});
