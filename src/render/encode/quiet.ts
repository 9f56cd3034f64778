/** FFmpeg speaks only of errors; imported for that by everything that uses it. */
import {AV_LOG_ERROR} from 'node-av/constants';
import {Log} from 'node-av/lib';

Log.setLevel(AV_LOG_ERROR);
