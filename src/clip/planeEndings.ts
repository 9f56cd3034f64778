/** How a run in the plane ended, as sentences and as labels at its last point. */
import type {Outcome, OutcomeKind} from '../plot';
import {always, sentences} from '../words';
import type {PlaneDescent} from './planeDescent';

/** What became of a run: good, bad, or simply over. */
export type Mood = 'arrived' | 'failed' | 'over';

const moods: Readonly<Record<OutcomeKind, Mood>> = {
  arrived: 'arrived',
  resting: 'over',
  rocking: 'over',
  moving: 'over',
  'left-picture': 'failed',
  'left-domain': 'failed',
  diverged: 'failed',
};

/** The mood of an outcome: its colour goes by it. */
export function moodOf({kind}: Outcome): Mood {
  return moods[kind];
}

const steps = '{steps, plural, one {# step} other {# steps}}';

const stepsMade = ({points}: PlaneDescent) => ({steps: points.length - 1});
const atStep = ({outcome}: PlaneDescent) => ({step: outcome.step});
const lastPlace = ({outcome}: PlaneDescent) => ({place: outcome.point});
const reached = (trace: PlaneDescent) => ({
  ...stepsMade(trace),
  place: (trace.outcome.kind === 'arrived' ? trace.outcome.at : trace.outcome).point,
});

/** One holds of every run. */
export const planeEndings = sentences<PlaneDescent>([
  {
    text: `After ${steps} it is at the minimum at {place, point}.`,
    holds: trace => is(trace, 'arrived') && isThere(trace),
    values: reached,
  },
  {
    text: `After ${steps} it is near the minimum at {place, point}.`,
    holds: trace => is(trace, 'arrived'),
    values: reached,
  },
  {
    text: 'The gradient is zero here, so nothing moves: this is a maximum.',
    holds: trace => restsAt(trace, 'maximum'),
  },
  {
    text: 'The gradient is zero here, so nothing moves: this is a saddle.',
    holds: trace => restsAt(trace, 'saddle'),
  },
  {
    text: 'At {place, point} the gradient is nearly zero, so nothing moves.',
    holds: ({outcome}) => outcome.kind === 'resting' && outcome.at === null,
    values: lastPlace,
  },
  {
    text: 'At {place, point} nothing moves any more.',
    holds: trace => is(trace, 'resting'),
    values: lastPlace,
  },
  {
    text: `After ${steps} it goes from side to side and comes no closer.`,
    holds: trace => is(trace, 'rocking'),
    values: stepsMade,
  },
  {
    text: 'It diverges: f falls on and on.',
    holds: ({outcome}) => outcome.kind === 'diverged' && outcome.falls,
  },
  {
    text: 'It diverges: the learning rate is too large, and f grows instead of falling.',
    holds: trace =>
      is(trace, 'diverged') &&
      trace.optimizer === 'gradient-descent' &&
      trace.trend === 'grows' &&
      trace.points.at(-1)!.value > trace.points[0].value,
  },
  {
    text: 'It diverges: with this learning rate it goes beyond every bound.',
    holds: trace => is(trace, 'diverged'),
  },
  {
    text: 'Step {step, number} leaves the picture, and f still falls.',
    holds: ({outcome}) => outcome.kind === 'left-picture' && outcome.falls,
    values: atStep,
  },
  {
    text: 'Step {step, number} leaves the picture.',
    holds: trace => is(trace, 'left-picture'),
    values: atStep,
  },
  {
    text: 'Step {step, number} goes where f or its gradient is not defined.',
    holds: trace => is(trace, 'left-domain'),
    values: atStep,
  },
  {
    text: `${steps} used, and the gradient is not zero yet.`,
    holds: trace =>
      is(trace, 'moving') && trace.points.at(-1)!.gradient.some(slope => slope !== 0),
    values: stepsMade,
  },
  {text: `${steps} used.`, holds: always, values: stepsMade},
]);

/** One holds of every run. */
export const planeEndingLabels = sentences<PlaneDescent>([
  {text: 'minimum', holds: trace => is(trace, 'arrived')},
  {text: 'maximum', holds: trace => restsAt(trace, 'maximum')},
  {text: 'saddle', holds: trace => restsAt(trace, 'saddle')},
  {
    text: 'level ground',
    holds: ({outcome}) => outcome.kind === 'resting' && outcome.at === null,
  },
  {text: 'at rest', holds: trace => is(trace, 'resting')},
  {
    text: 'diverges from step {step, number} on',
    holds: ({outcome}) => outcome.kind === 'diverged' && outcome.inside,
    values: atStep,
  },
  {
    text: 'diverges, gone at step {step, number}',
    holds: trace => is(trace, 'diverged'),
    values: atStep,
  },
  {
    text: 'left the picture at step {step, number}',
    holds: trace => is(trace, 'left-picture'),
    values: atStep,
  },
  {
    text: 'left the domain at step {step, number}',
    holds: trace => is(trace, 'left-domain'),
    values: atStep,
  },
  {text: `after ${steps}`, holds: always, values: stepsMade},
]);

function is({outcome}: PlaneDescent, kind: OutcomeKind): boolean {
  return outcome.kind === kind;
}

/** Where there is a gradient: not at a kink. */
function restsAt({outcome}: PlaneDescent, kind: 'maximum' | 'saddle'): boolean {
  return (
    outcome.kind === 'resting' &&
    outcome.at?.kind === kind &&
    outcome.at.eigenvalues.length > 0
  );
}

/** Of the picture's width: less than a stroke of the cross that marks a minimum. */
const sameShare = 2e-3;

/** Whether nobody sees the last point beside the minimum. */
function isThere({outcome, shown}: PlaneDescent): boolean {
  return (
    outcome.kind === 'arrived' &&
    shown.every(
      ([low, high], axis) =>
        Math.abs(outcome.point[axis]! - outcome.at.point[axis]!) <=
        sameShare * (high - low),
    )
  );
}
