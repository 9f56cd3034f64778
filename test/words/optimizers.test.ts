import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {descend, objective, optimizers, type Trajectory} from '../../src/sim';
import {optimizerTexts, wordsFor, type OptimizerId} from '../../src/words';

const en = wordsFor('en');
const ids = Object.keys(optimizerTexts) as OptimizerId[];

it('has words for every optimizer of the catalogue, and no other', () => {
  expect([...ids].sort()).toEqual(optimizers.map(({id}) => id).sort());
});

it.each(optimizers.map(({id, title}) => [id as OptimizerId, title]))(
  '%s has the catalogue’s title, or the beginning of it: %s',
  (id, title) => {
    expect(title.startsWith(en.optimizer(id).title)).toBe(true);
  },
);

it('names an optimizer within a sentence, and its step', () => {
  expect(en.optimizer('momentum')).toEqual({
    title: 'Momentum',
    name: 'descent with momentum',
    step: 'velocity step −ηb',
    short: 'momentum',
  });
  expect(wordsFor('es').optimizer('newton').step).toBe('paso de Newton');
});

const bowl = objective('x^2+3*y^2', {dimension: 2});

function run(optimizer: string, settings = {}, steps = 25): Trajectory {
  const learningRate = 0.1;
  return descend({
    objective: bowl,
    optimizer,
    start: [2, 1],
    steps,
    settings: {learningRate, ...settings},
  });
}

const characterOf = (trajectory: Trajectory) =>
  en.first(optimizerTexts[trajectory.optimizer as OptimizerId].character, trajectory);

describe('what an optimizer is like', () => {
  it.each(ids)('is said of %s in at most 45 characters', id => {
    const text = characterOf(run(id, id === 'newton' ? {learningRate: 1} : {}));
    expect(text).not.toBeNull();
    expect(text!.length, text!).toBeLessThanOrEqual(45);
  });

  it('is never said of a run of another', () => {
    const runs = ids.map(id => run(id));
    for (const id of ids) {
      for (const other of runs.filter(({optimizer}) => optimizer !== id)) {
        expect(en.first(optimizerTexts[id].character, other)).toBeNull();
      }
    }
  });

  it.each([
    ['gradient-descent', {}, 'Gentle slope, short step.'],
    ['momentum', {}, 'Its inertia has carried it uphill.'],
    [
      'momentum',
      {momentum: 0.05, learningRate: 0.01},
      'It has inertia: past steps carry on.',
    ],
    ['adam', {}, 'At first each coordinate moves by about η.'],
    ['adam', {epsilon: 10}, 'Each coordinate is scaled by recent slopes.'],
    ['adamw', {}, 'It also pulls every coordinate towards 0.'],
    ['adamw', {weightDecay: 0}, 'At first each coordinate moves by about η.'],
  ])('%s with %j: %s', (id, settings, text) => {
    expect(characterOf(run(id, settings))).toBe(text);
  });

  it.each([
    ['x^2-y^2', [1, 0.1], 0.25, 'Steep slope, long step.'],
    ['-x^2-y^2', [1, 1], 0.25, 'Steep slope, long step.'],
    ['x+2*y', [1, 1], 0.25, 'Each hop is as long as the last.'],
    ['x^2+y^2', [2, 1], 0.5, 'It goes straight against the gradient.'],
    ['x^2+y^2', [2, 1], 0.99, 'It goes straight against the gradient.'],
    ['3+0*x', [1, 1], 0.25, null],
    ['x^2+y^2', [0, 0], 0.25, null],
  ])('gradient descent on %s from %j with %d: %s', (formula, start, rate, text) => {
    const trajectory = descend({
      objective: objective(formula, {dimension: 2}),
      start,
      steps: 12,
      settings: {learningRate: rate},
    });
    expect(characterOf(trajectory)).toBe(text);
  });

  it('is judged by the hops that the picture shows', () => {
    const trajectory = run('gradient-descent');
    const outcome = {kind: 'left-picture', step: 2, point: [0, 0]} as const;
    const shown = {...trajectory, outcome: {...outcome, falls: true, inside: false}};
    expect(en.first(optimizerTexts['gradient-descent'].character, shown)).toBe(
      'It goes straight against the gradient.',
    );
  });

  it('is nothing where nothing moves', () => {
    const still = descend({
      objective: bowl,
      optimizer: 'momentum',
      start: [0, 0],
      steps: 9,
      settings: {learningRate: 0.1},
    });
    expect(characterOf(still)).toBeNull();
  });

  it('is nothing where nothing is true: momentum without momentum', () => {
    expect(characterOf(run('momentum', {momentum: 0, learningRate: 0.01}))).toBeNull();
  });

  it('"about η" is so in the first hop of every run that it is said of', () => {
    const start = fc.tuple(
      ...[0, 1].map(() => fc.double({noNaN: true, min: -3, max: 3})),
    );
    fc.assert(
      fc.property(
        start,
        fc.double({noNaN: true, min: 1e-4, max: 1}),
        (start, learningRate) => {
          const {points, ...trajectory} = descend({
            objective: bowl,
            optimizer: 'adam',
            start,
            steps: 3,
            settings: {learningRate},
          });
          const text = characterOf({points, ...trajectory});
          if (!text?.startsWith('At first')) return;
          points[1]!.point.forEach((x, i) => {
            const share = Math.abs(x - start[i]!) / learningRate;
            expect(share).toBeGreaterThan(0.7);
            expect(share).toBeLessThan(1.3);
          });
        },
      ),
    );
  });
});
