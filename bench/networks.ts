/**
 * Times the network core. To run it:
 *
 *     npx rolldown bench/networks.ts --platform node --file output/bench/networks.mjs
 *     node output/bench/networks.mjs
 *
 * Each line is the median of five runs in this process, after one to warm up.
 */
import {
  createNetwork,
  digitDesign,
  digitSet,
  filterNormalizedDirections,
  imageSamples,
  lossSlice,
  networkLoss,
  principalDirections,
  trainDigitClassifier,
} from '../src/sim';

const runCount = 5;

function median(name: string, work: () => string): void {
  work();
  const times: number[] = [];
  let result = '';
  for (let run = 0; run < runCount; run++) {
    const begin = performance.now();
    result = work();
    times.push(performance.now() - begin);
  }
  const middle = times.sort((a, b) => a - b)[Math.floor(runCount / 2)]!;
  console.log(`${name.padEnd(44)} ${middle.toFixed(0).padStart(6)} ms  ${result}`);
}

const trainingSet = digitSet({count: 4000, seed: 1});
const heldOutSet = digitSet({count: 1000, seed: 1, stream: 1});

median('draw 4000 digits', () => `${digitSet({count: 4000, seed: 2}).count} images`);

median('train 256-16-16-10 on 4000 digits, 10 epochs', () => {
  const {heldOutAccuracy} = trainDigitClassifier({trainingSet, heldOutSet});
  return `${(100 * heldOutAccuracy.at(-1)!).toFixed(1)} % of 1000 held-out digits`;
});

const small = networkLoss(digitDesign, imageSamples(digitSet({count: 200, seed: 1})));
const network = createNetwork(digitDesign, 1);

median('gradient over 200 digits', () => {
  const {gradient} = small.valueAndGradient(network.parameters);
  return `${gradient.length} parameters`;
});

median('slice of 25 × 25 losses over 200 digits', () => {
  const directions = filterNormalizedDirections(network, 1);
  const domain = [
    [-1, 1],
    [-1, 1],
  ] as const;
  const center = network.parameters;
  const options = {loss: small, center, directions, domain};
  return `${lossSlice({...options, columns: 25, rows: 25}).values.length} losses`;
});

const {trace} = trainDigitClassifier({trainingSet, heldOutSet, recordEvery: 80});

median('principal directions of the training path', () => {
  const {shares} = principalDirections(trace.steps.map(step => step.weights));
  const percent = shares.map(share => `${(100 * share).toFixed(0)} %`).join(' + ');
  return `${trace.steps.length} points, ${percent} of the variance`;
});
