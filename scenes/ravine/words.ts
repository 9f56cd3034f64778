/** What the clip says, and when it is true. */
import {runEnding} from 'downhill/clip';
import {goes, type RavineRuns} from 'downhill/plot';
import {
  about,
  always,
  optimizerCharacters,
  sentences,
  type Words,
} from 'downhill/words';

/** From these κ on a bowl is a ravine, and is seen not to be round. */
const [ravine, oval] = [10, 1.5];

export const shape = sentences<RavineRuns>([
  {text: 'Steep across, almost flat along.', holds: isAtLeast(ravine)},
  {text: 'Steeper across than along.', holds: isAtLeast(oval)},
  {text: 'Much the same slope all around: no ravine.', holds: isAtLeast(1)},
  {text: 'No minimum is marked: no ravine.', holds: ({minima}) => minima.length === 0},
  {text: 'The curvatures here make no ravine.', holds: always},
]);

export const zigzag = [
  ...sentences<RavineRuns>([
    {text: 'The gradient is zero here: no step.', holds: hasNoSlope},
    {
      text: 'Descent zigzags from wall to wall.',
      holds: trace =>
        isAtLeast(oval)(trace) &&
        goes('steep', {sides: 'flips', size: 'shrinks'})(trace) &&
        goes('flat', {sides: 'keeps'})(trace),
    },
    {
      text: 'Each hop lands farther up the other wall.',
      holds: trace =>
        isAtLeast(oval)(trace) && goes('steep', {sides: 'flips', size: 'grows'})(trace),
    },
    {
      text: 'No zigzag: it keeps to its wall.',
      holds: trace => isAtLeast(oval)(trace) && goes('steep', {sides: 'keeps'})(trace),
    },
  ]),
  ...about((trace: RavineRuns) => trace.runs[0], optimizerCharacters),
];

export const across = sentences<RavineRuns>([
  {text: 'Across, every hop flips the sign.', holds: goes('steep', {sides: 'flips'})},
  {text: 'Across, it never changes sides.', holds: goes('steep', {sides: 'keeps'})},
  {
    text: 'Across, it changes sides now and then.',
    holds: goes('steep', {sides: 'mixed'}),
  },
  {text: 'Across, there is no way to go.', holds: goes('steep', {sides: 'rests'})},
]);

export const along = sentences<RavineRuns>([
  {text: 'Along, it crawls.', holds: goes('flat', {sides: 'keeps', crawls: true})},
  {text: 'Along, it never changes sides.', holds: goes('flat', {sides: 'keeps'})},
  {
    text: 'Along, every hop flips the sign as well.',
    holds: goes('flat', {sides: 'flips'}),
  },
  {
    text: 'Along, it changes sides now and then.',
    holds: goes('flat', {sides: 'mixed'}),
  },
  {text: 'Along, there is no way to go.', holds: goes('flat', {sides: 'rests'})},
]);

export const limit = [
  ...sentences<RavineRuns>([
    {
      text: 'η is too large for the steep direction.',
      holds: trace => !isStable(trace) && goes('steep', {size: 'grows'})(trace),
    },
    {
      text: 'Across it comes no nearer, along it does.',
      holds: trace =>
        goes('steep', {sides: 'flips', size: 'stays'})(trace) &&
        goes('flat', {size: 'shrinks'})(trace),
    },
    {
      text: 'The steep way limits η; the flat one waits.',
      holds: trace =>
        isAtLeast(ravine)(trace) &&
        isStable(trace) &&
        goes('flat', {sides: 'keeps', crawls: true})(trace) &&
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

export const alt = sentences<RavineRuns>([
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

function altFacts(trace: RavineRuns, say: Words) {
  const {
    objective,
    story,
    runs: [{points, learningRate, outcome}],
  } = trace;
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

const isStable = ({story, runs: [{learningRate}]}: RavineRuns) =>
  story !== null && learningRate < story.largestRate;

/** Whether κ is known, and so large at least. */
function isAtLeast(condition: number) {
  return ({story}: RavineRuns) => story !== null && story.condition >= condition;
}

function hasNoSlope({runs: [{points}]}: RavineRuns): boolean {
  return points.length === 1 && points[0].gradient.every(slope => slope === 0);
}
