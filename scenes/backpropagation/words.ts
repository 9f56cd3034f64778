/** What the clip says, and when it is true. */
import {productsOf, type BackpropagationRun} from 'downhill/plot';
import type {ActivationId, CostId} from 'downhill/sim';
import {always, sentences, type Words} from 'downhill/words';

export interface Facts extends BackpropagationRun {
  readonly activation: ActivationId;
  readonly costId: CostId;
}

/** The cost as it is written, after C; of one output, and of more. */
export function costTex({costId, targets}: Facts): string {
  if (costId === 'cross-entropy') return String.raw`= -\textstyle\sum_j y_j \ln a_j`;
  return targets.length === 1
    ? '= (a - y)^2'
    : String.raw`= \textstyle\sum_j (a_j - y_j)^2`;
}

/** What first order says is as good as right within this share. */
const near = 0.1;

const change = ({before, after}: Facts) => after.cost - before.cost;
/** What the cost does, as a share of what the slopes foretell. */
const kept = (facts: Facts) => change(facts) / facts.foretold;
/** Below it a change of the cost is no more than rounding. */
const isNothing = (facts: Facts) =>
  Math.abs(change(facts)) <= 1e-12 * facts.before.cost;
const isFlat = ({slopes}: Facts) => slopes.flat(2).every(slope => slope === 0);

const everyMoves = ({slopes}: Facts) => slopes.flat(2).every(slope => slope !== 0);

export const moves = (facts: Facts) => !isFlat(facts);

export const question = sentences<Facts>([
  {text: 'Which weight is to blame?', holds: always},
]);

export const back = sentences<Facts>([
  {text: 'No error comes back: all slopes are zero.', holds: isFlat},
  {text: 'Each slope: activation times error δ.', holds: always},
]);

export const gradient = sentences<Facts>([
  {text: 'Backpropagation finds the gradient.', holds: always},
]);

export const step = sentences<Facts>([
  {text: 'Descent uses it: every weight moves.', holds: everyMoves},
  {text: 'Descent uses it: the weights move.', holds: moves},
]);

export const ending = sentences<Facts>([
  {text: 'Nothing moves: the cost stays.', holds: isFlat},
  {text: 'The step is too small to see.', holds: isNothing},
  {text: 'The step is too large: the cost rises.', holds: facts => change(facts) > 0},
  {
    text: 'The cost falls as the slopes foretold.',
    holds: facts => Math.abs(kept(facts) - 1) <= near,
  },
  {text: 'The cost falls, less than foretold.', holds: facts => kept(facts) < 1},
  {text: 'The cost falls, more than foretold.', holds: always},
]);

const start =
  'A network with {layers} neurons in its layers, {activation} and no biases has the cost ' +
  '{before}. Each slope of the cost is the activation at one end of the edge times the ' +
  'error at the other: ';

export const alt = sentences<Facts>([
  {
    text: start + 'here all are zero, and no weight moves.',
    holds: isFlat,
    values: altFacts,
  },
  {
    text:
      start +
      '{products}. All weights move at once by minus {rate} times their slopes, and the ' +
      'cost is {after}; the slopes foretold a change of {foretold}.',
    holds: always,
    values: altFacts,
  },
]);

function altFacts(facts: Facts, say: Words) {
  const {before, after, learningRate, foretold} = facts;
  const write = (value: number) => say.number(value, {digits: 3});
  const equations = say.equations(productsOf(facts));
  return {
    layers: say.list(before.activations.map(({length}) => String(length))),
    activation: facts.activation === 'relu' ? 'ReLU' : facts.activation,
    before: write(before.cost),
    after: write(after.cost),
    products: say.list(
      equations.map(({operands: [a, delta], result}) => `${a} · ${delta} = ${result}`),
    ),
    rate: say.number(learningRate),
    foretold: write(foretold),
  };
}
