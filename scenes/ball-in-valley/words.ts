/** What the clip says, and when it is true. */
import {math} from 'downhill/sim';
import {isSeenChange, type PlaneRun, type PlaneRuns} from 'downhill/plot';
import {always, sentences, type Words} from 'downhill/words';

export const question = sentences<PlaneRuns>([
  {text: 'Which way is down?', holds: always},
]);

export const moved = sentences<PlaneRuns>([
  {text: 'The steps are too short to be seen.', holds: isUnseen},
  {text: 'The steepest way, a little bit.', holds: trace => first(trace) <= littleBit},
  {text: 'The steepest way, one step.', holds: ({runs: [run]}) => hopsOf(run) > 0},
  {text: 'The slope is zero here: there is no step.', holds: hasNoSlope},
]);

export const again = sentences<PlaneRuns>([
  {text: 'It looks again, and moves again.', holds: ({runs: [run]}) => hopsOf(run) > 1},
]);

export const onward = sentences<PlaneRuns>([
  {text: 'Less slope, smaller steps.', holds: ({runs: [run]}) => calms(run)},
  {text: 'A long step can land higher.', holds: ({runs: [run]}) => rises(run)},
  {text: 'Again and again, the steepest way down.', holds: always},
]);

const surface =
  'A ball on the surface of the cost {formula} over weight x and bias y. ';

export const alt = sentences<PlaneRuns>([
  {
    text:
      surface +
      'With learning rate {rate} it makes {hops, plural, one {# hop} other {# hops}}, ' +
      'each the steepest way; the cost goes from {from} to {to}. It {ending}.',
    holds: ({runs: [run]}) => hopsOf(run) > 0,
    values: altFacts,
  },
  {
    text: surface + 'It stays where the cost is {from}. It {ending}.',
    holds: always,
    values: altFacts,
  },
]);

function altFacts(trace: PlaneRuns, say: Words) {
  const [{points, learningRate, outcome}] = trace.runs;
  const brief = (value: number) => say.number(value, {digits: 3, trim: true});
  return {
    formula: say.formula(trace.objective.formula),
    rate: brief(learningRate),
    hops: points.length - 1,
    from: brief(points[0].value),
    to: brief(points.at(-1)!.value),
    ending: say.outcome.clause(outcome, trace),
  };
}

function hopsOf({points}: PlaneRun): number {
  return points.length - 1;
}

function hasNoSlope({runs: [{points}]}: PlaneRuns): boolean {
  return points.length === 1 && points[0].gradient.every(slope => slope === 0);
}

/** In radii of the picture: a first hop no longer is a little bit. */
const littleBit = 0.5;

/** All hops together no longer than this are not seen. */
const unseen = 0.01;

function isUnseen(trace: PlaneRuns): boolean {
  const lengths = hopLengths(trace);
  return lengths.length > 0 && lengths.reduce((sum, next) => sum + next, 0) < unseen;
}

/** Infinite where there is none. */
function first(trace: PlaneRuns): number {
  return hopLengths(trace)[0] ?? Infinity;
}

function hopLengths({runs: [{points}], disc}: PlaneRuns): number[] {
  return points.slice(1).map(({point}, k) => {
    const before = points[k]!.point;
    return math.norm([
      ...disc.radius.map((radius, axis) => (point[axis]! - before[axis]!) / radius),
    ]);
  });
}

/** Whether slopes, and with them the steps, only shrink, and that can be seen. */
function calms({points}: PlaneRun): boolean {
  const slopes = points.map(({gradient}) => math.norm(gradient));
  return (
    slopes.length > 2 &&
    isSeenChange(slopes[0]!, slopes.at(-1)!) &&
    slopes.every((slope, k) => k === 0 || slope < slopes[k - 1]!)
  );
}

function rises({points}: PlaneRun): boolean {
  return points.some(({value}, k) => k > 0 && value > points[k - 1]!.value);
}
