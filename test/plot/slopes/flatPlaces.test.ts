import {describe, expect, it} from 'vitest';
import {flatPlaces, isLevelAround, steepestSlopes} from '../../../src/plot';
import {objective} from '../../../src/sim';

const placesOf = (name: string, from = [1, 1]) => {
  const f = objective(name, {dimension: 2});
  return flatPlaces(f, from, f.domain);
};

describe('flat places', () => {
  it('of hills are a minimum, a maximum and a saddle', () => {
    const places = placesOf('hills');
    expect(places.map(({kind}) => kind)).toEqual(['minimum', 'maximum', 'saddle']);
    const [minimum, maximum, saddle] = places.map(({rises}) => rises);
    expect(minimum!.every(rise => rise > 0)).toBe(true);
    expect(maximum!.every(rise => rise < 0)).toBe(true);
    expect(saddle!.some(rise => rise > 0) && saddle!.some(rise => rise < 0)).toBe(true);
  });

  it('are level around, as far as the ring, on a plateau', () => {
    const plateau = placesOf('max(0, 1 - x^2 - y^2)^3').find(
      ({kind}) => kind === 'plateau',
    )!;
    expect(plateau.rises.every(rise => rise === 0)).toBe(true);
    expect(Math.hypot(...plateau.point)).toBeGreaterThan(1);
  });

  it.each(['x*y + x', '|x| + |y|', 'x', '7'])('are none that %s has not', name => {
    const kinds = placesOf(name).map(({kind}) => kind);
    expect(kinds).toEqual(name === 'x*y + x' ? ['saddle'] : []);
  });

  it('have rings that do not meet', () => {
    const f = objective('hills');
    const places = flatPlaces(f, [0, 0], f.domain);
    const [width] = f.domain.map(([low, high]) => high - low);
    for (const a of places) {
      for (const b of places.filter(other => other !== a)) {
        const apart = Math.hypot(a.point[0]! - b.point[0]!, a.point[1]! - b.point[1]!);
        expect(apart).toBeGreaterThan((a.radius + b.radius) * width!);
      }
    }
  });
});

describe('steepest slopes', () => {
  it('know how steep f is on the ways between', () => {
    const {steepest, gradient, flat} = steepestSlopes(objective('x^2 + y^2'), [2, 0]);
    expect(gradient).toEqual([4, 0]);
    expect(steepest).toBe(4);
    expect(flat.map(({kind}) => kind)).toEqual(['minimum']);
  });

  it('are level at a minimum, and nowhere where f is steep, however small', () => {
    const at = (name: string, point: number[]) =>
      isLevelAround(steepestSlopes(objective(name, {dimension: 2}), point));
    expect(at('x^2 + y^2', [0, 0])).toBe(true);
    expect(at('7', [1, 1])).toBe(true);
    expect(at('1e-9*x*y', [1, 1])).toBe(false);
    expect(at('|x| + |y|', [0, 0])).toBe(false);
  });

  it('have no gradient at a kink', () => {
    expect(steepestSlopes(objective('|x| + |y|'), [0, 0]).gradient).toBeNull();
  });
});
