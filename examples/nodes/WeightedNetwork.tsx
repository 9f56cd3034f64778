import {WeightedNetwork} from 'downhill/nodes';
import {backpropagationRun} from 'downhill/plot';
import {createNetwork} from 'downhill/sim';
import {example} from './example';

const design = {widths: [2, 2, 1], activation: 'sigmoid', cost: 'quadratic'} as const;
const run = backpropagationRun(createNetwork(design, 1), {
  input: [0.8, 0.3],
  targets: [1],
  learningRate: 1,
});

export default example(plate =>
  plate.add(
    <WeightedNetwork
      of={run}
      region={{x: 0, y: 0, width: 920, height: 480}}
      flow={2}
      back={4}
      step={0}
      again={0}
      spoken={0}
    />,
  ),
);
