import {describe, expect, it} from 'vitest';
import {basinsOf, descend, endOf, objective} from '../../../src/sim';

const well = objective('double-well');
const domain = well.domain[0]!;

describe('basinsOf', () => {
  it('parts the starts at the ridge, with a small learning rate', () => {
    const {basins, jumps} = basinsOf(well, {domain, learningRate: 0.02, steps: 100});
    expect(jumps).toBe(false);
    expect(basins.map(({end}) => end)).toEqual([
      {kind: 'minimum', index: 0},
      {kind: 'minimum', index: 1},
    ]);
    const ridge = well.stationaryPoints.at(-1)!.point[0]!;
    expect(basins[0]!.to).toBeCloseTo(ridge, 3);
    expect([basins[0]!.from, basins[1]!.to]).toEqual(domain);
  });

  it('makes as many steps as it is told, no more', () => {
    const few = basinsOf(well, {domain, learningRate: 0.02, steps: 3}).basins;
    expect(few.some(({end}) => end.kind === 'moving')).toBe(true);
    // Right of the ridge by 1e-3: hundreds of steps would bring it home, 24 do not.
    const x = well.stationaryPoints.at(-1)!.point[0]! + 1e-3;
    const {basins} = basinsOf(well, {
      domain: [x - 0.5, x + 0.5],
      learningRate: 0.02,
      steps: 24,
    });
    const here = basins.find(({from, to}) => from <= x && x <= to)!;
    expect(here.end.kind).toBe('moving');
  });

  it('says where runs jump a ridge, and agrees with the runs themselves', () => {
    const options = {domain, learningRate: 0.12, steps: 60};
    const {basins, jumps} = basinsOf(well, options);
    expect(jumps).toBe(true);
    for (const {from, to, end} of basins) {
      const run = descend({
        objective: well,
        start: [(from + to) / 2],
        steps: options.steps,
        settings: {learningRate: options.learningRate},
      });
      expect(endOf(run, well.stationaryPoints, domain).kind).toBe(end.kind);
    }
    const overshoot = basinsOf(objective('x^2'), {
      domain: [-3, 3],
      learningRate: 0.9,
      steps: 60,
    });
    // From side to side, but over no ridge.
    expect(overshoot.jumps).toBe(false);
  });

  it('takes poles for ridges, and leaves out where f has no value', () => {
    const f = objective('tan(x)^2');
    expect(basinsOf(f, {domain: [-3, 3], learningRate: 0.1, steps: 50}).jumps).toBe(
      true,
    );
    const {basins} = basinsOf(objective('x*ln(x)'), {
      domain: [-1, 2],
      learningRate: 0.1,
      steps: 100,
    });
    expect(basins[0]!.from).toBeGreaterThan(0);
  });
});
