/**
 * A frame is drawn anew only where a signal that its picture read has changed. So a node
 * that draws from something else shows itself: its frame differs from the same frame drawn
 * alone.
 */
import {createHash} from 'node:crypto';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {loadCatalogue} from '../../src/project/catalogue';
import {readFrame, readFrames} from '../../src/render/frames/stills';
import {RenderBrowser} from '../../src/render/frames/RenderBrowser';
import type {ScenePage} from '../../src/render/frames/ScenePage';
import {isWhole, sample} from '../whole';

const {clips, scenes} = await loadCatalogue(process.cwd());

/** All of it compares every frame: an hour. */
const small = {
  size: {width: 160, height: 90},
  fps: isWhole ? 60 : 10,
  stride: isWhole ? 1 : 45,
};
const full = {
  size: {width: 1920, height: 1080},
  fps: 60,
  stride: isWhole ? 97 : 480,
};
type Way = typeof small;

let renderBrowser: RenderBrowser;
beforeAll(
  async () => void (renderBrowser = await RenderBrowser.open(scenes, () => {})),
);
afterAll(() => renderBrowser?.close());

async function withFilm(
  clip: string,
  {size, fps}: Way,
  use: (film: ScenePage) => Promise<void>,
) {
  const settings = {clip, variables: {}, ...size, fps, transparent: false};
  const film = await renderBrowser.openScene(settings);
  await use(film).finally(() => film.close());
}

/** A picture in few bytes: those of all frames would take gigabytes. */
const digestOf = (pixels: Uint32Array) =>
  createHash('sha256')
    .update(new Uint8Array(pixels.buffer, pixels.byteOffset, pixels.byteLength))
    .digest('base64');

async function compare(id: string, way: Way): Promise<void> {
  const {size, stride, fps} = way;
  const inFilm = new Map<number, string>();
  await withFilm(id, way, async film => {
    const last = film.facts.frames - 1;
    const range = {first: 0, last};
    await readFrames(renderBrowser, film, size, range, ({pixels}, frame) => {
      if (frame % stride === 7 % stride || frame === last) {
        inFilm.set(frame, digestOf(pixels));
      }
    });
  });
  expect(inFilm.size).toBeGreaterThan(1);
  await withFilm(id, way, async film => {
    // Backwards, so that each starts from the beginning.
    for (const [frame, digest] of [...inFilm].reverse()) {
      const {pixels} = await readFrame(renderBrowser, film, size, frame);
      expect(digestOf(pixels), `frame ${frame} at ${fps} a second`).toBe(digest);
    }
  });
}

/** Longer than a page may be silent: what hangs is then told with its reason. */
const minutes = 60_000 * (isWhole ? 20 : 5);

test.each(sample(clips, 10).map(({id}) => id))(
  '%s shows in each frame of a film what the frame alone shows',
  id => compare(id, small),
  minutes,
);

test.each(sample(clips, 15).map(({id}) => id))(
  '%s does so at full size',
  id => compare(id, full),
  minutes,
);
