import {describe, expect, it} from 'vitest';
import {formula, objective, findStationaryPoints} from '../../../src/sim';
import {eigenvalues, eigenvector} from '../../../src/sim/stationary/eigenvalues';

const square = [
  [-3, 3],
  [-3, 3],
] as const;

function kinds(text: string, low = -3, high = 3): string[] {
  const read = formula(text, ['x']);
  return findStationaryPoints(read, [[low, high]]).map(
    ({kind, point}) => `${kind} ${point[0]!.toFixed(4)}`,
  );
}

describe('findStationaryPoints', () => {
  it('finds Himmelblau’s four minima, four saddles and one maximum', () => {
    const points = objective('himmelblau').stationaryPoints;
    expect(points.map(({kind}) => kind)).toEqual([
      ...Array<string>(4).fill('minimum'),
      ...Array<string>(4).fill('saddle'),
      'maximum',
    ]);
    const top = points.at(-1)!;
    expect(top.point[0]).toBeCloseTo(-0.270845, 6);
    expect(top.point[1]).toBeCloseTo(-0.923039, 6);
    expect(top.value).toBeCloseTo(181.616522, 6);
    expect(top.largestStableRate).toBeUndefined();
  });

  it('gives f, the eigenvalues and 2/L at a minimum', () => {
    // At (3, 2) the Hessian is (74, 20; 20, 34): 54 ± √800.
    const minimum = objective('himmelblau').stationaryPoints.find(
      ({point}) => point[0] === 3 && point[1] === 2,
    )!;
    expect(minimum.value).toBe(0);
    expect(minimum.eigenvalues[0]).toBeCloseTo(25.715729, 6);
    expect(minimum.eigenvalues[1]).toBeCloseTo(82.284271, 6);
    expect(minimum.largestStableRate).toBeCloseTo(0.024306, 6);
  });

  it('tells minima, maxima and saddles of curves apart', () => {
    expect(kinds('x^3 - 3*x')).toEqual(['minimum 1.0000', 'maximum -1.0000']);
    expect(kinds('x^3')).toEqual(['saddle 0.0000']);
    expect(kinds('x^4')).toEqual(['minimum 0.0000']);
    expect(kinds('-x^6')).toEqual(['maximum 0.0000']);
    expect(kinds('exp(x)')).toEqual([]);
    expect(kinds('sin(x)', 0, 10)).toEqual([
      'minimum 4.7124',
      'maximum 1.5708',
      'maximum 7.8540',
    ]);
  });

  it('finds the corners of curves, and takes no pole for one', () => {
    expect(kinds('abs(2x - 3)')).toEqual(['minimum 1.5000']);
    expect(kinds('-|x|')).toEqual(['maximum 0.0000']);
    expect(kinds('1/x^2')).toEqual([]);
    expect(kinds('tan(x)^2', -2.9, 2.9)).toEqual(['minimum 0.0000']);
    const [corner] = findStationaryPoints(formula('|x|'), [[-3, 3]]);
    expect(corner!.eigenvalues).toEqual([]);
  });

  it('classifies by the values around where the Hessian vanishes', () => {
    expect(objective('monkey-saddle').stationaryPoints).toEqual([
      {kind: 'saddle', point: [0, 0], value: 0, eigenvalues: [0, 0]},
    ]);
    const [flat, ...others] = findStationaryPoints(formula('x^4 + y^4'), square);
    expect(others).toEqual([]);
    expect(flat!.kind).toBe('minimum');
    expect(Math.abs(flat!.point[0]!)).toBeLessThan(1e-2);
  });

  it('leaves out lines, circles and plains of stationary points', () => {
    for (const text of [
      'x^2*sin(y)',
      '(x + 2*y)^2',
      '(x^2 + y^2 - 4)^2 + 0*x',
      'x^2 + 0*y',
      '3 + 0*x*y',
    ]) {
      const found = findStationaryPoints(formula(text, ['x', 'y']), square);
      const isolated = text.includes('- 4') ? 1 : 0;
      expect(found.length, text).toBe(isolated);
    }
  });

  it('finds nothing outside the domain', () => {
    const [first, second] = findStationaryPoints(formula('x^2 + y^2'), [
      [1, 2],
      [-1, 1],
    ]);
    expect(first).toBeUndefined();
    expect(second).toBeUndefined();
  });
});

describe('eigenvalues', () => {
  it('are ascending, and exact to the last digits', () => {
    expect(eigenvalues([[7]])).toEqual([7]);
    expect(
      eigenvalues([
        [2, 0],
        [0, -1],
      ]),
    ).toEqual([-1, 2]);
    const [small, large] = eigenvalues([
      [1e8, 1],
      [1, 1e-7],
    ]);
    expect(small! / 9e-8).toBeCloseTo(1, 8);
    expect(large).toBeCloseTo(1e8, 6);
  });

  it('belong to the vectors that the matrix only stretches', () => {
    const matrix = [
      [3, 1],
      [1, -2],
    ];
    for (const value of eigenvalues(matrix)) {
      const [x, y] = eigenvector(matrix, value);
      expect(3 * x! + y!).toBeCloseTo(value * x!, 13);
      expect(x! - 2 * y!).toBeCloseTo(value * y!, 13);
      expect(x! * x! + y! * y!).toBeCloseTo(1, 13);
    }
  });
});
