import {expect, it} from 'vitest';
import {curveRuns, eventfulRange} from '../../../src/plot';
import {objective} from '../../../src/sim';

const traceOf = (starts: readonly number[], learningRate: number) =>
  curveRuns(
    objective('double-well'),
    starts.map(start => ({start, learningRate})),
    {steps: 40},
  );

it('leaves the margins that are asked for around starts, minima and ridges', () => {
  const trace = traceOf([0.3, -0.1], 0.04);
  const [low, high] = eventfulRange(trace, {above: 0.4, below: 0.2});
  const share = (value: number) => (value - low) / (high - low);
  // The ridge is the highest, the global minimum the lowest.
  expect(share(0.0628)).toBeCloseTo(0.6, 3);
  expect(share(-5.4442)).toBeCloseTo(0.2, 3);
});

it('never reaches above what the curve needs', () => {
  const trace = traceOf([2.3, -2.4], 0.01);
  expect(eventfulRange(trace, {above: 0.8, below: 0.1})[1]).toBe(trace.range[1]);
});

it('leaves out an iterate that is thrown far up, and keeps one that climbs a little', () => {
  const highest = (learningRate: number) => {
    const trace = traceOf([2.2], learningRate);
    const up = trace.runs[0].iterates[1]!.value;
    return {up, high: eventfulRange(trace, {above: 0, below: 0})[1]};
  };
  expect(highest(0.18).up).toBeCloseTo(10.69, 2);
  expect(highest(0.18).high).toBe(highest(0.18).up);
  expect(highest(0.22).up).toBeGreaterThan(90);
  expect(highest(0.22).high).toBeCloseTo(6.27, 1);
});

it('is the whole range where nothing has a height', () => {
  const trace = curveRuns(
    objective('5', {dimension: 1}),
    [{start: 1, learningRate: 1}],
    {
      steps: 3,
    },
  );
  expect(eventfulRange(trace, {above: 0.3, below: 0.2})).toEqual(trace.range);
});
