import {expect, it, vi} from 'vitest';
import {defineClip} from '../../src/clip/defineClip';
import {parameter} from '../../src/clip/parameters';
import * as named from '../../src/sim/namedObjective';

vi.mock('../../src/sim/namedObjective', {spy: true});

it('an objective is built once for choices, simulation and alt text', () => {
  const clip = defineClip({
    id: 'hop',
    title: 'A hop',
    summary: 'One step.',
    parameters: {
      objective: parameter.objective({
        dimension: 1,
        default: 'x^2',
        description: 'the function',
      }),
      start: parameter.number({
        default: 'auto',
        min: -100,
        max: 100,
        description: 'where it begins',
      }),
    },
    choose: {start: ({objective}) => objective.value([4])},
    simulate: ({objective}) => objective.value([1]),
    describe: (_, {objective}) => objective.formula,
  });
  vi.mocked(named.objective).mockClear();
  expect(clip.run({objective: 'x^2 + 3'}).trace).toBe(4);
  expect(named.objective).toHaveBeenCalledTimes(1);
});
