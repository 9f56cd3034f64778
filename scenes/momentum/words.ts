/** What the clip says, and when it is true. */
import {firstToArrive, overshoots, partsAgree, type MomentumRuns} from 'downhill/plot';
import {
  about,
  always,
  optimizerCharacters,
  sentences,
  type Words,
} from 'downhill/words';

type PlaneRun = MomentumRuns['runs'][number];

/** The hops of the ball that are looked at one by one; the first carries nothing on. */
const counted = 3;

export const methods = sentences<MomentumRuns>([
  {
    text: 'The gradient is zero here: no step.',
    holds: ({runs: [{points}]}) => points[0].gradient.every(slope => slope === 0),
  },
  {text: 'One start, three ways to go on.', holds: always},
]);

export const velocity = sentences<MomentumRuns>([
  {
    text: 'Velocity: what is left, plus the gradient.',
    holds: ({runs, parts}) =>
      Number(runs[1]!.settings['momentum']) > 0 && parts.length > 1,
  },
  {
    text: 'Without β nothing is left of the velocity.',
    holds: ({runs}) => Number(runs[1]!.settings['momentum']) === 0,
  },
]);

export const cancel = sentences<MomentumRuns>([
  {
    text: 'Sideways they cancel, forward they add up.',
    holds: trace =>
      partsAgree(trace, 'steep', -1, counted) && partsAgree(trace, 'flat', 1, counted),
  },
  {
    text: 'Along the ravine they add up.',
    holds: trace => partsAgree(trace, 'flat', 1, counted),
  },
  {
    text: 'What is carried on needs no slope here.',
    holds: ({parts}) => parts.some(({carried}) => carried.some(part => part !== 0)),
  },
]);

export const race = [
  ...sentences<MomentumRuns>([
    {text: 'The heavy ball runs past the minimum.', holds: overshoots},
    {
      text: 'What adds up carries it along.',
      holds: trace => partsAgree(trace, 'flat', 1),
    },
  ]),
  ...about((trace: MomentumRuns) => trace.runs[1]!, optimizerCharacters),
];

export const ending = sentences<MomentumRuns>([
  {text: 'Plain descent arrives first.', holds: arrivesFirst(0)},
  {text: 'The heavy ball arrives first.', holds: arrivesFirst(1)},
  {text: 'Nesterov’s method arrives first.', holds: arrivesFirst(2)},
  {
    text: 'They start at a minimum.',
    holds: ({runs: [{outcome}]}) => outcome.kind === 'arrived' && outcome.step === 0,
  },
  {
    text: 'The first to arrive need equally many steps.',
    holds: ({runs}) => firstToArrive(runs).length > 0,
  },
  {text: 'None of them has come to a minimum.', holds: always},
]);

export const alt = sentences<MomentumRuns>([
  {
    text:
      'Contour map of f(x, y) = {formula} and a chart of f over the steps. From ' +
      '{from, point}, plain descent with learning rate {rate} {plain}; the heavy ball with ' +
      'learning rate {ballRate} and momentum {ballBeta} {ball}; Nesterov’s method with ' +
      'learning rate {nesterovRate} and momentum {nesterovBeta} {nesterov}.',
    holds: always,
    values: altFacts,
  },
]);

function altFacts(trace: MomentumRuns, say: Words) {
  const [plain, ball, nesterov] = trace.runs as readonly PlaneRun[];
  const ends = ({outcome}: PlaneRun) => say.outcome.clause(outcome, trace);
  const beta = ({settings}: PlaneRun) => say.number(Number(settings['momentum']));
  return {
    formula: say.formula(trace.objective.formula),
    from: plain!.points[0].point,
    rate: say.number(plain!.learningRate),
    plain: ends(plain!),
    ballRate: say.number(ball!.learningRate),
    ballBeta: beta(ball!),
    ball: ends(ball!),
    nesterovRate: say.number(nesterov!.learningRate),
    nesterovBeta: beta(nesterov!),
    nesterov: ends(nesterov!),
  };
}

/** Whether a run arrives before all the others. */
function arrivesFirst(index: number) {
  return ({runs}: MomentumRuns): boolean => firstToArrive(runs).join() === `${index}`;
}
