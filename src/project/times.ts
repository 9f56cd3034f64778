import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {SceneFolder} from './SceneFolder';

/** How long a clip is with default parameters, in seconds, and when its beats' moments are. */
export interface Times {
  readonly seconds: number;
  readonly moments: Readonly<Record<string, number>>;
}

/** Made by the test of named frames, which also checks it: nobody types a clip's length. */
export const timesFile = 'times.json';

/** What was measured of a clip; null where nothing was, or nothing that can be read. */
export function readTimes({folder}: SceneFolder): Times | null {
  try {
    const times = JSON.parse(readFileSync(join(folder, timesFile), 'utf8')) as Times;
    return typeof times.seconds === 'number' && typeof times.moments === 'object'
      ? times
      : null;
  } catch {
    return null;
  }
}
