import {expect, it} from 'vitest';
import {frameOf, networkAndChart, stages, type Region} from '../../../src/plot';

const bottom = ({y, height}: Region) => y + height / 2;
const right = ({x, width}: Region) => x + width / 2;
const top = ({y, height}: Region) => y - height / 2;
const left = ({x, width}: Region) => x - width / 2;

it('has the chart beside the network of a wide frame', () => {
  const {network, chart, caption} = networkAndChart(frameOf(stages.wide));
  expect(left(chart)).toBeGreaterThan(right(network) + 100);
  expect(bottom(chart)).toBeLessThan(top(caption!) - 60);
});

it.each(['square', 'tall'] as const)('has it below that of a %s frame', kind => {
  const {network, chart, caption} = networkAndChart(frameOf(stages[kind]));
  expect(top(chart)).toBeGreaterThan(bottom(network) + 60);
  expect(bottom(chart)).toBeLessThan(top(caption!) - 60);
  expect(right(chart)).toBeLessThanOrEqual(stages[kind].width / 2 - 72);
});
