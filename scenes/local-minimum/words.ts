/** What the clip says, and when it is true. */
import {jumpsRidge, type CurveEndings} from 'downhill/clip';
import type {Basin} from 'downhill/plot';
import {always, sentences} from 'downhill/words';

export {curveTally as tally, curveTallyAlt as alt} from 'downhill/clip';

/** What the sentences speak of. */
export interface Facts extends CurveEndings {
  readonly basins: readonly Basin[];
}

export const question = sentences<Facts>([
  {text: 'Where does each ball end?', holds: ({runs}) => runs.length > 1},
  {text: 'Where does the ball end?', holds: always},
]);

export const first = sentences<Facts>([
  {
    text: 'Each follows the slope where it is.',
    holds: ({runs}) => runs.length > 1 && runs.some(moves),
  },
  {text: 'It follows the slope where it is.', holds: ({runs}) => runs.some(moves)},
  {
    text: 'The slope is zero here: there is no step.',
    holds: ({runs}) => runs.every(({iterates: [{slope}]}) => slope === 0),
  },
]);

export const down = sentences<Facts>([
  {text: 'η is so large that steps jump over ridges.', holds: jumpsRidge},
  {
    text: 'Nothing carries a ball over the next hill.',
    holds: ({ridges, crosses, runs}) =>
      ridges.length > 0 && !crosses.some(Boolean) && runs.some(moves),
  },
  {text: 'Step by step, all at once.', holds: ({runs}) => runs.some(moves)},
]);

export const basins = sentences<Facts>([
  {text: 'The ridges divide the starts.', holds: hasBasins},
]);

/** Whether it is a matter of ridges alone where a run ends, and of more than one valley. */
export function hasBasins({basins, ridges, crosses}: Facts): boolean {
  const arrived = basins.filter(({outcome}) => outcome.kind === 'arrived');
  const noneJumps = !crosses.some(Boolean) && basins.every(({jumps}) => !jumps);
  return ridges.length > 0 && arrived.length > 1 && noneJumps;
}

function moves({iterates}: Facts['runs'][0]): boolean {
  return iterates.length > 1;
}
