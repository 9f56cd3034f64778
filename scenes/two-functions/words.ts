/** What the clip says, and when it is true. */
import {
  areAlike,
  gapSigns,
  gapSizes,
  isCut,
  largestGap,
  type FunctionGaps,
} from 'downhill/plot';
import {always, sentences, type Words} from 'downhill/words';

export const question = sentences<FunctionGaps>([
  {text: 'How wrong is the prediction?', holds: always},
]);

export const gaps = sentences<FunctionGaps>([
  {text: 'Both are the same: no gap at any bar’s x.', holds: areEqual},
  {text: 'A gap only where both have a value.', holds: isPartial},
  {text: 'A cut bar goes on beyond the picture.', holds: hasCut},
  {text: 'Each bar is a gap; none where they cross.', holds: crosses},
  {text: 'One of them lies above, gap after gap.', holds: isOneSided},
  {text: 'Each bar is the gap at one x.', holds: always},
]);

export const fall = sentences<FunctionGaps>([
  {text: 'Nothing is left to line up.', holds: areEqual},
  {text: 'Above or below: only the size counts.', holds: isTwoSided},
  {text: 'Lined up, the sizes can be compared.', holds: always},
]);

export const mean = sentences<FunctionGaps>([
  {text: 'The mean absolute error is zero.', holds: areEqual},
  {text: 'Mean of these bars: mean absolute error.', holds: always},
]);

export const ending = sentences<FunctionGaps>([
  {text: 'The prediction is right at each of them.', holds: areEqual},
  {text: 'All bars are equal, and so is their mean.', holds: areAlike},
  {text: 'In the mean, cut bars count in full.', holds: hasCut},
  {text: 'One gap is the largest.', holds: hasLargest},
  {text: 'One number for all gaps together.', holds: always},
]);

export const alt = sentences<FunctionGaps>([
  {
    text:
      'The correct function {target} and the predicted one {prediction} from x = {from} ' +
      'to x = {to}: at {count, plural, one {# place} other {# places}} there is no gap ' +
      'between them.',
    holds: areEqual,
    values: altFacts,
  },
  {
    text:
      'The correct function {target} and the predicted one {prediction} from x = {from} ' +
      'to x = {to}, with {count, plural, one {# bar} other {# bars}} for the gaps ' +
      'between them. The bars fall to one line and stand side by side; their mean ' +
      'height, the mean absolute error over these bars, is {mean}, the largest {most}.',
    holds: always,
    values: altFacts,
  },
]);

function altFacts(trace: FunctionGaps, say: Words) {
  return {
    target: say.formula(trace.target.formula),
    prediction: say.formula(trace.prediction.formula),
    from: say.number(trace.domain[0]),
    to: say.number(trace.domain[1]),
    count: trace.gaps.length,
    mean: say.number(trace.mean, {digits: 3}),
    most: say.number(Math.max(...gapSizes(trace)), {digits: 3}),
  };
}

function areEqual(trace: FunctionGaps): boolean {
  return gapSizes(trace).every(size => size === 0);
}

function hasCut({gaps, range}: FunctionGaps): boolean {
  return gaps.some(gap => isCut(gap, range));
}

function isPartial({gaps, places}: FunctionGaps): boolean {
  return gaps.length < places;
}

function crosses({crossings}: FunctionGaps): boolean {
  return crossings.length > 0;
}

function isOneSided(trace: FunctionGaps): boolean {
  return gapSigns(trace).size === 1;
}

function isTwoSided(trace: FunctionGaps): boolean {
  return gapSigns(trace).has(1) && gapSigns(trace).has(-1);
}

function hasLargest(trace: FunctionGaps): boolean {
  return largestGap(trace) !== null;
}
