/** A formula is drawn by one node, and looks as Motion Canvas's own does, sign by sign. */
import {mkdtemp, readFile, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PNG} from 'pngjs';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {runDownhill, writeClip} from '../render/swatchProject';

const clip = `import {defineClip, parameter} from 'downhill/clip';
export default defineClip({
  id: 'turning', title: 'Turning', summary: 'A formula turns into another.',
  parameters: {
    kind: parameter.choice({
      choices: ['one', 'parts'], default: 'one', description: 'drawn by what'}),
  },
  simulate: () => 0, describe: () => 'A formula.',
});
`;

/** A fraction, a root and a colour of its own; it turns into another, then fades. */
const scene = `import {Latex} from '@motion-canvas/2d';
import {createRef, waitFor} from '@motion-canvas/core';
import {Formula} from 'downhill/nodes';
import {clipScene} from 'downhill/story';
import clip from './clip';

const first = ['y =', '\\\\frac{\\\\textcolor{#ff8800}{x}^2}{\\\\sqrt{3}}'];

export default clipScene(clip, function* (view, {values}) {
  const formula = createRef<Latex>();
  const props = {ref: formula, tex: first, fontSize: 200, fill: '#ffffff'};
  view.add(values.kind === 'one' ? <Formula {...props} /> : <Latex {...props} />);
  yield* waitFor(0.2);
  yield* formula().tex(['y =', 'x + 1'], 0.6);
  yield* waitFor(0.2);
  yield* formula().opacity(0.3, 0.4);
});
`;

let project = '';
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'downhill-formula-'));
  await writeClip(project, 'turning', clip, scene);
});
afterAll(() => rm(project, {recursive: true}));

async function framesOf(kind: string): Promise<readonly PNG[]> {
  const asked = [
    '--set',
    `kind=${kind}`,
    '--format',
    'png',
    '--sequence',
    '--out',
    kind,
  ];
  await runDownhill(
    project,
    'render',
    'turning',
    ...asked,
    '--size',
    '480x270',
    '--fps',
    '10',
  );
  const folder = join(project, kind, 'turning');
  const names = (await readdir(folder)).sort();
  const files = await Promise.all(names.map(name => readFile(join(folder, name))));
  return files.map(file => PNG.sync.read(file));
}

test('whole, while it turns into another, and half transparent', async () => {
  const [one, parts] = [await framesOf('one'), await framesOf('parts')];
  expect(one.length).toBe(14);
  expect(parts.length).toBe(14);
  expect(new Set(one.map(({data}) => data.toString('base64'))).size).toBeGreaterThan(8);
  one.forEach(({data}, frame) => {
    const other = parts[frame]!.data;
    const most = data.reduce(
      (a, value, i) => Math.max(a, Math.abs(value - other[i]!)),
      0,
    );
    expect(most, `frame ${frame}`).toBeLessThanOrEqual(8);
  });
});
