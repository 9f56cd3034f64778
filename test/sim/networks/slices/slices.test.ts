import {describe, expect, it} from 'vitest';
import {linePoints} from '../../../../src/sim/data/linePoints';
import {train} from '../../../../src/sim/data/train';
import {lossSlice, projectPath} from '../../../../src/sim/networks/slices/lossSlice';
import {filterNormalizedDirections} from '../../../../src/sim/networks/slices/filterNormalizedDirections';
import {principalDirections} from '../../../../src/sim/networks/slices/principalDirections';
import {symmetricEigen} from '../../../../src/sim/networks/slices/symmetricEigen';
import {createNetwork} from '../../../../src/sim/networks/Network';
import {lineFit} from '../../../../src/sim/regression/lineFit';
import {seededRandom} from '../../../../src/sim/data/SeededRandom';

const length = (vector: ArrayLike<number>) => Math.hypot(...Array.from(vector));
const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, value, i) => sum + value * b[i]!, 0);

describe('filterNormalizedDirections', () => {
  const network = createNetwork(
    {widths: [8, 4, 3], activation: 'tanh', cost: 'quadratic'},
    1,
  );
  const {first, second} = filterNormalizedDirections(network, 1);

  it('are as long as the network’s own weights, neuron by neuron', () => {
    for (const direction of [first, second]) {
      for (let j = 0; j < 4; j++) {
        const row = direction.subarray(8 * j, 8 * j + 8);
        const own = network.parameters.subarray(8 * j, 8 * j + 8);
        expect(length(row)).toBeCloseTo(length(own), 14);
      }
      const last = direction.subarray(36 + 8, 36 + 12);
      expect(length(last)).toBeCloseTo(length(network.parameters.subarray(44, 48)), 14);
    }
  });

  it('leave the biases where they are', () => {
    expect([...first.subarray(32, 36)]).toEqual([0, 0, 0, 0]);
    expect([...first.subarray(48)]).toEqual([0, 0, 0]);
  });

  it('differ from each other and by the seed', () => {
    expect(Math.abs(dot(first, second))).toBeLessThan(0.9 * length(first) ** 2);
    expect(filterNormalizedDirections(network, 1).second).toEqual(second);
    expect(filterNormalizedDirections(network, 2).first).not.toEqual(first);
  });
});

describe('symmetricEigen', () => {
  it('finds the eigenvalues of a matrix worked by hand', () => {
    const pairs = symmetricEigen([
      [2, 0, 0],
      [0, 3, 4],
      [0, 4, 9],
    ]);
    const values = pairs.map(pair => pair.value);
    [11, 2, 1].forEach((value, i) => expect(values[i]).toBeCloseTo(value, 13));
    const [, y, z] = pairs[0]!.vector;
    expect(z! / y!).toBeCloseTo(2, 13);
  });

  it('solves A v = λ v for random matrices', () => {
    const random = seededRandom(1);
    for (const n of [1, 2, 5, 20]) {
      const half = Array.from({length: n}, () =>
        Array.from({length: n}, random.normal),
      );
      const matrix = half.map((row, i) => row.map((value, j) => value + half[j]![i]!));
      for (const {value, vector} of symmetricEigen(matrix)) {
        expect(length(vector)).toBeCloseTo(1, 13);
        matrix.forEach((row, i) =>
          expect(dot(row, vector)).toBeCloseTo(value * vector[i]!, 11),
        );
      }
    }
  });
});

