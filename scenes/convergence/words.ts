/** What the clip says, and when it is true. */
import {stepTrends} from 'downhill/clip';
import type {CurveRuns} from 'downhill/plot';
import {always, sentences} from 'downhill/words';

export const question = sentences<CurveRuns>([
  {text: 'How long is a step?', holds: always},
]);

export const onward = [
  ...stepTrends,
  ...sentences<CurveRuns>([
    {
      text: 'Every step follows the slope where it is.',
      holds: ({runs: [{iterates}]}) => iterates.length > 1,
    },
  ]),
];
