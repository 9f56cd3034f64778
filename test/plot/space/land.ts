import {objective} from '../../../src/sim';
import {discRegion, rectangleRegion} from '../../../src/plot/space/region';
import {terrain, type Terrain} from '../../../src/plot/space/Terrain';

/** A terrain of height 1 over the disc of radius 1. */
export function disc(formula: string, cells = 32): Terrain {
  const region = discRegion({center: [0, 0], radius: [1, 1]});
  return terrain({
    objective: objective(formula, {dimension: 2}),
    region,
    top: 1,
    cells,
  });
}

/** A terrain of height 1 over the square from −1 to 1. */
export function square(formula: string, cells = 32): Terrain {
  const region = rectangleRegion([
    [-1, 1],
    [-1, 1],
  ]);
  return terrain({
    objective: objective(formula, {dimension: 2}),
    region,
    top: 1,
    cells,
  });
}

/** A wall of height 1 along x = 0. */
export const wall = '1/(1 + 20*x^2) + 0*y';
