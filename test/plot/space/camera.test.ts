import {expect, it} from 'vitest';
import {eyeOf, project, type Camera} from '../../../src/plot/space/camera';

const front: Camera = {
  azimuth: -Math.PI / 2,
  elevation: 0,
  distance: 10,
  target: [0, 0, 0],
  scale: 100,
  center: [40, -20],
};

it('shows the target at the center, at the distance', () => {
  const {x, y, depth} = project(front, [0, 0, 0]);
  expect([x, y, depth]).toEqual([40, -20, 10]);
});

it('from the front shows +x to the right and +z upwards, one scale for a unit', () => {
  const right = project(front, [1, 0, 0]);
  expect(right.x).toBeCloseTo(140);
  expect(right.y).toBeCloseTo(-20);
  expect(project(front, [0, 0, 1]).y).toBeCloseTo(-120);
});

it('shows what is nearer larger: at half the distance twice as large', () => {
  expect(project(front, [1, -5, 0]).x).toBeCloseTo(40 + 200);
  expect(project(front, [1, -5, 0]).depth).toBeCloseTo(5);
});

it('from above shows +y upwards', () => {
  const above = {...front, elevation: Math.PI / 2};
  expect(project(above, [0, 1, 0]).y).toBeCloseTo(-120);
  expect(project(above, [0, 0, 1]).depth).toBeCloseTo(9);
});

it('puts the eye where the azimuth and the elevation say', () => {
  const [x, y, z] = eyeOf({...front, azimuth: 0, elevation: Math.PI / 6});
  expect([x, y, z].map(v => Number(v.toFixed(6)))).toEqual([8.660254, 0, 5]);
  expect(project({...front, azimuth: 0}, [0, 1, 0]).x).toBeCloseTo(140);
});

it('shrinks heights towards a level, and raises the eye that looks among them', () => {
  const halved = {...front, relief: {share: 0.5, level: -1}};
  // z = 1 is 2 above the level; half of it is left: z = 0.
  expect(project(halved, [0, 0, 1]).y).toBeCloseTo(project(front, [0, 0, 0]).y);
  expect(project(halved, [0, 0, -1]).y).toBeCloseTo(project(front, [0, 0, -1]).y);
  const up = {...halved, elevation: Math.PI / 6};
  expect(eyeOf(up)[2]).toBeCloseTo(-1 + (5 + 1) / 0.5);
  expect(eyeOf({...up, relief: {share: 0, level: -1}})[2]).toBe(Infinity);
});
