/** What the clip says, and when it is true. */
import {math} from 'downhill/sim';
import {isLevelAround, type SteepestSlopes} from 'downhill/plot';
import {always, sentences, type Words} from 'downhill/words';

export const question = sentences<SteepestSlopes>([
  {text: 'Which way is f steepest?', holds: always},
]);

export const rose = sentences<SteepestSlopes>([
  {text: 'In every direction the slope is zero here.', holds: isLevelAround},
  {
    text: 'Every direction has a slope.',
    holds: ({rose}) =>
      rose.every(({slope}) => slope !== null && Number.isFinite(slope)),
  },
  {text: 'Not every direction has a slope here.', holds: always},
]);

export const gradient = sentences<SteepestSlopes>([
  {text: 'The gradient is zero here: no arrow.', holds: hasZeroGradient},
  {text: 'The steepest way up: the gradient.', holds: hasGradient},
  {text: 'No one arrow makes these slopes: no gradient.', holds: always},
]);

export const flat = sentences<SteepestSlopes>([
  {text: 'Where f is flat, there is no arrow.', holds: ({flat}) => flat.length > 0},
]);

const compass = 'A compass on the surface of {f} at {point}. ';

export const alt = sentences<SteepestSlopes>([
  {
    text: compass + 'In every direction the slope is zero.{visits}',
    holds: hasZeroGradient,
    values: altFacts,
  },
  {
    text:
      compass +
      'Of the slopes in all directions the steepest, {steepest}, is that of the gradient ' +
      '{gradient}.{visits}',
    holds: hasGradient,
    values: altFacts,
  },
  {
    text: compass + 'Its slopes are not those of one arrow: no gradient.{visits}',
    holds: always,
    values: altFacts,
  },
]);

/** The kinds of places that are visited. */
export const places = {
  minimum: 'a minimum at {place}',
  maximum: 'a maximum at {place}',
  saddle: 'a saddle at {place}',
  plateau: 'a plateau at {place}',
} as const;

const visits = 'Then it visits {kinds}: the gradient is zero there.';

/** A longer formula is not read aloud. */
const longest = 60;

function altFacts(
  {objective: {formula}, point, gradient, flat}: SteepestSlopes,
  say: Words,
) {
  const brief = (value: number) => say.number(value, {digits: 3, trim: true});
  const kinds = flat.map(({kind, point: at}) =>
    say.message(places[kind], {place: say.point(at)}),
  );
  return {
    f: formula.length > longest ? 'f(x, y)' : `f(x, y) = ${say.formula(formula)}`,
    point: say.point(point),
    steepest: gradient ? brief(math.norm(gradient)) : '',
    gradient: gradient ? say.point(gradient) : '',
    visits: flat.length > 0 ? ` ${say.message(visits, {kinds: say.list(kinds)})}` : '',
  };
}

function hasGradient({gradient}: SteepestSlopes): boolean {
  return gradient !== null;
}

function hasZeroGradient(trace: SteepestSlopes): boolean {
  return trace.gradient !== null && isLevelAround(trace);
}
