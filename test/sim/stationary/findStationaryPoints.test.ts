import {describe, expect, it} from 'vitest';
import {
  findStationaryPoints,
  formula,
  objective,
  objectives,
  surveyStationaryPoints,
} from '../../../src/sim';
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

/** As `minimum (0, 0.5)`, with at most four digits. */
function planeKinds(text: string): string[] {
  return findStationaryPoints(formula(text, ['x', 'y']), square).map(
    ({kind, point}) => `${kind} ${written(point)}`,
  );
}

/** The straight lines of level ground, from end to end. */
function lines(text: string): string[] {
  return findStationaryPoints(formula(text, ['x', 'y']), square).map(
    ({kind, extent}) =>
      extent?.kind === 'line' && extent.points.length === 2
        ? `${kind} ${extent.points.map(written).join(' to ')}`
        : `${kind} alone`,
  );
}

function written(point: readonly number[]): string {
  return `(${point.map(x => Number(x.toFixed(4)) + 0).join(', ')})`;
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

  it('follows the floor of a valley where the Hessian decides nothing', () => {
    expect(planeKinds('x^2 - y^4')).toEqual(['saddle (0, 0)']);
    expect(planeKinds('x^2 + y^4')).toEqual(['minimum (0, 0)']);
    expect(planeKinds('x^2 + y^3')).toEqual(['saddle (0, 0)']);
    expect(planeKinds('-x^2 - y^4')).toEqual(['maximum (0, 0)']);
    // A minimum on every straight line through it, and yet a saddle (Peano).
    expect(planeKinds('(y - x^2)*(y - 2x^2)')).toEqual(['saddle (0, 0)']);
    expect(planeKinds('(y - x^2)^2 - x^6')).toEqual(['saddle (0, 0)']);
    expect(planeKinds('(y - x^2)^2 + x^6')).toEqual(['minimum (0, 0)']);
    expect(planeKinds('5 + (y - x^2)^2 - x^6')).toEqual(['saddle (0, 0)']);
    expect(planeKinds('(x - 0.7)^4 + (y - 0.3)^2')).toEqual(['minimum (0.7, 0.3)']);
    expect(planeKinds('x^30 + y^2')).toEqual(['minimum (0, 0)']);
    // Next to the saddle at 0 the slopes are too small for a search to see that it is off.
    expect(planeKinds('y^2 + exp(-x^12)')).toEqual(['saddle (0, 0)']);
    // The tail falls for ever: no place in it is at rest.
    expect(planeKinds('y^2 - 1/(1 + exp(12x))')).toEqual([]);
    expect(planeKinds('50*(2x - y)^2 + tanh((x + y)^2)')).toEqual(['minimum (0, 0)']);
  });

  it('goes round where even the whole Hessian vanishes', () => {
    expect(objective('monkey-saddle').stationaryPoints).toEqual([
      {kind: 'saddle', point: [0, 0], value: 0, eigenvalues: [0, 0]},
    ]);
    expect(planeKinds('x^4 + y^4')).toEqual(['minimum (0, 0)']);
    expect(planeKinds('x^4 - y^4')).toEqual(['saddle (0, 0)']);
  });

  it('tells flat bottoms, tops and terraces of curves by the signs of the slope', () => {
    expect(kinds('x^5')).toEqual(['saddle 0.0000']);
    expect(kinds('-x^4')).toEqual(['maximum 0.0000']);
    expect(kinds('1 + x^30')).toEqual(['minimum 0.0000']);
    expect(kinds('exp(-1/x^2)')).toEqual(['minimum 0.0000']);
    expect(kinds('x^4 - 4x^3 + 6x^2 - 4x + 1')).toEqual(['minimum 1.0000']);
    expect(kinds('x^3 - 3x^2 + 3x - 1', -2.9, 3.1)).toEqual(['saddle 1.0000']);
  });

  it('finds kinks, cusps and weak bottoms, also where a sample lies on them', () => {
    for (const text of ['sqrt(x^2)', 'cbrt(x^2)', '|x|^1.5', '|x| + x^2']) {
      for (const low of [-3, -2.9]) {
        expect(kinds(text, low), text).toEqual(['minimum 0.0000']);
      }
    }
    const at = (text: string) =>
      findStationaryPoints(formula(text), [[-3, 3]]).map(point => point.at);
    expect(at('|x| + x^2')).toEqual(['kink']);
    expect(at('|x|^1.5')).toEqual([undefined]);
    expect(kinds('ln(abs(x - 0.3))')).toEqual([]);
  });

  it('finds the edges of where a curve is defined', () => {
    expect(kinds('sqrt(x)')).toEqual(['minimum 0.0000']);
    expect(kinds('sqrt(4 - x^2)')).toEqual([
      'minimum -2.0000',
      'minimum 2.0000',
      'maximum 0.0000',
    ]);
    expect(kinds('acos(x)')).toEqual(['minimum 1.0000', 'maximum -1.0000']);
    // It has no value at its edge.
    expect(kinds('x*ln(x)')).toEqual(['minimum 0.3679']);
    expect(kinds('x/x')).toEqual([]);
    // 2x/(x² − 1), the slope of ln(x² − 1), is 0 at 0, where that has no value.
    expect(kinds('ln(x^2 - 1)')).toEqual([]);
  });

  it('gives a level stretch as one point with its ends', () => {
    const stretch = (text: string) =>
      findStationaryPoints(formula(text), [[-3, 3]]).map(({kind, extent}) => [
        kind,
        extent?.kind === 'interval' && [extent.from, extent.to],
      ]);
    expect(stretch('|x - 1| + |x + 1|')).toEqual([['minimum', [-1, 1]]]);
    expect(stretch('-|x - 1| - |x + 1|')).toEqual([['maximum', [-1, 1]]]);
    expect(stretch('(x + |x|)/2')).toEqual([['minimum', [-3, 0]]]);
    expect(stretch('3')).toEqual([]);
    // Its tails only sink below the last bit of a number.
    expect(kinds('exp(-x^2)', -30, 30)).toEqual(['maximum 0.0000']);
    expect(kinds('tanh(9x)')).toEqual([]);
  });

  it('gives a line of level ground as one point with its course', () => {
    expect(lines('(x + y)^2')).toEqual(['minimum (-3, 3) to (3, -3)']);
    expect(lines('x^2 + 0*y')).toEqual(['minimum (0, -3) to (0, 3)']);
    expect(lines('x^2*sin(y)')).toEqual([
      'minimum (0, 0) to (0, 3)',
      'maximum (0, -3) to (0, 0)',
    ]);
    expect(lines('x^2*y^2').sort()).toEqual([
      'minimum (-3, 0) to (3, 0)',
      'minimum (0, -3) to (0, 3)',
    ]);
    expect(lines('|x - 1| + |x + 1| + y^2')).toEqual(['minimum (-1, 0) to (1, 0)']);
    expect(lines('|x + 2y|')).toEqual(['minimum (-3, 1.5) to (3, -1.5)']);
    expect(lines('3 + 0*x*y')).toEqual([]);
    // Held by higher powers, or a cusp.
    expect(lines('(x + 2y - 0.35)^4')).toEqual(['minimum (-3, 1.675) to (3, -1.325)']);
    expect(lines('(x - 0.7)^4 + 0*y')).toEqual(['minimum (0.7, -3) to (0.7, 3)']);
    expect(lines('exp(-y^4) + 0*x')).toEqual(['maximum (-3, 0) to (3, 0)']);
    expect(lines('cbrt(x^2) + 0*y')).toEqual(['minimum (0, -3) to (0, 3)']);
    // Terraces are neither.
    expect(lines('x^3 + 0*y')).toEqual([]);
  });

  it('follows a ring of minima round', () => {
    const [ring, top, ...others] = findStationaryPoints(
      formula('(x^2 + y^2 - 1)^2'),
      square,
    );
    expect(others).toEqual([]);
    expect(top).toMatchObject({kind: 'maximum', point: [0, 0], value: 1});
    expect(ring!.kind).toBe('minimum');
    expect(ring!.largestStableRate).toBeCloseTo(1 / 4, 12);
    if (ring!.extent?.kind !== 'line') throw new Error('Expected a line.');
    const {points, isClosed} = ring!.extent;
    expect(isClosed).toBe(true);
    const distances = points.map(([x, y]) => Math.sqrt(x! * x! + y! * y!));
    for (const distance of distances) expect(distance).toBeCloseTo(1, 9);
    const gaps = points.map(([x, y], i) => {
      const [u, v] = points[(i + 1) % points.length]!;
      return Math.hypot(u! - x!, v! - y!);
    });
    expect(Math.max(...gaps)).toBeLessThan(0.1);
  });

  it('gives level ground of the plane as one point with its box', () => {
    const [floor, ...others] = findStationaryPoints(
      formula('|x - 1| + |x + 1| + |y - 1| + |y + 1|'),
      square,
    );
    expect(others).toEqual([]);
    expect(floor).toMatchObject({
      kind: 'minimum',
      value: 4,
      extent: {
        kind: 'plateau',
        within: [
          [-1, 1],
          [-1, 1],
        ],
      },
    });
  });

  it('finds corners and creases of surfaces', () => {
    expect(planeKinds('|x| + y^2')).toEqual(['minimum (0, 0)']);
    expect(planeKinds('|x - 0.11| + (y - 0.2)^2')).toEqual(['minimum (0.11, 0.2)']);
    expect(planeKinds('|x| + x^2 + y^2')).toEqual(['minimum (0, 0)']);
    expect(planeKinds('sqrt(x^2 + y^2)')).toEqual(['minimum (0, 0)']);
    const [corner] = findStationaryPoints(formula('|x| + x^2 + y^2'), square);
    expect(corner).toMatchObject({at: 'kink', eigenvalues: []});
    expect(corner!.largestStableRate).toBeUndefined();
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

describe('surveyStationaryPoints', () => {
  const survey = (text: string, variables: string[]) =>
    surveyStationaryPoints(
      formula(text, variables),
      variables.map(() => [-3, 3] as const),
    );

  it('finds every point of waves that a coarse grid does not show', () => {
    // cos 15x = 0 at 28 places and sin 15y = 0 at 29; sin 15x = 0 at 29, cos 15y at 28.
    const waves = survey('sin(15x)*cos(15y)', ['x', 'y']);
    expect(waves.points).toHaveLength(2 * 28 * 29);
    expect(waves.isComplete).toBe(true);
    const curve = survey('sin(300x)', ['x']);
    expect(curve.points).toHaveLength(572);
    expect(curve.isComplete).toBe(true);
  });

  it('finds a saddle and a maximum within one cell of the grid', () => {
    const {points, isComplete} = surveyStationaryPoints(
      objective('ackley'),
      objective('ackley').domain,
      [[0, 0]],
    );
    const count = (wanted: string) => points.filter(({kind}) => kind === wanted).length;
    expect([count('minimum'), count('saddle'), count('maximum')]).toEqual([
      81, 144, 64,
    ]);
    expect(isComplete).toBe(true);
    expect(
      points.some(({point: [x, y]}) => Math.hypot(x! - 1.855977, y! - 0.536497) < 1e-5),
    ).toBe(true);
  });

  it('says so when some are missing', () => {
    expect(survey('sin(1/x)', ['x']).isComplete).toBe(false);
    expect(survey('sin(99999x)', ['x']).isComplete).toBe(false);
    expect(survey('sin(999x)*sin(999y)', ['x', 'y']).isComplete).toBe(false);
    // Kinks that are neither lowest nor highest are not searched for.
    expect(survey('|x - 0.11| - |y - 0.13|', ['x', 'y']).isComplete).toBe(false);
    // Lowest all along the edge of where it is defined.
    expect(survey('sqrt(4 - x^2 - y^2)', ['x', 'y']).isComplete).toBe(false);
    expect(survey('x^2 + y^2', ['x', 'y']).isComplete).toBe(true);
    expect(survey('ln(x + 0.01) + y^2', ['x', 'y']).isComplete).toBe(true);
  });

  it('is as complete for the objectives of the catalogue', () => {
    for (const f of objectives) expect(f.listsAllStationaryPoints, f.id).toBe(true);
  });

  it('spends a bounded number of evaluations, whatever the formula', () => {
    const product = (count: number, factor: (i: number) => string) =>
      Array.from({length: count}, (_, i) => factor(i + 1)).join('*');
    const nested = (name: string, times: number, inner: string) =>
      `${name}(`.repeat(times) + inner + ')'.repeat(times);
    const heavy = [
      product(26, i => `|x-${i}y|`),
      nested('tan', 28, 'x*y'),
      product(16, i => `sin(${i}x+y)`),
    ];
    for (const text of heavy) {
      const read = formula(text, ['x', 'y']);
      let evaluations = 0;
      const counted = <T>(g: (point: readonly number[]) => T) => {
        return (point: readonly number[]) => {
          evaluations++;
          return g(point);
        };
      };
      const {isComplete} = surveyStationaryPoints(
        {
          size: read.size,
          value: counted(read.value),
          gradient: counted(read.gradient),
          hessian: counted(read.hessian),
        },
        square,
      );
      expect(isComplete, text).toBe(false);
      expect(evaluations * read.size, text).toBeLessThan(2e7);
    }
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
