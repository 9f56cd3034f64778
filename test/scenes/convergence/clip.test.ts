import {expect, it} from 'vitest';
import convergence from '../../../scenes/convergence/clip';
import divergence from '../../../scenes/divergence/clip';

it('convergence runs x² with learning rate 0.1, and each step is 0.8 of the one before', () => {
  const {learningRate, iterates, trend} = convergence.run().trace.runs[0]!;
  expect(learningRate).toBe(0.1);
  expect(trend).toBe('shrinks');
  iterates
    .slice(1)
    .forEach(({move}, i) => expect(move / iterates[i]!.move).toBeCloseTo(0.8, 12));
});

it('divergence runs x² with learning rate 1.05, and every step lands higher on the other side', () => {
  const {stableRate, runs} = divergence.run().trace;
  const {learningRate, iterates, trend} = runs[0]!;
  expect(learningRate).toBe(1.05);
  expect(stableRate).toEqual({holds: 'everywhere', curvature: 2, limit: 1});
  expect(trend).toBe('grows');
  iterates.slice(1).forEach(({x, value}, i) => {
    expect(x * iterates[i]!.x).toBeLessThan(0);
    expect(value).toBeGreaterThan(iterates[i]!.value);
  });
});

it('the alt text says what became of the run', () => {
  expect(divergence.run().alt).toMatch(/the steps grow/);
  expect(divergence.run({learningRate: 0.4}).alt).toMatch(/the steps die out/);
  expect(convergence.run().alt).toMatch(/the steps shrink/);
});
