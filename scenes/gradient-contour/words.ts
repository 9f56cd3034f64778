/** What the clip says, and when it is true. */
import {slopeOf, swell, type GradientMap} from 'downhill/plot';
import type {StationaryPoint} from 'downhill/sim';
import {always, sentences, type Words} from 'downhill/words';

export const question = sentences<GradientMap>([
  {text: 'Which way does f rise fastest?', holds: always},
]);

export const field = sentences<GradientMap>([
  {text: 'f is level: there are no arrows.', holds: isLevel},
  {text: 'Where f is level there are no arrows.', holds: hasNoArrows},
  {text: 'Equal slopes, equal arrows.', holds: isEven},
  {text: 'Longer where the lines crowd.', holds: ({hasAllLines}) => hasAllLines},
  {text: 'Longer where f is steeper.', holds: always},
]);

export const along = sentences<GradientMap>([
  {text: 'The gradient is zero here: no arrow.', holds: hasNoSlope},
  {text: 'There is no gradient here.', holds: ({isSteep}) => !isSteep},
  {
    text: 'Always at a right angle to the contour.',
    holds: ({along}) => along.places.length > 1,
  },
]);

/** A slope that changes by less than this factor is much the same, for any eye. */
const visible = 1.3;

export const across = sentences<GradientMap>([
  {
    text: 'Across the lines: where they crowd, it grows.',
    holds: trace => trace.hasAllLines && grows(trace),
  },
  {text: 'Across the lines: it grows.', holds: grows},
  {
    text: 'Across the lines: it shrinks.',
    holds: ({across: {places}}) =>
      slopeOf(places[0]!) >= visible * slopeOf(places.at(-1)!),
  },
  {
    text: 'Across the lines: it hardly changes.',
    holds: ({across}) => across.places.length > 1,
  },
]);

export const ending = sentences<GradientMap>([
  {text: 'On level ground nothing is left of it.', holds: endsOnLevelGround},
  {text: 'At the summit nothing is left of it.', holds: endsAt('maximum')},
  {text: 'At the bottom nothing is left of it.', holds: endsAt('minimum')},
  {text: 'At the saddle nothing is left of it.', holds: endsAt('saddle')},
  {
    text: 'The steepest way up, but only from here.',
    holds: ({across}) => slopeOf(across.places.at(-1)!) > 0,
  },
]);

const map =
  'Contour map of f(x, y) = {formula} with gradient arrows, each at a right angle to its ' +
  'contour line. ';
const bare = 'Contour map of f(x, y) = {formula} without gradient arrows. ';
const start = 'At {from, point} the slope is {slope}. ';

export const alt = sentences<GradientMap>([
  {
    text: bare + 'At the start, {from, point}, the gradient is zero.',
    holds: trace => hasNoArrows(trace) && hasNoSlope(trace),
    values: altFacts,
  },
  {
    text: bare + 'At the start, {from, point}, there is no gradient.',
    holds: trace => hasNoArrows(trace) && !trace.isSteep,
    values: altFacts,
  },
  {
    text: map + 'At the start, {from, point}, the gradient is zero.',
    holds: hasNoSlope,
    values: altFacts,
  },
  {
    text: map + 'At the start, {from, point}, there is no gradient.',
    holds: ({isSteep}) => !isSteep,
    values: altFacts,
  },
  {
    text: map + start + 'A probe goes uphill to {to, point}, where it is zero: {end}.',
    holds: ({across: {end, goes}}) => end !== null && goes === 'up',
    values: altFacts,
  },
  {
    text:
      map + start + 'A probe goes downhill to {to, point}, where it is zero: {end}.',
    holds: ({across: {end}}) => end !== null,
    values: altFacts,
  },
  {
    text: map + start + 'A probe goes uphill to {to, point}, where it is {last}.',
    holds: ({across: {goes}}) => goes === 'up',
    values: altFacts,
  },
  {
    text: map + start + 'A probe goes downhill to {to, point}, where it is {last}.',
    holds: always,
    values: altFacts,
  },
]);

function altFacts({objective, start, across: {places, end}}: GradientMap, say: Words) {
  const last = places.at(-1)!;
  const nameOf = (end: StationaryPoint) =>
    end.extent ? say.message('level ground') : say.stationary(end);
  return {
    formula: say.formula(objective.formula),
    from: start.point,
    slope: say.number(slopeOf(start)),
    to: last.point,
    last: say.number(slopeOf(last)),
    end: end ? nameOf(end) : '',
  };
}

function hasNoArrows({arrows}: GradientMap): boolean {
  return arrows.length === 0;
}

/** Not where f jumps from one level to another: it has contour lines there. */
function isLevel(trace: GradientMap): boolean {
  return hasNoArrows(trace) && trace.levels.length === 0;
}

function isEven({arrows}: GradientMap): boolean {
  const slopes = arrows.map(slopeOf);
  return Math.max(...slopes) <= (1 + 1e-6) * Math.min(...slopes);
}

function hasNoSlope({start, isSteep}: GradientMap): boolean {
  return !isSteep && slopeOf(start) === 0;
}

function grows({across, isSteep}: GradientMap): boolean {
  return isSteep && swell(across) >= visible;
}

function endsOnLevelGround({across: {end}}: GradientMap): boolean {
  return end?.extent !== undefined;
}

function endsAt(kind: 'maximum' | 'minimum' | 'saddle') {
  return ({across: {end}}: GradientMap) => end?.kind === kind;
}
