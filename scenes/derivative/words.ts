/** What the clip says, and when it is true. */
import type {CurveSlopes} from 'downhill/plot';
import {always, sentences, type Words} from 'downhill/words';

export const question = sentences<CurveSlopes>([
  {text: 'How steep is the curve at x?', holds: always},
]);

export const approach = sentences<CurveSlopes>([
  {text: 'Let the gap h shrink.', holds: always},
]);

export const limit = sentences<CurveSlopes>([
  {text: 'The two sides differ: no tangent here.', holds: is('kink')},
  {text: 'The secant turns upright: no slope here.', holds: is('vertical')},
  {text: 'f ends here: a slope from one side only.', holds: is('edge')},
  {text: 'f jumps here: it has no tangent.', holds: is('jump')},
  {text: 'The secants find no limit: no tangent.', holds: is('undefined')},
  {text: 'Where f is straight, it is its own tangent.', holds: isStraight},
  {text: 'Up close, the curve becomes its tangent.', holds: becomesTangent},
  {text: 'In the limit, the secant is the tangent.', holds: is('smooth')},
]);

export const draw = sentences<CurveSlopes>([
  {text: 'The slope of the tangent draws f′.', holds: isSmooth},
  {text: 'Where there is a tangent, its slope draws f′.', holds: always},
]);

export const zeros = sentences<CurveSlopes>([
  {text: 'Where f is flat, f′ is zero.', holds: ({flat}) => flat.length > 0},
]);

const secant = 'A secant of f(x) = {formula} through x = {x} and x + h: as h shrinks ';
const gap = 'from {first} to {last}, the difference quotient ';
const next = 'the slope of the tangent draws f′.';

export const alt = sentences<CurveSlopes>([
  {
    text:
      secant +
      gap +
      'stays {start}, for f is straight there, and f′(x) = {slope}. ' +
      `Then ${next}`,
    holds: isStraight,
    values: altFacts,
  },
  {
    text:
      secant +
      gap +
      'goes from {start} to {end}, and the secant turns into the tangent: f′(x) = {slope}. ' +
      `Then ${next}`,
    holds: becomesTangent,
    values: altFacts,
  },
  {
    text:
      'Secants of f(x) = {formula} on both sides of x = {x}: as h shrinks, the difference ' +
      'quotient goes to {left} on the left and to {right} on the right, so there is no ' +
      `tangent. Elsewhere, ${next}`,
    holds: is('kink'),
    values: altFacts,
  },
  {
    text:
      secant +
      gap +
      'goes from {start} to {end}; f has no derivative there. ' +
      `Elsewhere, ${next}`,
    holds: ({slope}) => slope.kind !== 'smooth',
    values: altFacts,
  },
  {
    text:
      secant + gap + `goes from {start} to {end}, and f′(x) = {slope}. Then ${next}`,
    holds: always,
    values: altFacts,
  },
]);

function altFacts(
  {function: {formula}, point, secants, slope}: CurveSlopes,
  say: Words,
) {
  const [first, last] = [secants[0]!, secants.at(-1)!];
  return {
    formula: say.formula(formula),
    x: say.number(point.x),
    first: say.number(first.h),
    last: say.number(last.h),
    start: say.number(first.quotient),
    end: say.number(last.quotient),
    slope: say.number('slope' in slope ? slope.slope : null),
    left: say.number('left' in slope ? slope.left : null),
    right: say.number('right' in slope ? slope.right : null),
  };
}

function is(kind: CurveSlopes['slope']['kind']) {
  return ({slope}: CurveSlopes) => slope.kind === kind;
}

function becomesTangent({slope, isReached}: CurveSlopes): boolean {
  return slope.kind === 'smooth' && isReached;
}

/** Whether all secants are the tangent, but for rounding. */
function isStraight({slope, secants}: CurveSlopes): boolean {
  if (slope.kind !== 'smooth') return false;
  const size = Math.abs(slope.slope) || Number.MIN_VALUE;
  return secants.every(({quotient}) => Math.abs(quotient - slope.slope) <= 1e-6 * size);
}

/** Whether the curve has a tangent all over the picture. */
function isSmooth({breaks, tangents}: CurveSlopes): boolean {
  return breaks.length === 0 && tangents.every(({slope}) => Number.isFinite(slope));
}
