/** How long clips are and when their moments are: measured here, read by the catalogue. */
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {readTimes, timesFile, type Times} from '../../src/project/times';
import type {SceneFolder} from '../../src/project/SceneFolder';
import type {SceneFacts} from '../../src/render/page/main';

/** What a run with default parameters takes, rounded as a reader wants it. */
export function timesOf({frames, beats}: SceneFacts, fps: number): Times {
  return {
    seconds: rounded(frames / fps, 2),
    moments: Object.fromEntries(
      beats.map(({name, moment}) => [name, rounded(moment, 3)]),
    ),
  };
}

/**
 * Compares what was measured with the clip's file, or writes it anew where the environment
 * has `UPDATE_REFERENCES`.
 *
 * @returns What is wrong and what to do, or nothing.
 */
export async function differenceFromTimes(
  scene: SceneFolder,
  measured: Times,
): Promise<string | undefined> {
  const kept = readTimes(scene);
  if (isDeepStrictEqual(kept, measured)) return undefined;
  const file = join(scene.folder, timesFile);
  if (process.env['UPDATE_REFERENCES']) {
    await writeFile(file, `${JSON.stringify(measured, null, 2)}\n`);
    return undefined;
  }
  return (
    `Expected ${file} to hold ${JSON.stringify(measured)}, got ${JSON.stringify(kept)}. ` +
    'If that is as it should be, run "npm run references".'
  );
}

function rounded(seconds: number, digits: number): number {
  return Number(seconds.toFixed(digits));
}
