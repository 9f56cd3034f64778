/** What the clip says, and when it is true. */
import {isLevel, type PartialSlopes, type Slice} from 'downhill/plot';
import {always, sentences, type Words} from 'downhill/words';

export const question = sentences<PartialSlopes>([
  {text: 'How steep is f, one variable at a time?', holds: always},
]);

export const alongX = sentences<PartialSlopes>([
  {text: 'With y held, f has no slope along x here.', holds: lacksSlope(0)},
  {text: 'With y held, f is level along x here.', holds: isLevelAlong(0)},
  {text: 'With y held, f has a slope along x.', holds: always},
]);

export const alongY = sentences<PartialSlopes>([
  {text: 'With x held, f has no slope along y here.', holds: lacksSlope(1)},
  {text: 'With x held, f is level along y here.', holds: isLevelAlong(1)},
  {text: 'With x held, f has a slope along y.', holds: always},
]);

export const gradient = sentences<PartialSlopes>([
  {
    text: 'Both slopes are zero: so is the gradient.',
    holds: isStationary,
  },
  {
    text: 'Both slopes in one arrow: the gradient.',
    holds: ({gradient}) => gradient !== null,
  },
  {
    text: 'Two slopes, but no plane: no gradient.',
    holds: ({slices}) => slices.every(hasSlope),
  },
  {text: 'Without both slopes there is no gradient.', holds: always},
]);

const cuts =
  'The surface of f(x, y) = {formula}, cut through {point} where y is held, then where ' +
  'x is held. ';

export const alt = sentences<PartialSlopes>([
  {
    text:
      cuts +
      'The slope along x is {x}, along y {y}: the gradient is zero and has no arrow.',
    holds: isStationary,
    values: altFacts,
  },
  {
    text:
      cuts +
      'The slope along x is {x}, along y {y}; together they are the arrow of the ' +
      'gradient on the floor.',
    holds: ({gradient}) => gradient !== null,
    values: altFacts,
  },
  {
    text:
      cuts +
      'The slope along x is {x}, along y {y}, but f has no tangent plane there, and ' +
      'no gradient.',
    holds: ({slices}) => slices.every(hasSlope),
    values: altFacts,
  },
  {
    text: cuts + 'There is a slope along x, {x}, but none along y, and no gradient.',
    holds: ({slices: [x]}) => hasSlope(x),
    values: altFacts,
  },
  {
    text: cuts + 'There is a slope along y, {y}, but none along x, and no gradient.',
    holds: ({slices: [, y]}) => hasSlope(y),
    values: altFacts,
  },
  {
    text: cuts + 'There is no slope there, neither along x nor along y.',
    holds: always,
    values: altFacts,
  },
]);

function altFacts({objective, point, slices: [x, y]}: PartialSlopes, say: Words) {
  const slopeOf = (slice: Slice) =>
    slice.slope.kind === 'smooth'
      ? say.number(isLevel(slice) ? 0 : slice.slope.slope, {digits: 3, trim: true})
      : '';
  return {
    formula: say.formula(objective.formula),
    point: say.point(point),
    x: slopeOf(x),
    y: slopeOf(y),
  };
}

function isStationary({gradient, slices}: PartialSlopes): boolean {
  return gradient !== null && slices.every(isLevel);
}

function hasSlope({slope}: Slice): boolean {
  return slope.kind === 'smooth';
}

function lacksSlope(along: 0 | 1) {
  return ({slices}: PartialSlopes) => !hasSlope(slices[along]);
}

function isLevelAlong(along: 0 | 1) {
  return ({slices}: PartialSlopes) => isLevel(slices[along]);
}