describe('principalDirections', () => {
  // An ellipse in the plane of (3, 4, 0, 0)/5 and (0, 0, 0, 1), half-axes 10 and 2.
  const angles = Array.from({length: 40}, (_, i) => (2 * Math.PI * i) / 40);
  const path = angles.map(angle => [
    1 + 6 * Math.cos(angle),
    2 + 8 * Math.cos(angle),
    7,
    2 * Math.sin(angle) + 0.5,
  ]);

  it('find the axes of an ellipse and their shares of the variance', () => {
    const {first, second, shares} = principalDirections(path);
    [0.6, 0.8, 0, 0].forEach((value, i) =>
      expect(Math.abs(first[i]!)).toBeCloseTo(value, 12),
    );
    [0, 0, 0, 1].forEach((value, i) =>
      expect(Math.abs(second[i]!)).toBeCloseTo(value, 12),
    );
    expect(shares[0]).toBeCloseTo(100 / 104, 12);
    expect(shares[1]).toBeCloseTo(4 / 104, 12);
  });

  it('put the start of the path on the positive side of its end', () => {
    const descent = [9, 5, 2, 0.5, 0].map((u, i) => [u, i % 2, 0]);
    const {first} = principalDirections(descent);
    expect(dot(first, descent[0]!)).toBeGreaterThan(dot(first, descent[4]!));
  });

  it('refuse a path too short or on a line', () => {
    expect(() => principalDirections([[1], [2]])).toThrow('at least 3 points, got 2');
    expect(() =>
      principalDirections([
        [0, 0],
        [1, 1],
        [2, 2],
      ]),
    ).toThrow('got one on a line or a point');
  });
});

describe('lossSlice', () => {
  const loss = lineFit({points: linePoints(), loss: 'mse'});
  const directions = {
    first: Float64Array.from([1, 0]),
    second: Float64Array.from([0, 2]),
  };
  const slice = lossSlice({
    ...{loss, center: [2, 1], directions, columns: 3, rows: 2},
    domain: [
      [-1, 1],
      [0, 3],
    ],
  });

  it('samples the loss row by row from the low v, with both ends', () => {
    const expected = [
      [1, 1],
      [2, 1],
      [3, 1],
      [1, 7],
      [2, 7],
      [3, 7],
    ];
    expect([...slice.values]).toEqual(expected.map(weights => loss.value(weights)));
  });

  it('refuses too few columns and directions of the wrong length', () => {
    const options = {loss, center: [2, 1], directions, domain: slice.domain, rows: 2};
    expect(() => lossSlice({...options, columns: 1})).toThrow('at least 2, got 1');
    const short = {first: Float64Array.of(1), second: Float64Array.of(1)};
    expect(() => lossSlice({...options, directions: short, columns: 2})).toThrow(
      'of 2 parameters, got 1',
    );
  });
});

describe('projectPath', () => {
  it('finds the coordinates of points on the plane, though directions are not at right angles', () => {
    const directions = {
      first: Float64Array.from([1, 0, 1]),
      second: Float64Array.from([1, 2, 0]),
    };
    const center = [5, 6, 7];
    const at = (u: number, v: number) => [5 + u + v, 6 + 2 * v, 7 + u];
    const [a, b] = projectPath([at(2, -3), at(0, 0.5)], center, directions);
    expect(a![0]).toBeCloseTo(2, 14);
    expect(a![1]).toBeCloseTo(-3, 14);
    expect(b![0]).toBeCloseTo(0, 14);
    expect(b![1]).toBeCloseTo(0.5, 14);
  });

  it('drops what sticks out of the plane', () => {
    const directions = {
      first: Float64Array.from([1, 0, 0]),
      second: Float64Array.from([0, 1, 0]),
    };
    expect(projectPath([[1, 2, 99]], [0, 0, 0], directions)).toEqual([[1, 2]]);
  });

  it('shows a training path at the losses it had, when the plane holds it', () => {
    const loss = lineFit({points: linePoints(), loss: 'mse'});
    const {steps} = train({
      ...{loss, start: [-1, 3], settings: {learningRate: 0.3}},
      ...{batch: 'all', epochs: 20, seed: 1},
    });
    const path = steps.map(step => step.weights);
    const center = path.at(-1)!;
    const {first, second} = principalDirections(path);
    projectPath(path, center, {first, second}).forEach(([u, v], step) => {
      const weights = center.map((w, i) => w + u * first[i]! + v * second[i]!);
      expect(loss.value(weights)).toBeCloseTo(steps[step]!.loss, 12);
    });
  });

  it('refuses parallel directions', () => {
    const first = Float64Array.from([1, 2]);
    expect(() => projectPath([[1, 1]], [0, 0], {first, second: first})).toThrow(
      'parallel',
    );
  });
});
