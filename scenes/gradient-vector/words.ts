/** What the clip says, and when it is true. */
import type {GradientAt, GradientWay} from 'downhill/plot';
import {math, type ObjectiveName, type Partial} from 'downhill/sim';
import {always, sentences, type Words} from 'downhill/words';

/** What the sentences speak of. */
export interface Facts extends GradientWay {
  readonly objective: ObjectiveName;
  readonly partials: readonly Partial[];
  /** Null where they have no room. */
  readonly lines: readonly (readonly string[])[] | null;
}

export const question = sentences<Facts>([
  {text: 'What is the gradient of f?', holds: always},
]);

export const first = sentences<Facts>([
  {
    text: 'Hold {held} still, like a number.',
    holds: ({objective: {variables}}) => variables.length === 2,
    values: ({objective: {variables}}) => ({held: variables[1]!}),
  },
  {
    text: 'Hold {held} still, like numbers.',
    holds: always,
    values: ({objective: {variables}}) => ({held: variables.slice(1).join(', ')}),
  },
]);

export const others = sentences<Facts>([
  {
    text: 'Now hold {held} still.',
    holds: ({objective: {variables}}) => variables.length === 2,
    values: ({objective: {variables}}) => ({held: variables[0]!}),
  },
  {
    text: 'Then {rest}, in the same way.',
    holds: always,
    values: ({objective: {variables}}) => ({rest: variables.slice(1).join(', ')}),
  },
]);

export const vector = sentences<Facts>([
  {text: 'Here all slopes are zero: there is no arrow.', holds: isFlat},
  {
    text: 'At a point: two numbers, one arrow.',
    holds: ({objective: {variables}}) => variables.length === 2,
  },
  {text: 'At a point: three numbers, one arrow.', holds: always},
]);

export const move = sentences<Facts>([
  {text: 'The numbers stay the same all the way.', holds: isConstant},
  {text: 'There f has no slopes: no arrow.', holds: endsWithoutSlopes},
  {
    text: 'There all slopes are zero: no arrow.',
    holds: ({stops}) => isZero(stops.at(-1)!),
  },
  {text: 'Elsewhere there is an arrow.', holds: isFlat},
  {text: 'Another point, another arrow.', holds: endsElsewhere},
  {text: 'The point moves, and the arrow with it.', holds: always},
]);

export const alt = sentences<Facts>([
  {
    text:
      'The gradient of f({variables}) = {formula} is a column of its partial ' +
      'derivatives, in the order of the variables: {partials}. At {at, point} it is ' +
      '{there, point}, and at {to, point} {then, point}.',
    holds: always,
    values: ({objective, partials, stops}, say: Words) => ({
      variables: objective.variables.join(', '),
      formula: say.formula(objective.formula),
      partials: say.list(partials.map(({formula}) => say.formula(formula))),
      at: stops[0]!.point,
      there: stops[0]!.gradient,
      to: stops.at(-1)!.point,
      then: stops.at(-1)!.gradient,
    }),
  },
]);

function isFlat({stops}: Facts): boolean {
  return isZero(stops[0]!);
}

function isZero({gradient}: GradientAt): boolean {
  return gradient.every(slope => slope === 0);
}

function endsWithoutSlopes({stops}: Facts): boolean {
  return !stops.at(-1)!.gradient.every(Number.isFinite);
}

/** Whether the arrow at the end differs from the first one by what can be seen. */
function endsElsewhere({stops}: Facts): boolean {
  return apart(stops, stops.at(-1)!) > 0.02;
}

/** Whether nobody would see a number change. */
function isConstant({stops}: Facts): boolean {
  return stops.every(stop => apart(stops, stop) <= 1e-9);
}

/** How much a gradient differs from the first one, in lengths of that. */
function apart([start]: readonly GradientAt[], {gradient}: GradientAt): number {
  const change = gradient.map((slope, i) => slope - start!.gradient[i]!);
  return math.norm(change) / (math.norm(start!.gradient) || Number.MIN_VALUE);
}
