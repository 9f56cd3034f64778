import {expect, it} from 'vitest';
import convergence from '../../../scenes/convergence/clip';
import divergence from '../../../scenes/divergence/clip';
import {onward} from '../../../scenes/convergence/words';
import {growing, jump} from '../../../scenes/divergence/words';
import {wordsFor} from '../../../src/words';

it('convergence runs x² with learning rate 0.1, and each step is 0.8 of the one before', () => {
  const {learningRate, iterates, trend} = convergence.run().trace.runs[0];
  expect(learningRate).toBe(0.1);
  expect(trend).toBe('dies-out');
  iterates
    .slice(1)
    .forEach(({move}, i) => expect(move / iterates[i]!.move).toBeCloseTo(0.8, 12));
});

it('divergence runs x² with learning rate 1.05, and every step lands higher on the other side', () => {
  const {stableRate, runs} = divergence.run().trace;
  const {learningRate, iterates, trend} = runs[0];
  expect(learningRate).toBe(1.05);
  expect(stableRate).toEqual({holds: 'everywhere', curvature: 2, limit: 1});
  expect(trend).toBe('grows');
  iterates.slice(1).forEach(({x, value}, i) => {
    expect(x * iterates[i]!.x).toBeLessThan(0);
    expect(value).toBeGreaterThan(iterates[i]!.value);
  });
});

it('the alt text says what became of the run', () => {
  expect(divergence.run().alt).toBe(
    'Gradient descent on f(x) = x^2 from x = 0.84 with learning rate 1.05: after 9 ' +
      'steps x = −1.981 and f = 3.923. It diverges from step 1 on.',
  );
  expect(divergence.run({learningRate: 0.4}).alt).toContain(
    'It ends near the minimum at',
  );
  expect(convergence.run({}, {language: 'es'}).alt).toBe(
    'Descenso del gradiente en f(x) = x^2 desde x = 2,7 con tasa de aprendizaje 0,1: ' +
      'tras 24 pasos, x = 0,01275 y f = 0,0001626. El recorrido ' +
      'termina cerca del mínimo en x = 0.',
  );
});

it('says nothing of slopes that do not change for the eye', () => {
  const say = wordsFor('en');
  const still = convergence.run({learningRate: 1e-9}).trace;
  expect(say.first(onward, still)).toBe('Every step follows the slope where it is.');
  expect(say.first(onward, convergence.run().trace)).toBe('Less slope, shorter step.');
});

it('divergence tells a rate from the limit, and does not say that a run grows that rocks', () => {
  const say = wordsFor('en');
  const {trace, alt} = divergence.run({learningRate: 1.0000001});
  expect(alt).toContain('learning rate 1.0000001:');
  expect(trace.runs[0].outcome.kind).toBe('rocking');
  expect(say.first(jump, trace)).toBe('It jumps past the minimum.');
  expect(say.first(growing, trace)).toBe('Every step follows the slope where it is.');
  const slow = divergence.run({learningRate: 1.001}).trace;
  expect(slow.runs[0].outcome).toMatchObject({kind: 'moving', recedes: true});
  expect(say.first(growing, slow)).toBe('Higher is steeper: the next step is longer.');
});
