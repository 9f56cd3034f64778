/** What the clip says, and when it is true. */
import type {PlaneRun, PlaneRuns, RavineStory, VelocityParts} from 'downhill/plot';
import {
  about,
  always,
  optimizerCharacters,
  sentences,
  type Words,
} from 'downhill/words';

/** Runs of plain descent, heavy ball and Nesterov's method; the ball's in its ravine. */
export interface Facts extends PlaneRuns {
  readonly story: RavineStory | null;
  /** Of the ball's steps. */
  readonly parts: readonly VelocityParts[];
}

/** The hops of the ball that are looked at one by one; the first carries nothing on. */
export const counted = 3;

export const methods = sentences<Facts>([
  {
    text: 'The gradient is zero here: no step.',
    holds: ({runs: [{points}]}) => points[0].gradient.every(slope => slope === 0),
  },
  {text: 'One start, three ways to go on.', holds: always},
]);

export const velocity = sentences<Facts>([
  {
    text: 'Velocity: what is left of it, plus −η∇f.',
    holds: ({runs, parts}) =>
      Number(runs[1]!.settings['momentum']) > 0 && parts.length > 1,
  },
  {
    text: 'Without β nothing is left of the velocity.',
    holds: ({runs}) => Number(runs[1]!.settings['momentum']) === 0,
  },
]);

export const cancel = sentences<Facts>([
  {
    text: 'Sideways they cancel, forward they add up.',
    holds: trace => agrees(trace, 'steep', -1) && agrees(trace, 'flat', 1),
  },
  {text: 'Along the ravine they add up.', holds: trace => agrees(trace, 'flat', 1)},
  {
    text: 'Across the ravine they cancel.',
    holds: trace => agrees(trace, 'steep', -1),
  },
  {
    text: 'What is carried on needs no slope here.',
    holds: ({parts}) => parts.some(({carried}) => carried.some(part => part !== 0)),
  },
]);

export const race = [
  ...sentences<Facts>([
    {text: 'The heavy ball runs past the minimum.', holds: overshoots},
    {
      text: 'What adds up carries it along the ravine.',
      holds: trace => agrees(trace, 'flat', 1, Infinity),
    },
  ]),
  ...about((trace: Facts) => trace.runs[1]!, optimizerCharacters),
];

export const ending = sentences<Facts>([
  {text: 'Plain descent arrives first.', holds: arrivesFirst(0)},
  {text: 'The heavy ball arrives first.', holds: arrivesFirst(1)},
  {text: 'Nesterov’s method arrives first.', holds: arrivesFirst(2)},
  {
    text: 'The first to arrive need equally many steps.',
    holds: ({runs}) => runs.some(hasArrived),
  },
  {text: 'None of them has come to a minimum.', holds: always},
]);

export const alt = sentences<Facts>([
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

function altFacts(trace: Facts, say: Words) {
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

/** Beside the first step, a part this small has no direction to be seen. */
const tiny = 1e-6;

/**
 * Whether both parts of the ball's steps point the same way in a direction of the ravine
 * (`sign` 1), or against each other (−1): those of all steps up to one, but the first.
 */
function agrees(
  {story, parts}: Facts,
  axis: 'steep' | 'flat',
  sign: 1 | -1,
  last = counted,
): boolean {
  if (!story) return false;
  const [dx, dy] = story[axis].direction as [number, number];
  const along = ([x = 0, y = 0]: readonly number[]) => x * dx + y * dy;
  const first = Math.hypot(...(parts[0]?.fresh ?? []));
  const told = parts.slice(1, last).map(({carried, fresh}) => {
    return [along(carried), along(fresh)] as const;
  });
  const seen = told.filter(pair => Math.max(...pair.map(Math.abs)) > tiny * first);
  return seen.length > 0 && seen.every(([a, b]) => sign * a * b > 0);
}

/** Whether the ball changes sides along the ravine while it is still away from its middle. */
function overshoots({story}: Facts): boolean {
  if (!story) return false;
  const {offsets} = story.flat;
  const seen = 0.01 * Math.abs(offsets[0]!);
  const start = offsets[0]!;
  return Math.abs(start) > 0 && offsets.some(x => x * start < 0 && Math.abs(x) > seen);
}

function hasArrived({outcome}: PlaneRun): boolean {
  return outcome.kind === 'arrived';
}

/** Whether a run arrives before all the others. */
function arrivesFirst(index: number) {
  return ({runs}: Facts): boolean =>
    hasArrived(runs[index]!) &&
    runs.every(
      (run, i) =>
        i === index || !hasArrived(run) || run.outcome.step > runs[index]!.outcome.step,
    );
}
