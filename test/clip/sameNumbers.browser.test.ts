/** A page receives the values that Node settled: it chooses nothing, and loses no bit. */
import {readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {runDownhill, swatchProject} from '../render/swatchProject';

const clip = `import {defineClip, parameter} from 'downhill/clip';

const wide = {min: -1e308, max: 1e308, description: 'any number'};

export default defineClip({
  id: 'swatch',
  title: 'Extreme values',
  summary: 'What is chosen is said.',
  parameters: {
    tiny: parameter.number({default: 'auto', ...wide}),
    huge: parameter.number({default: 'auto', ...wide}),
    nothing: parameter.number({default: 'auto', ...wide}),
    point: parameter.point({default: 'auto', dimension: 2, ...wide}),
    given: parameter.number({default: 3, ...wide}),
  },
  choose: {
    tiny: () => Number.MIN_VALUE,
    huge: ({given}) => -1e308 * (given + 0.2),
    nothing: () => -0,
    point: () => [0.1 + 0.2, -0],
  },
  duration: 1,
  stills: {start: 0},
  simulate: ({tiny, huge, nothing, point}) =>
    [tiny, huge, 1 / nothing, point[0], 1 / point[1]!].map(String).join(' '),
  describe: trace => trace,
});
`;

const scene = `import {useScene, waitFor} from '@motion-canvas/core';
import {caption} from 'downhill/clip';
import {clipScene} from 'downhill/story';
import clip from './clip';

export default clipScene(clip, function* (_view, {trace, automatic, values}) {
  caption(useScene(), 0, trace + ' / ' + automatic.length + ' / ' + values.given);
  yield* waitFor(1);
});
`;

let project = '';
beforeAll(async () => {
  project = await swatchProject();
  await writeFile(join(project, 'scenes/swatch/clip.ts'), clip);
  await writeFile(join(project, 'scenes/swatch/scene.tsx'), scene);
});
afterAll(() => rm(project, {recursive: true}));

test('a film tells the numbers that the simulation prints', async () => {
  const set = ['--set', 'given=0.1'];
  const simulated = await runDownhill(project, 'simulate', 'swatch', ...set);
  const run = JSON.parse(simulated.stdout) as Record<string, unknown>;
  expect(run).toMatchObject({
    parameters: {tiny: 5e-324, nothing: 0, point: [0.1 + 0.2, 0], given: 0.1},
    automatic: ['tiny', 'huge', 'nothing', 'point'],
    trace: '5e-324 -3.0000000000000003e+307 Infinity 0.30000000000000004 Infinity',
  });

  const words = ['render', 'swatch', '--format', 'vtt', ...set];
  const {code, stderr} = await runDownhill(project, ...words);
  expect([code, stderr]).toEqual([0, expect.not.stringContaining('failed')]);
  const captions = await readFile(join(project, 'output/swatch.vtt'), 'utf8');
  expect(captions).toContain(`${String(run['trace'])} / 0 / 0.1`);
});
