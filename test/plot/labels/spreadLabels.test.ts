import {expect, it} from 'vitest';
import {spreadLabels} from '../../../src/plot/labels/spreadLabels';

it('labels with room stay where they want to be', () => {
  expect(spreadLabels([80, 10, 40], 20, [0, 100])).toEqual([80, 10, 40]);
});

it('labels that would overlap share the way that they move', () => {
  expect(spreadLabels([50, 54], 20, [0, 100])).toEqual([42, 62]);
});

it('labels stay in the room, in their order', () => {
  expect(spreadLabels([99, 98, 2], 20, [0, 100])).toEqual([100, 80, 2]);
});

it('a group that grows into a neighbour takes it along', () => {
  expect(spreadLabels([50, 50, 65], 20, [0, 100])).toEqual([35, 55, 75]);
});

it('with too little room the gaps shrink', () => {
  expect(spreadLabels([5, 5, 5], 20, [0, 20])).toEqual([0, 10, 20]);
});
