import {ParameterError, defineClip, parameter} from 'downhill/clip';
import {
  digitAnswers,
  quadraticCost,
  readingOf,
  tellingAnswers,
  trainedDigits,
} from 'downhill/sim';
import es from './messages.es.json';
import {alt, conventions, shareOf, type Answer} from './words';

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
    seed: parameter.integer({
      default: 1,
      min: 0,
      max: 4294967295,
      description: 'settles the images and the training of the network',
    }),
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
      choices: conventions,
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
    const cases = answers.map(answer => {
      const area = quadraticCost(answer.targets, answer.outputs).total;
      return {...answer, area, cost: shareOf[cost] * area};
    });
    return {convention: cost, cases};
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});

/** The outputs given; what they should be is 1 at a digit unless told. */
function ownAnswer(
  outputs: readonly number[],
  target: readonly number[],
  digit: number,
): Answer {
  const targets = target.length > 0 ? target : targetsOf(digit);
  return {kind: 'own', pixels: null, outputs, targets};
}

/** What a network answers to images that it never saw. Where squares are seen comes first. */
function examples(seed: number, wanted: number | null): Answer[] {
  const {networks, heldOut} = trainedDigits({seed, ...lesson});
  const all = digitAnswers(networks.at(-1)!, heldOut);
  const answers = all.filter(({digit}) => wanted === null || digit === wanted);
  const telling = tellingAnswers(answers);
  const found = (['unsure', 'right', 'wrong'] as const).flatMap(kind => {
    const answer = telling[kind];
    return answer ? [{kind, answer}] : [];
  });
  return found.map(({kind, answer: {pixels, outputs, digit}}) => ({
    ...{kind, pixels, outputs},
    targets: targetsOf(digit),
  }));
}

function targetsOf(digit: number): number[] {
  return Array.from({length: 10}, (_, j) => (j === digit ? 1 : 0));
}
