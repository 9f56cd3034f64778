/** Results of networks whose bits must not depend on the engine. */
import {
  backpropagate,
  createNetwork,
  digitSet,
  filterNormalizedDirections,
  imageAt,
  imageSamples,
  lossSlice,
  networkLoss,
  principalDirections,
  projectPath,
  train,
  type NetworkDesign,
  type TrainingTrace,
} from '../../../src/sim';
import {hashBits} from '../hashBits';

const images = digitSet({count: 120, seed: 1});

/** Hashes of the results by name. */
export function networkHashes(): Record<string, string> {
  const hashes: Record<string, string> = {};
  for (const activation of ['sigmoid', 'tanh', 'relu'] as const) {
    for (const cost of ['quadratic', 'cross-entropy'] as const) {
      const design: NetworkDesign = {widths: [256, 12, 10], activation, cost};
      const network = createNetwork(design, 2);
      const target = [0, 0, 0, 1, 0, 0, 0, 0, 0, 0];
      const step = backpropagate(network, imageAt(images, 0), target);
      const {steps} = training(design, 'gradient-descent');
      hashes[`${activation} ${cost} gradient`] = hashBits(step.gradient);
      hashes[`${activation} ${cost} trained`] = hashBits(steps.at(-1)!.weights);
    }
  }
  return {...hashes, ...sliceHashes()};
}

function sliceHashes(): Record<string, string> {
  const design: NetworkDesign = {
    widths: [256, 8, 10],
    activation: 'tanh',
    cost: 'cross-entropy',
  };
  const trace = training(design, 'adam');
  const path = trace.steps.map(step => step.weights);
  const center = path.at(-1)!;
  const loss = networkLoss(design, imageSamples(images));
  const along = principalDirections(path);
  const random = filterNormalizedDirections(createNetwork(design, 2), 3);
  const slice = lossSlice({
    ...{loss, center, directions: random, columns: 5, rows: 5},
    domain: [
      [-1, 1],
      [-1, 1],
    ],
  });
  return {
    'adam trained': hashBits(center),
    'principal directions': hashBits([
      ...along.first,
      ...along.second,
      ...along.shares,
    ]),
    'projected path': hashBits(projectPath(path, center, along).flat()),
    'loss slice': hashBits(slice.values),
  };
}

function training(design: NetworkDesign, optimizer: string): TrainingTrace {
  return train({
    loss: networkLoss(design, imageSamples(images)),
    start: createNetwork(design, 2).parameters,
    ...{optimizer, settings: {learningRate: optimizer === 'adam' ? 0.01 : 0.1}},
    ...{batch: 20, epochs: 10, seed: 1, recordEvery: 6},
  });
}
