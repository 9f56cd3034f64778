/** What the clip says, and when it is true. */
import {stepTrends, stepsFollow} from 'downhill/clip';
import type {CurveRuns} from 'downhill/plot';
import {always, sentences} from 'downhill/words';

export const question = sentences<CurveRuns>([
  {text: 'How long is a step?', holds: always},
]);

export const onward = [...stepTrends, ...stepsFollow];
