import {expect, it} from 'vitest';
import convergence from '../../../scenes/convergence/clip';
import divergence from '../../../scenes/divergence/clip';

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
