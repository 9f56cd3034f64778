import {expect, it} from 'vitest';
import convergence from '../../../scenes/convergence/clip';
import divergence from '../../../scenes/divergence/clip';

it('convergence runs x² with learning rate 0.1, and each step is 0.8 of the one before', () => {
  const {learningRate, iterates, course} = convergence.run().trace;
  expect(learningRate).toBe(0.1);
  expect(course).toBe('closer');
  iterates
    .slice(1)
    .forEach(({move}, i) => expect(move / iterates[i]!.move).toBeCloseTo(0.8, 12));
});

it('divergence runs x² with learning rate 1.05, and every step lands higher on the other side', () => {
  const {learningRate, largestStableRate, iterates, course} = divergence.run().trace;
  expect(learningRate).toBe(1.05);
  expect(largestStableRate).toBe(1);
  expect(course).toBe('apart');
  iterates.slice(1).forEach(({x, value}, i) => {
    expect(x * iterates[i]!.x).toBeLessThan(0);
    expect(value).toBeGreaterThan(iterates[i]!.value);
  });
});

it('the alt text says what became of the run', () => {
  expect(divergence.run().alt).toMatch(/the steps grow/);
  expect(divergence.run({learningRate: 0.5}).alt).toMatch(/the steps shrink/);
});
