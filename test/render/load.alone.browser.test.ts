/**
 * Much at once, and for long: memory, handles and temporary files stay flat, and renders
 * beside each other finish. A sample; the whole of it (200 films, 20 minutes, ten renders)
 * takes some minutes.
 */
import {readdirSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {loadCatalogue} from '../../src/project/catalogue';
import {render} from '../../src/render/frames/render';
import type {Job} from '../../src/render/plan/Job';
import {isWhole} from '../whole';
import {runDownhill, swatchProject, writeClip} from './swatchProject';

const films = isWhole ? 200 : 12;
const minutes = isWhole ? 20 : 1;
const atOnce = isWhole ? 10 : 3;

const longClip = `import {defineClip} from 'downhill/clip';
export default defineClip({
  id: 'long', title: 'Long', summary: 'Long.', parameters: {},
  simulate: () => ({}), describe: () => 'Long.',
});
`;
const longScene = (seconds: number) => `import {Rect} from '@motion-canvas/2d';
import {createRef, linear} from '@motion-canvas/core';
import {clipScene} from 'downhill/story';
import clip from './clip';
export default clipScene(clip, function* (view) {
  const square = createRef<Rect>();
  view.add(<Rect ref={square} size={300} fill={'#35d6a4'} />);
  yield* square().rotation(${seconds * 10}, ${seconds}, linear);
});
`;

let project = '';
beforeAll(async () => {
  project = await swatchProject();
  await writeClip(project, 'long', longClip, longScene(minutes * 60));
});
afterAll(() => rm(project, {recursive: true}));

const size = {width: 64, height: 36};

function film(number: number, out: string): Job {
  const path = join(out, `film-${number}`);
  return {
    clip: 'swatch',
    variables: {seconds: 0.5, fault: 'none', theme: 'dark', lang: 'en', words: 'full'},
    ...size,
    fps: 10,
    outputs: [
      {format: 'mp4', path: `${path}.mp4`},
      {format: 'gif', path: `${path}.gif`},
    ],
    stills: [{at: 'end', path: `${path}.png`}],
    captions: `${path}.vtt`,
  };
}

/** What this process holds. */
function held() {
  globalThis.gc?.();
  return {
    megabytes: process.memoryUsage().rss / 1e6,
    handles: readdirSync('/proc/self/fd').length,
    temporary: readdirSync(tmpdir()).filter(name => name.startsWith('downhill-'))
      .length,
  };
}

test.runIf(process.platform === 'linux')(
  `${films} films in one process leave memory, handles and temporary files flat`,
  async () => {
    const {scenes} = await loadCatalogue(project, {ids: ['swatch'], isTrusted: true});
    const out = await mkdtemp(join(project, 'many-'));
    const jobs = Array.from({length: films}, (_, i) => film(i, out));
    const seen: ReturnType<typeof held>[] = [];
    const before = held();
    await render(jobs, {
      scenes,
      onFiles: () => void seen.push(held()),
    });
    const [early, late] = [seen[Math.floor(films / 4)]!, seen.at(-1)!];
    expect(readdirSync(out)).toHaveLength(4 * films);
    expect(late.megabytes - early.megabytes).toBeLessThan(60);
    expect(late.handles).toBeLessThanOrEqual(early.handles + 2);
    expect(late.temporary).toBeLessThanOrEqual(early.temporary);
    const after = held();
    expect(after.temporary).toBeLessThanOrEqual(before.temporary);
    expect(after.handles).toBeLessThanOrEqual(before.handles + 4);
  },
);

test.runIf(process.platform === 'linux')(
  `a film of ${minutes} minutes takes no more memory at its end than before`,
  async () => {
    const {scenes} = await loadCatalogue(project, {ids: ['long'], isTrusted: true});
    const out = await mkdtemp(join(project, 'long-'));
    const seen: number[] = [];
    const {frames} = await render(
      [
        {
          ...film(0, out),
          clip: 'long',
          fps: 30,
          variables: {theme: 'dark', lang: 'en', words: 'full'},
        },
      ],
      {scenes, onProgress: () => void seen.push(process.memoryUsage().rss / 1e6)},
    );
    expect(frames).toBe(minutes * 60 * 30);
    expect(seen.at(-1)! - seen[Math.floor(seen.length / 4)]!).toBeLessThan(60);
  },
);

test(`${atOnce} renders at once finish, each with its film`, async () => {
  const results = await Promise.all(
    Array.from({length: atOnce}, (_, i) =>
      runDownhill(
        project,
        ...['render', 'swatch', '--size', '320x180', '--format', 'mp4,gif', '--quiet'],
        ...['--out', `at-once/${i % 2 === 0 ? 'same' : i}`],
      ),
    ),
  );
  expect(results.map(({code, stderr}) => ({code, stderr}))).toEqual(
    results.map(() => ({code: 0, stderr: ''})),
  );
  expect(readdirSync(join(project, 'at-once/same')).sort()).toEqual([
    'swatch.gif',
    'swatch.mp4',
  ]);
});
