import {describe, expect, it} from 'vitest';
import {digitSet} from '../../../src/sim/data/digits/digitSet';
import {digitLandscape} from '../../../src/sim/networks/digitLandscape';
import {
  digitDesign,
  trainDigitClassifier,
} from '../../../src/sim/networks/digitClassifier';
import {imageSamples, networkLoss} from '../../../src/sim/networks/networkLoss';
import {principalDirections} from '../../../src/sim/networks/slices/principalDirections';
import {smoothField} from '../../../src/sim/fields/smoothField';

const lesson = {seed: 1, epochs: 12, learningRate: 4};
const landscape = digitLandscape(lesson);
const trainingSet = digitSet({count: 100, seed: 1});
const {trace} = trainDigitClassifier({
  ...{seed: 1, epochs: 12, trainingSet, heldOutSet: trainingSet},
  ...{settings: {learningRate: 4}, recordEvery: 5},
});
const steps = trace.steps.filter(({step}) => step >= 10);
const path = steps.map(({weights}) => weights);

describe('the landscape of a digit classifier', () => {
  it('is that of its own training, from the first epoch on', () => {
    expect(landscape.dimension).toBe(256 * 16 + 16 + 16 * 16 + 16 + 16 * 10 + 10);
    expect(landscape.updates[0]).toBe(10);
    expect(landscape.updates.at(-1)).toBe(120);
    expect(landscape.costs).toEqual(steps.map(({loss}) => loss));
  });

  it('holds the network’s own cost at the end of its way, on both slices', () => {
    for (const slice of [landscape.alongPath, landscape.random]) {
      const [u, v] = slice.path.at(-1)!;
      expect(u).toBeCloseTo(0, 9);
      expect(v).toBeCloseTo(0, 9);
      const off = smoothField(slice).value([u, v]) - landscape.costs.at(-1)!;
      expect(Math.abs(off)).toBeLessThan(0.01);
    }
  });

  it('has at a sample the cost of the network that lies there', () => {
    const {domain, columns, rows, values} = landscape.alongPath;
    const {first, second} = principalDirections(path);
    const loss = networkLoss(digitDesign, imageSamples(trainingSet));
    const [column, row] = [7, 20];
    const [u, v] = [
      domain[0][0] + ((domain[0][1] - domain[0][0]) * column) / (columns - 1),
      domain[1][0] + ((domain[1][1] - domain[1][0]) * row) / (rows - 1),
    ];
    const there = path.at(-1)!.map((w, i) => w + u * first[i]! + v * second[i]!);
    expect(values[row * columns + column]).toBeCloseTo(loss.value(there), 10);
  });

  it('holds the whole path, and room around it', () => {
    const {domain, path: feet} = landscape.alongPath;
    for (const point of feet) {
      point.forEach((place, axis) => {
        const [low, high] = domain[axis]!;
        expect(place).toBeGreaterThan(low + 0.05 * (high - low));
        expect(place).toBeLessThan(high - 0.05 * (high - low));
      });
    }
  });

  it('holds most of the path along its principal directions, little along random ones', () => {
    const [first, second] = landscape.alongPath.shares;
    expect(first).toBeGreaterThan(second);
    expect(first + second).toBeGreaterThan(0.9);
    expect(Math.max(...landscape.random.shares)).toBeLessThan(0.05);
  });

  it('tells of the first epoch where the network then stands still', () => {
    for (const seed of [1, 10]) {
      const still = digitLandscape({seed, epochs: 2, learningRate: 100});
      expect(still.updates).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20]);
      const [first, second] = still.alongPath.shares;
      expect(first).toBeGreaterThan(second);
      expect(first + second).toBeLessThanOrEqual(1 + 1e-9);
      expect(second).toBeGreaterThanOrEqual(0);
    }
  });

  it('is made once for a lesson', () => {
    expect(digitLandscape({...lesson})).toBe(landscape);
  });
});
