/** What the clip says, and when it is true. */
import {shownBy, type PlaneRuns} from 'downhill/plot';
import {always, sentences, type OutcomeFacts, type Words} from 'downhill/words';

/** A run that descends and one that climbs. */
export interface Facts extends PlaneRuns {
  /** Whether f has a gradient at their start. */
  readonly isSmooth: boolean;
  /** Whether the walker covers their first steps. */
  readonly isHidden: boolean;
}

export const minus = sentences<Facts>([
  {text: 'The gradient is zero here: no step.', holds: hasNoSlope},
  {text: 'Here the step is too short to be seen.', holds: ({isHidden}) => isHidden},
  {text: 'With a minus, the step points downhill.', holds: ({isSmooth}) => isSmooth},
  {text: 'A step with a minus.', holds: always},
]);

export const plus = sentences<Facts>([
  {text: 'Plus or minus: both stay.', holds: hasNoSlope},
  {text: 'With a plus, it is as short.', holds: ({isHidden}) => isHidden},
  {
    text: 'With a plus, the mirror image: uphill.',
    holds: trace => trace.isSmooth && hops(trace).every(count => count > 0),
  },
  {text: 'With a plus, it points uphill.', holds: ({isSmooth}) => isSmooth},
  {text: 'And one with a plus.', holds: always},
]);

export const apart = sentences<Facts>([
  {
    text: 'From there on, each follows its own slope.',
    holds: trace => hops(trace).every(count => count > 1) && leaving(trace) === 0,
  },
  {
    text: 'Both leave the picture at their first step.',
    holds: trace => leaving(trace) === 2,
  },
  {
    text: 'One leaves the picture at its first step.',
    holds: trace => leaving(trace) === 1,
  },
]);

export const ending = sentences<Facts>([
  {text: 'One ends in a valley, one on a summit.', holds: bothArrive},
  {
    text: '{ends}',
    holds: always,
    values: (trace, say) => ({
      ends: say.message('Down: {down}. Up: {up}.', cells(trace, say)),
    }),
  },
]);

export const alt = sentences<Facts>([
  {
    text:
      'Contour map of f(x, y) = {formula}. From {from, point}, with learning rate {rate}, ' +
      'gradient descent {down}; gradient ascent {up}.',
    holds: always,
    values: (trace, say) => ({
      formula: say.formula(trace.objective.formula),
      from: trace.runs[0].points[0].point,
      rate: say.number(trace.runs[0].learningRate),
      ...told(trace, say.outcome.clause),
    }),
  },
]);

function cells(trace: Facts, say: Words) {
  return told(trace, say.outcome.cell);
}

/** What became of both, in one length. */
function told({runs, minima, summits}: Facts, tell: Words['outcome']['cell']) {
  const climb: OutcomeFacts = {minima: summits ?? [], direction: 'ascent'};
  return {
    down: tell(runs[0].outcome, {minima}),
    up: tell(runs[1]!.outcome, climb),
  };
}

/** How many hops each run makes. */
function hops({runs}: Facts): number[] {
  return runs.map(({points}) => points.length - 1);
}

/** How many runs land outside of the picture at their first step. */
function leaving({runs, shown}: Facts): number {
  const {contains} = shownBy(shown);
  return runs.filter(({points: [, next]}) => next && !contains(next.point)).length;
}

function hasNoSlope({runs: [{points}]}: Facts): boolean {
  return points[0].gradient.every(slope => slope === 0);
}

function bothArrive({runs}: Facts): boolean {
  return runs.every(({outcome}) => outcome.kind === 'arrived');
}
