import {describe, expect, it} from 'vitest';
import {descend, objective, optimizers} from '../../../src/sim';

describe('the optimizers', () => {
  it('have these ids', () => {
    expect(optimizers.map(({id}) => id)).toEqual([
      'gradient-descent',
      'momentum',
      'nesterov',
      'adagrad',
      'adadelta',
      'rmsprop',
      'adam',
      'amsgrad',
      'adamw',
      'adamax',
      'nadam',
      'qhm',
      'armijo',
      'exact-line-search',
      'newton',
      'bfgs',
    ]);
  });

  it('have PyTorch’s learning rates', () => {
    const rates = Object.fromEntries(
      optimizers.map(({id, settings}) => [id, settings['learningRate']!.default]),
    );
    expect(rates).toMatchObject({
      'gradient-descent': 0.001,
      adagrad: 0.01,
      adadelta: 1,
      rmsprop: 0.01,
      adam: 0.001,
      amsgrad: 0.001,
      adamw: 0.001,
      adamax: 0.002,
      nadam: 0.002,
    });
  });

  it('state their facts, and a default inside its range for each setting', () => {
    for (const {id, title, tex, source, settings} of optimizers) {
      expect(title.length, id).toBeGreaterThan(2);
      expect(tex, id).toContain('x \\leftarrow');
      expect(source, id).toMatch(/\d{4}/);
      for (const setting of Object.values(settings)) {
        expect(setting.description.length, id).toBeGreaterThan(8);
        if (setting.type === 'flag') continue;
        expect(setting.default, id).toBeGreaterThanOrEqual(setting.min);
        expect(setting.default, id).toBeLessThanOrEqual(setting.max);
      }
    }
  });

  it.each(optimizers.map(({id}) => id))('%s goes down on a bowl', optimizer => {
    const {points} = descend({
      objective: objective('oval-bowl'),
      optimizer,
      settings: {learningRate: 0.1},
      steps: 100,
    });
    expect(points.at(-1)!.value).toBeLessThan(0.99 * points[0].value);
  });

  it.each(optimizers.map(({id}) => id))('%s stays at a minimum', optimizer => {
    const {points, ending} = descend({
      objective: objective('himmelblau'),
      optimizer,
      settings: optimizer === 'adamw' ? {weightDecay: 0} : {},
      start: [3, 2],
      steps: 5,
    });
    expect(ending).toEqual({kind: 'converged', step: 0});
    expect(points).toHaveLength(1);
  });

  it('QHM with ν = 0 is plain descent', () => {
    const options = {objective: objective('beale'), steps: 20};
    const plain = descend({...options, settings: {learningRate: 0.01}});
    const qhm = descend({
      ...options,
      optimizer: 'qhm',
      settings: {learningRate: 0.01, nu: 0},
    });
    plain.points.forEach(({point}, i) => {
      expect(qhm.points[i]!.point[0]).toBeCloseTo(point[0]!, 12);
    });
  });
});
