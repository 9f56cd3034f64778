import {describe, expect, it} from 'vitest';
import {descend, objectives, seededRandom, type Objective} from '../../../src/sim';
import {formula} from '../../../src/sim/formula/Formula';
import {differenceGradient, differenceJacobian, disagreement} from '../differences';

const pointCount = 300;

function randomPoints({domain}: Objective): number[][] {
  const {uniform} = seededRandom(7);
  return Array.from({length: pointCount}, () =>
    domain.map(([low, high]) => low + uniform() * (high - low)),
  );
}

/** The worst over many points, as a share of the largest value met. */
function worst(points: readonly number[][], of: (point: number[]) => number): number {
  return Math.max(...points.map(of));
}

/** Minimizers and minima as published; see each objective's source. */
const published: Readonly<Record<string, readonly (readonly [number[], number])[]>> = {
  quadratic: [[[0], 0]],
  'double-well': [
    [[-1.4729976], -5.4441921],
    [[1.3469974], -2.618556],
  ],
  'growing-wave': [
    [[7.2693881], -6.9781408],
    [[-1.8256846], -1.1906834],
  ],
  'square-sine': [],
  'oval-bowl': [[[0, 0], 0]],
  ravine: [[[0, 0], 0]],
  'elongated-bowl': [[[0, 0], 0]],
  valley: [[[0, 0], 0]],
  hills: [
    [[-1.30644, 0], -0.794582],
    [[1.265514, -2.571954], 0.018488],
    [[1.265514, 2.571954], 0.018488],
  ],
  saddle: [],
  'monkey-saddle': [],
  rosenbrock: [[[1, 1], 0]],
  himmelblau: [
    [[-3.77931, -3.283186], 0],
    [[-2.805118, 3.131312], 0],
    [[3, 2], 0],
    [[3.584428, -1.848126], 0],
  ],
  beale: [[[3, 0.5], 0]],
  booth: [[[1, 3], 0]],
  'three-hump-camel': [
    [[0, 0], 0],
    [[-1.74755, 0.87378], 0.298638],
    [[1.74755, -0.87378], 0.298638],
  ],
  'six-hump-camel': [
    [[-0.089842, 0.712656], -1.0316285],
    [[0.089842, -0.712656], -1.0316285],
    [[-1.703607, 0.796084], -0.2154638],
    [[1.703607, -0.796084], -0.2154638],
    [[-1.607105, -0.568651], 2.1042503],
    [[1.607105, 0.568651], 2.1042503],
  ],
  'goldstein-price': [
    [[0, -1], 3],
    [[-0.6, -0.4], 30],
    [[1.8, 0.2], 84],
    [[1.2, 0.8], 840],
  ],
  'styblinski-tang': [
    [[-2.903534, -2.903534], -78.332331],
    [[-2.903534, 2.746803], -64.195612],
    [[2.746803, -2.903534], -64.195612],
    [[2.746803, 2.746803], -50.058893],
  ],
  mccormick: [
    [[-0.547198, -1.547198], -1.913223],
    [[2.594395, 1.594395], 1.22837],
  ],
};

describe('the catalogue', () => {
  it('has every objective once, with its facts', () => {
    const ids = objectives.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const {id, title, source, domain, variables, start} of objectives) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(title.length).toBeGreaterThan(3);
      expect(source.length).toBeGreaterThan(20);
      expect(domain).toHaveLength(variables.length);
      start.forEach((x, i) => {
        expect(x, id).toBeGreaterThanOrEqual(domain[i]![0]);
        expect(x, id).toBeLessThanOrEqual(domain[i]![1]);
      });
    }
  });

  it('lists only objectives whose minima are checked here, or are many', () => {
    const many = ['ackley', 'rastrigin'];
    const ids = objectives.map(({id}) => id).filter(id => !many.includes(id));
    expect(Object.keys(published).sort()).toEqual(ids.sort());
  });
});

describe.each(objectives.map(o => [o.id, o] as const))('%s', (id, objective) => {
  const points = randomPoints(objective);
  const size = worst(points, p => Math.abs(objective.value(p)));
  const slope = worst(points, p => Math.max(...objective.gradient(p).map(Math.abs)));

  it('has the gradient that central differences give', () => {
    const error = worst(points, p =>
      disagreement(objective.gradient(p), differenceGradient(objective.value, p), size),
    );
    expect(error).toBeLessThan(1e-7);
  });

  it('has the Hessian that differences of the gradient give', () => {
    const error = worst(points, p =>
      disagreement(
        objective.hessian(p).flat(),
        differenceJacobian(objective.gradient, p).flat(),
        slope,
      ),
    );
    expect(error).toBeLessThan(1e-6);
  });

  it('has the value, gradient and Hessian of its formula', () => {
    const read = formula(objective.formula, objective.variables);
    for (const p of points) {
      expect(disagreement([objective.value(p)], [read.value(p)], size)).toBeLessThan(
        1e-13,
      );
      expect(disagreement(objective.gradient(p), read.gradient(p), slope)).toBeLessThan(
        1e-13,
      );
      expect(
        disagreement(objective.hessian(p).flat(), read.hessian(p).flat(), slope),
      ).toBeLessThan(1e-10);
    }
  });

  // A formula is read up to 200 characters; Goldstein and Price's partials are longer.
  it.skipIf(id === 'goldstein-price')(
    'has partials that read back as its gradient',
    () => {
      expect(objective.partials.map(({variable}) => variable)).toEqual(
        objective.variables,
      );
      const slopes = objective.partials.map(partial =>
        formula(partial.formula, objective.variables),
      );
      for (const p of points.slice(0, 50)) {
        const read = slopes.map(partial => partial.value(p));
        expect(disagreement(read, objective.gradient(p), slope)).toBeLessThan(1e-13);
      }
    },
  );

  it('goes down from its start with its learning rate', () => {
    const {points: path, ending} = descend({
      objective,
      steps: 30,
      settings: {learningRate: objective.learningRate},
    });
    expect(path.at(-1)!.value).toBeLessThan(path[0].value);
    expect(['steps-used', 'converged']).toContain(ending.kind);
  });

  it.runIf(published[id])('has the published minima and no others', () => {
    const minima = objective.stationaryPoints.filter(
      ({kind, extent}) => kind === 'minimum' && !extent,
    );
    expect(minima.map(({point}) => point.length)).toEqual(
      published[id]!.map(() => objective.variables.length),
    );
    published[id]!.forEach(([point, value], i) => {
      expect(minima[i]!.value).toBeCloseTo(value, 5);
      point.forEach((x, j) => expect(minima[i]!.point[j]).toBeCloseTo(x, 5));
    });
  });
});

describe('Ackley’s function', () => {
  const ackley = objectives.find(({id}) => id === 'ackley')!;

  it('is lowest at the tip of its cone, where it has no eigenvalues', () => {
    const [lowest, next] = ackley.stationaryPoints;
    expect(lowest).toEqual({
      kind: 'minimum',
      point: [0, 0],
      value: 0,
      eigenvalues: [],
      at: 'kink',
    });
    expect(next!.value).toBeCloseTo(2.5799276, 6);
    expect(ackley.gradient([0, 0])).toEqual([0, 0]);
  });
});

describe('Rastrigin’s function', () => {
  it('has a minimum near each of the 49 whole points of its domain', () => {
    const rastrigin = objectives.find(({id}) => id === 'rastrigin')!;
    const count = (kind: string) =>
      rastrigin.stationaryPoints.filter(point => point.kind === kind).length;
    expect(count('minimum')).toBe(49);
    expect(count('maximum')).toBe(36);
    expect(count('saddle')).toBe(84);
  });
});
