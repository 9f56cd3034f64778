/** What the clip says, and when it is true. */
import {runEnding} from 'downhill/clip';
import type {AxisStory, PlaneRuns, RavineStory} from 'downhill/plot';
import {
  about,
  always,
  optimizerCharacters,
  sentences,
  type Words,
} from 'downhill/words';

/** A run, and what it does in the directions of its ravine. */
export interface Facts extends PlaneRuns {
  readonly story: RavineStory | null;
}

/** From these κ on a bowl is a ravine, and is seen not to be round. */
const ravine = 10;
const oval = 1.5;

export const shape = sentences<Facts>([
  {text: 'Steep across, almost flat along.', holds: isAtLeast(ravine)},
  {text: 'Steeper across than along.', holds: isAtLeast(oval)},
  {text: 'Much the same slope all around: no ravine.', holds: isAtLeast(1)},
  {text: 'No minimum is marked: no ravine.', holds: ({minima}) => minima.length === 0},
  {text: 'The curvatures here make no ravine.', holds: always},
]);

export const zigzag = [
  ...sentences<Facts>([
    {text: 'The gradient is zero here: no step.', holds: hasNoSlope},
    {
      text: 'Descent zigzags from wall to wall.',
      holds: trace =>
        isAtLeast(oval)(trace) &&
        goes('steep', flips, shrinks)(trace) &&
        goes('flat', keeps)(trace),
    },
    {
      text: 'Each hop lands farther up the other wall.',
      holds: trace => isAtLeast(oval)(trace) && goes('steep', flips, grows)(trace),
    },
    {
      text: 'No zigzag: it keeps to its wall.',
      holds: trace => isAtLeast(oval)(trace) && goes('steep', keeps)(trace),
    },
  ]),
  ...about((trace: Facts) => trace.runs[0], optimizerCharacters),
];

export const across = sentences<Facts>([
  {text: 'Across, every hop flips the sign.', holds: goes('steep', flips)},
  {text: 'Across, it never changes sides.', holds: goes('steep', keeps)},
  {text: 'Across, it changes sides now and then.', holds: goes('steep', mixes)},
  {text: 'Across, there is no way to go.', holds: goes('steep', rests)},
]);

export const along = sentences<Facts>([
  {text: 'Along, it crawls.', holds: goes('flat', keeps, crawls)},
  {text: 'Along, it never changes sides.', holds: goes('flat', keeps)},
  {text: 'Along, every hop flips the sign as well.', holds: goes('flat', flips)},
  {text: 'Along, it changes sides now and then.', holds: goes('flat', mixes)},
  {text: 'Along, there is no way to go.', holds: goes('flat', rests)},
]);

export const limit = [
  ...sentences<Facts>([
    {
      text: 'η is too large for the steep direction.',
      holds: trace => !isStable(trace) && goes('steep', grows)(trace),
    },
    {
      text: 'The steep way limits η; the flat one waits.',
      holds: trace =>
        isAtLeast(ravine)(trace) &&
        isStable(trace) &&
        goes('flat', keeps, crawls)(trace) &&
        trace.story!.isQuadratic,
    },
    {
      text: 'Near the minimum, the steep way limits η.',
      holds: trace => isAtLeast(oval)(trace) && isStable(trace),
    },
  ]),
  ...runEnding,
];

const map =
  'Contour map of f(x, y) = {formula}. Gradient descent with learning rate {rate} starts ' +
  'at {from, point} and {ending}. ';

export const alt = sentences<Facts>([
  {
    text:
      map +
      'The minimum at {minimum, point} is curved by {steep} across and by {flat} along: ' +
      'κ is {kappa}. Two charts show the distance from it across and along, step by step.',
    holds: ({story}) => story !== null,
    values: altFacts,
  },
  {
    text: map + 'A chart shows f, step by step.',
    holds: always,
    values: altFacts,
  },
]);

function altFacts(trace: Facts, say: Words) {
  const {objective, runs, story} = trace;
  const [{points, learningRate, outcome}] = runs;
  return {
    formula: say.formula(objective.formula),
    rate: say.number(learningRate),
    from: points[0].point,
    ending: say.outcome.clause(outcome, trace),
    ...(story && {
      minimum: story.minimum,
      steep: say.number(story.steep.curvature),
      flat: say.number(story.flat.curvature),
      kappa: say.number(story.condition),
    }),
  };
}

type Goes = (axis: AxisStory) => boolean;

/** Whether a run has a ravine, and goes in a direction of it in some ways. */
function goes(axis: 'steep' | 'flat', ...ways: readonly Goes[]) {
  return ({story}: Facts) => story !== null && ways.every(way => way(story[axis]));
}

function flips({gait}: AxisStory): boolean {
  return gait.sides === 'flips';
}

/** It makes a step, and no step changes the sign. */
function keeps({gait, offsets}: AxisStory): boolean {
  return gait.sides === 'keeps' && offsets.length > 1;
}

function mixes({gait}: AxisStory): boolean {
  return gait.sides === 'mixed';
}

function rests({gait, offsets}: AxisStory): boolean {
  return gait.sides === 'rests' || offsets.length === 1;
}

function shrinks({gait}: AxisStory): boolean {
  return gait.size === 'shrinks';
}

function grows({gait}: AxisStory): boolean {
  return gait.size === 'grows';
}

function crawls({gait}: AxisStory): boolean {
  return gait.crawls;
}

/** Whether κ is known, and so large at least. */
function isAtLeast(condition: number) {
  return ({story}: Facts) => story !== null && story.condition >= condition;
}

function isStable({story, runs}: Facts): boolean {
  return story !== null && runs[0].learningRate < story.largestRate;
}

function hasNoSlope({runs: [{points}]}: Facts): boolean {
  return points.length === 1 && points[0].gradient.every(slope => slope === 0);
}
