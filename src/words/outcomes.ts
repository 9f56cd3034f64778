/** What became of a run, in four lengths; every text is true of what it is said of. */
import type {Minimum, Outcome} from '../plot';
import {closestPoint, type StationaryPoint} from '../sim';
import {climbing} from './ascents';
import type {OutcomeFacts, OutcomeWords, Words} from './Words';

type Say = Pick<Words, 'message' | 'place'>;

/** What a minimum is among those of a picture. */
type Rank = 'only' | 'lowest' | 'tied' | 'unknown' | 'local';

function rankOf({isLowest}: Minimum, {minima, isComplete}: OutcomeFacts): Rank {
  if (!isLowest) return 'local';
  if (!minima || isComplete === false) return 'unknown';
  if (minima.length <= 1) return 'only';
  return minima.filter(other => other.isLowest).length > 1 ? 'tied' : 'lowest';
}

/** What a point is at which nothing moves. */
type Rest = StationaryPoint['kind'] | 'terrace' | 'corner' | 'level';

function restAt(point: StationaryPoint | null): Rest {
  if (!point) return 'level';
  if (point.kind !== 'minimum' && point.eigenvalues.length === 0) return 'corner';
  const isTerrace = point.kind === 'saddle' && point.point.length === 1;
  return isTerrace ? 'terrace' : point.kind;
}

const restNames: Readonly<Record<Rest, string>> = {
  minimum: 'minimum',
  maximum: 'maximum',
  saddle: 'saddle',
  terrace: 'terrace',
  corner: 'corner',
  level: 'level ground',
};

/** What a point where a run rests is called: a saddle, level ground, …. */
export function nameOfStationary(point: StationaryPoint, say: Say): string {
  return say.message(restNames[restAt(point)]);
}

const minimumNames: Readonly<Record<Rank, string>> = {
  only: 'the minimum at {place}',
  lowest: 'the lowest minimum in the picture, at {place}',
  tied: 'one of the lowest minima in the picture, at {place}',
  unknown: 'a minimum at {place}',
  local: 'a local minimum at {place}',
};

/** What a minimum is called, with its rank in the picture and its place. */
export function nameOfMinimum(minimum: Minimum, facts: OutcomeFacts, say: Say): string {
  const place = say.place(minimum.point, facts.variable);
  return say.message(minimumNames[rankOf(minimum, facts)], {place});
}

/** An outcome told in one length: a text, which may be told a place and a step. */
type Length = (outcome: Outcome, facts: OutcomeFacts) => string;

const arrivedSentences: Readonly<Record<Rank, string>> = {
  only: 'It settles near the minimum.',
  lowest: 'It settles near the lowest minimum shown.',
  tied: 'It settles near one of the lowest minima.',
  unknown: 'It settles near a minimum.',
  local: 'It settles near a minimum, not the lowest.',
};

const restSentences: Readonly<Record<Rest, string>> = {
  minimum: 'It rests at a minimum.',
  maximum: 'It rests on a maximum, not at a minimum.',
  saddle: 'It rests at a saddle, not at a minimum.',
  terrace: 'It rests on a terrace, not at a minimum.',
  corner: 'It rests at a corner, not at a minimum.',
  level: 'It rests on level ground.',
};

const sentenceOf: Length = (outcome, facts) => {
  switch (outcome.kind) {
    case 'arrived':
      return arrivedSentences[rankOf(outcome.at, facts)];
    case 'resting':
      return restSentences[restAt(outcome.at)];
    case 'rocking':
      return outcome.around
        ? 'It rocks about a minimum and comes no nearer.'
        : 'It rocks from side to side, coming no nearer.';
    case 'moving':
      if (outcome.recedes) return 'The steps are used up; it is moving away.';
      return outcome.left === null
        ? 'The steps are used up on the way.'
        : 'The steps are used up before it arrives.';
    case 'left-picture':
      return outcome.falls
        ? 'It leaves the picture, falling all the way.'
        : 'It leaves the picture.';
    case 'left-domain':
      return 'It would step where f has no value or slope.';
    case 'diverged':
      return outcome.falls
        ? 'It diverges, falling without end.'
        : 'It diverges, beyond every bound.';
  }
};

