import {ParameterError, defineClip, parameter, seedFor} from 'downhill/clip';
import {backpropagationRun} from 'downhill/plot';
import {costIds, createNetwork} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

/** Taken in turn for what is left open. */
const usualInputs = [0.9, 0.4, 0.7, 0.2];

export default defineClip({
  id: 'backpropagation',
  title: 'Backpropagation',
  summary:
    'Through a small network and back: each slope is a product, and all weights step.',
  parameters: {
    layers: parameter.numbers({
      default: [2, 2, 1],
      min: 1,
      max: 4,
      maxLength: 4,
      description: 'neurons of each layer, inputs first; two to four layers',
    }),
    activation: parameter.choice({
      choices: ['sigmoid', 'tanh', 'relu'],
      default: 'sigmoid',
      description: 'what a neuron makes of its weighted sum',
    }),
    cost: parameter.choice({
      choices: costIds,
      default: 'quadratic',
      description: 'of the outputs; the cross-entropy goes with a softmax',
    }),
    inputs: parameter.numbers({
      default: 'auto',
      min: -100,
      max: 100,
      maxLength: 4,
      auto: 'numbers from 0.2 to 0.9',
      description: 'a number for each neuron of the first layer',
    }),
    targets: parameter.numbers({
      default: 'auto',
      min: -100,
      max: 100,
      maxLength: 4,
      auto: '1 for the first output, 0 for the others',
      description: 'what each output should be; of a cross-entropy, shares of 1',
    }),
    learningRate: parameter.number({
      default: 1,
      min: 1e-6,
      max: 1e6,
      description: 'η',
    }),
    seed: seedFor('the weights; the biases stay 0', 126),
  },
  choose: {
    inputs: ({layers}) => usualInputs.slice(0, layers[0]),
    targets: ({layers}) =>
      Array.from({length: Math.round(layers.at(-1)!)}, (_, j) => (j === 0 ? 1 : 0)),
  },
  beats: {
    question: 'Values run forward',
    back: 'Errors come back',
    gradient: 'The gradient',
    step: 'The step',
    ending: 'What the cost does',
  },
  poster: 'gradient',

  simulate({layers, activation, cost, inputs, targets, learningRate, seed}) {
    checkLayers(layers);
    checkCount('inputs', inputs, layers[0]!);
    checkCount('targets', targets, layers.at(-1)!);
    if (cost === 'cross-entropy') checkShares(targets);
    const network = createNetwork({widths: layers, activation, cost}, seed);
    const run = backpropagationRun(network, {input: inputs, targets, learningRate});
    return {...run, activation, costId: cost};
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});

function checkLayers(layers: readonly number[]): void {
  if (layers.length >= 2 && layers.every(Number.isInteger)) return;
  throw new ParameterError(
    'layers',
    `Expected two to four whole numbers, such as 2,2,1, got ${layers.join()}.`,
  );
}

function checkCount(name: string, values: readonly number[], count: number): void {
  if (values.length === count) return;
  throw new ParameterError(
    name,
    `Expected as many ${name} as layers asks for, ${count}, got ${values.length}. ` +
      `Change ${name} or layers.`,
  );
}

function checkShares(targets: readonly number[]): void {
  const sum = targets.reduce((total, y) => total + y, 0);
  const areShares = targets.every(y => y >= 0) && Math.abs(sum - 1) < 1e-9;
  if (targets.length > 1 && areShares) return;
  throw new ParameterError(
    'targets',
    `Expected targets from 0 to 1 whose sum is 1 for the cross-entropy, two at least, got ` +
      `${targets.join()}. Change targets or layers, or take the quadratic cost.`,
  );
}
