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

it('has it below that of a tall frame', () => {
  const {network, chart, caption, imageAt} = networkAndChart(frameOf(stages.tall));
  expect(imageAt).toBe('middle');
  expect(top(chart)).toBeGreaterThan(bottom(network) + 60);
  expect(bottom(chart)).toBeLessThan(top(caption!) - 60);
  expect(right(chart)).toBeLessThanOrEqual(stages.tall.width / 2 - 72);
});

it('has it below the image of a square frame, whose whole height is the network’s', () => {
  const {network, chart, caption, imageAt} = networkAndChart(frameOf(stages.square));
  expect(imageAt).toBe('top');
  expect(network.height).toBeGreaterThan(700);
  // The image is as high as 0.22 of the width; names are around the chart.
  expect(top(chart)).toBeGreaterThan(top(network) + 0.22 * network.width + 80);
  expect(right(chart)).toBeLessThan(left(network) + 0.3 * network.width);
  expect(bottom(chart)).toBeLessThan(top(caption!) - 60);
});
