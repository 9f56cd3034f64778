import {AV_LOG_ERROR} from 'node-av/constants';
import {Log} from 'node-av/lib';

/** Lets FFmpeg speak of errors alone, from now on; asked for by everything that uses it. */
export function silenceFfmpeg(): void {
  Log.setLevel(AV_LOG_ERROR);
  // SVT-AV1 has a log of its own, on standard error: 1 is errors.
  process.env['SVT_LOG'] ??= '0';
}
