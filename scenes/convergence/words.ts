/** What the clip says, and when it is true. */
import type {CurveRuns} from 'downhill/plot';
import {always, sentences} from 'downhill/words';

export const question = sentences<CurveRuns>([
  {text: 'How long is a step?', holds: always},
]);

export const onward = sentences<CurveRuns>([
  {
    text: 'Less slope, shorter step.',
    holds: eachSlope((slope, before) => slope < before),
  },
  {
    text: 'More slope, longer step.',
    holds: eachSlope((slope, before) => slope > before),
  },
  {
    text: 'Every step follows the slope where it is.',
    holds: ({runs: [{iterates}]}) => iterates.length > 1,
  },
]);

/** Whether something is so of the slopes at every iterate and the one before it. */
function eachSlope(isSo: (slope: number, before: number) => boolean) {
  return ({runs: [{iterates}]}: CurveRuns): boolean => {
    const slopes = iterates.map(({slope}) => Math.abs(slope));
    const isEach = slopes.every((slope, k) => k === 0 || isSo(slope, slopes[k - 1]!));
    return slopes.length > 2 && isEach;
  };
}