const arrivedClauses: Readonly<Record<Rank, string>> = {
  only: 'ends near the minimum at {place}',
  lowest: 'ends near the lowest minimum in the picture, at {place}',
  tied: 'ends near one of the lowest minima in the picture, at {place}',
  unknown: 'ends near a minimum at {place}',
  local: 'ends near a local minimum at {place}',
};

const restClauses: Readonly<Record<Rest, string>> = {
  minimum: 'comes to rest at the minimum at {place}',
  maximum: 'comes to rest on the maximum at {place}, not at a minimum',
  saddle: 'comes to rest at the saddle at {place}, not at a minimum',
  terrace: 'comes to rest on the terrace at {place}, not at a minimum',
  corner: 'comes to rest at the corner at {place}, not at a minimum',
  level: 'comes to rest on level ground at {place}',
};

const clauseOf: Length = (outcome, facts) => {
  switch (outcome.kind) {
    case 'arrived':
      return arrivedClauses[rankOf(outcome.at, facts)];
    case 'resting':
      return restClauses[restAt(outcome.at)];
    case 'rocking':
      return outcome.around
        ? 'rocks around the minimum at {place} and comes no closer'
        : 'rocks from side to side and comes no closer';
    case 'moving':
      return outcome.recedes
        ? 'is at {place} and moving away when its steps are used up'
        : 'is at {place} and still on its way when its steps are used up';
    case 'left-picture':
      return outcome.falls
        ? 'leaves the picture at step {step, number}, falling all the way'
        : 'leaves the picture at step {step, number}';
    case 'left-domain':
      return 'would go, at step {step, number}, where f has no value or no slope';
    case 'diverged':
      if (outcome.falls) return 'diverges, falling without end';
      return outcome.inside
        ? 'diverges from step {step, number} on'
        : 'diverges, out of the picture from step {step, number} on';
  }
};

const arrivedLabels: Readonly<Record<Rank, string>> = {
  only: 'minimum',
  lowest: 'lowest minimum',
  tied: 'minimum',
  unknown: 'minimum',
  local: 'local minimum',
};

const labelOf: Length = (outcome, facts) => {
  switch (outcome.kind) {
    case 'arrived':
      return arrivedLabels[rankOf(outcome.at, facts)];
    case 'resting':
      return restNames[restAt(outcome.at)];
    case 'rocking':
      return 'rocks to and fro';
    case 'moving':
      return outcome.recedes ? 'moving away' : 'still on its way';
    case 'left-picture':
      return 'left the picture at step {step, number}';
    case 'left-domain':
      return 'no value or slope at step {step, number}';
    case 'diverged':
      if (outcome.inside) return 'diverges from step {step, number} on';
      return outcome.falls
        ? 'falls on, gone at step {step, number}'
        : 'diverges, gone at step {step, number}';
  }
};

const cellOf: Length = (outcome, facts) => {
  switch (outcome.kind) {
    case 'arrived':
    case 'resting':
      return labelOf(outcome, facts);
    case 'rocking':
      return 'rocks';
    case 'moving':
      return outcome.recedes ? 'moves away' : 'on its way';
    case 'left-picture':
      return 'out of view';
    case 'left-domain':
      return 'no slope';
    case 'diverged':
      return outcome.falls ? 'falls on' : 'diverges';
  }
};

/** The words for outcomes in the language that `say` speaks. */
export function outcomeWords(say: Say): OutcomeWords {
  const tell =
    (length: Length) =>
    (outcome: Outcome, facts: OutcomeFacts = {}) => {
      const place = say.place(placeOf(outcome), facts.variable);
      const text = length(outcome, facts);
      const told = facts.direction === 'ascent' ? climbing(text) : text;
      return say.message(told, {place, step: outcome.step});
    };
  return {
    sentence: tell(sentenceOf),
    clause: tell(clauseOf),
    label: tell(labelOf),
    cell: tell(cellOf),
  };
}

/**
 * The stationary point that an outcome is about, where it is nearest to the run's end; or
 * else where the run ended.
 */
function placeOf(outcome: Outcome) {
  const about =
    outcome.kind === 'arrived' || outcome.kind === 'resting'
      ? outcome.at
      : outcome.kind === 'rocking'
        ? outcome.around
        : null;
  return about ? closestPoint(about, outcome.point) : outcome.point;
}
