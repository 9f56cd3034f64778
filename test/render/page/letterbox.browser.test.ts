/** A picture of other proportions than its stage: the stage in its middle, bars beside it. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {loadCatalogue} from '../../../src/project/catalogue';
import {readFrame, type Pixels} from '../../../src/render/frames/stills';
import {RenderBrowser} from '../../../src/render/frames/RenderBrowser';
import {themes} from '../../../src/theme';
import {writeClip} from '../swatchProject';

const clip = (id: string) => `import {defineClip} from 'downhill/clip';
export default defineClip({
  id: '${id}', title: '${id}', summary: 'A ground.', parameters: {},
  simulate: () => 0, describe: () => 'A ground.',
});
`;

/** @param nodes - What is on the stage. */
const scene = (nodes: string) => `import {Rect} from '@motion-canvas/2d';
import {waitFor} from '@motion-canvas/core';
import {clipScene} from 'downhill/story';
import clip from './clip';

export default clipScene(clip, function* (view, {frame}) {
  const {width, height} = frame;
  ${nodes}
  yield* waitFor(0.1);
});
`;

const ink = 0x35d6a4;
const ground = Number.parseInt(themes.dark.background.slice(1), 16);

let project = '';
let renderBrowser: RenderBrowser;
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'downhill-letterbox-'));
  await writeClip(project, 'plain', clip('plain'), scene(''));
  const rect = `view.add(<Rect width={width} height={height} fill={'#35d6a4'} />);`;
  await writeClip(project, 'full', clip('full'), scene(rect));
  const {scenes} = await loadCatalogue(project, {ids: ['plain', 'full']});
  renderBrowser = await RenderBrowser.open(scenes, () => {});
});
afterAll(async () => {
  await renderBrowser?.close();
  await rm(project, {recursive: true});
});

/** The first frame of a clip as RGB words. */
async function pictureOf(
  id: string,
  [width, height]: readonly [number, number],
): Promise<Pixels> {
  const size = {width, height};
  const settings = {clip: id, variables: {}, ...size, fps: 30, transparent: false};
  const film = await renderBrowser.openScene(settings);
  const picture = await readFrame(renderBrowser, film, size, 0).finally(() =>
    film.close(),
  );
  return {...size, pixels: picture.pixels.map(word => word & 0xffffff)};
}

/** The colours of a picture's lines, each once where lines that follow are alike. */
function runsOf(lines: readonly (readonly number[])[]): string[] {
  const told = lines.map(line => [...new Set(line)].map(word => word.toString(16)));
  return told
    .map(colors => colors.join('+'))
    .filter((line, i, all) => line !== all[i - 1]);
}

function rowsOf({pixels, width, height}: Pixels): number[][] {
  return Array.from({length: height}, (_, y) => [
    ...pixels.subarray(y * width, (y + 1) * width),
  ]);
}

function columnsOf({pixels, width, height}: Pixels): number[][] {
  return Array.from({length: width}, (_, x) =>
    Array.from({length: height}, (_, y) => pixels[y * width + x]!),
  );
}

/** Sizes at which the stage ends within a pixel, or a bar is one pixel wide. */
const oddSizes = [
  [1000, 900],
  [854, 480],
  [1081, 1081],
  [640, 361],
  [361, 640],
  [333, 500],
] as const;

describe.each(oddSizes)('at %d by %d', (...size) => {
  test('a plain clip is one colour, from edge to edge', async () => {
    const {pixels} = await pictureOf('plain', size);
    expect([...new Set(pixels)]).toEqual([ground]);
  });

  test('a full stage ends sharply at bars that are all ground', async () => {
    const picture = await pictureOf('full', size);
    const colors = new Set(picture.pixels);
    expect([...colors].filter(color => color !== ink && color !== ground)).toEqual([]);
    const [i, g] = [ink, ground].map(word => word.toString(16)) as [string, string];
    for (const lines of [rowsOf(picture), columnsOf(picture)]) {
      const runs = runsOf(lines).join(' ');
      // Across the bars, stage and bar alternate within a line; along them, whole lines do.
      const within = [`${g}+${i}`, `${i}+${g}`, i];
      const beside = within.flatMap(run => [
        run,
        `${g} ${run}`,
        `${run} ${g}`,
        `${g} ${run} ${g}`,
      ]);
      expect(beside).toContain(runs);
    }
  });
});

test.each([
  [1920, 1080],
  [1080, 1080],
  [1080, 1920],
  [640, 360],
  [320, 320],
  [360, 640],
])('the stage fills a picture of %d by %d', async (...size) => {
  const {pixels} = await pictureOf('full', size);
  expect([...new Set(pixels)]).toEqual([ink]);
});
