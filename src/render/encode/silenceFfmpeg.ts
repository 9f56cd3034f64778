/** FFmpeg speaks only of errors; imported for that by everything that uses it. */
import {AV_LOG_ERROR} from 'node-av/constants';
import {Log} from 'node-av/lib';

Log.setLevel(AV_LOG_ERROR);
// SVT-AV1 has a log of its own, on standard error: 1 is errors.
process.env['SVT_LOG'] ??= '0';
