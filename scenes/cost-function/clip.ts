import {ParameterError, defineClip, parameter, seedFor} from 'downhill/clip';
import {costConventions, digitTargets, exampleAnswers, priced} from 'downhill/plot';
import {readingOf, trainedDigits} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

/** Which digits the examples show. */
const digits = ['any', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** How the network of the examples is trained. */
const lesson = {epochs: 8, learningRate: 2};

export default defineClip({
  id: 'cost-function',
  title: 'The cost of an answer',
  summary: 'Ten outputs beside ten targets: the cost is the area of their differences.',
  parameters: {
    digit: parameter.choice({
      choices: digits,
      default: 'any',
      description: 'what the images show that the network reads',
    }),
    seed: seedFor('the images and the training of the network'),
    outputs: parameter.numbers({
      default: [],
      min: 0,
      max: 1,
      maxLength: 10,
      exactly: 10,
      description: 'your own outputs, of the digits 0 to 9, instead of a network’s',
    }),
    target: parameter.numbers({
      default: [],
      min: 0,
      max: 1,
      maxLength: 10,
      exactly: 10,
      description: 'what your outputs should be; none: 1 at `digit`, or at the largest',
    }),
    cost: parameter.choice({
      choices: costConventions,
      default: 'sum',
      description: 'the squares’ sum, their mean, or half their sum',
    }),
  },
  beats: {
    question: 'Outputs and targets',
    squares: 'Differences become squares',
    cost: 'Their area is the cost',
    right: 'Sure and right',
    unsure: 'Unsure',
    wrong: 'Sure and wrong',
  },
  poster: 'wrong',

  simulate({digit, seed, outputs, target, cost}) {
    const wanted = digit === 'any' ? null : Number(digit);
    if (outputs.length === 0 && target.length > 0) {
      throw new ParameterError(
        'target',
        'Expected outputs beside target, got none. Set outputs to ten numbers, too.',
      );
    }
    const answers =
      outputs.length > 0
        ? [ownAnswer(outputs, target, wanted ?? readingOf(outputs))]
        : examples(seed, wanted);
    return {convention: cost, cases: answers.map(answer => priced(answer, cost))};
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});

/** The outputs given; what they should be is 1 at a digit unless told. */
function ownAnswer(
  outputs: readonly number[],
  target: readonly number[],
  digit: number,
) {
  const targets = target.length > 0 ? target : digitTargets(digit);
  return {kind: 'own', pixels: null, outputs, targets} as const;
}

/** What a network answers to images that it never saw. */
function examples(seed: number, digit: number | null) {
  const {networks, heldOut} = trainedDigits({seed, ...lesson});
  return exampleAnswers(networks.at(-1)!, heldOut, digit);
}
