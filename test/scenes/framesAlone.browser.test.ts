/**
 * A frame is drawn anew only where a signal that its picture read has changed. So a node
 * that draws from something else shows itself: its frame differs from the same frame drawn
 * alone.
 */
import {afterAll, beforeAll, expect, test} from 'vitest';
import {loadCatalogue} from '../../src/project/catalogue';
import {readFrame, readFrames} from '../../src/render/frames/stills';
import {RenderBrowser} from '../../src/render/frames/RenderBrowser';
import type {ScenePage} from '../../src/render/frames/ScenePage';
import {isWhole, sample} from '../whole';

const {clips, scenes} = await loadCatalogue(process.cwd());
const size = {width: 160, height: 90};
const fps = 10;

/** Frames from one that is compared to the next: each is reached from the beginning. */
const stride = isWhole ? 15 : 45;

let renderBrowser: RenderBrowser;
beforeAll(
  async () => void (renderBrowser = await RenderBrowser.open(scenes, () => {})),
);
afterAll(() => renderBrowser?.close());

async function withFilm(clip: string, use: (film: ScenePage) => Promise<void>) {
  const settings = {clip, variables: {}, ...size, fps, transparent: false};
  const film = await renderBrowser.openScene(settings);
  await use(film).finally(() => film.close());
}

const ids = sample(clips, 6).map(({id}) => id);

test.each(ids)(
  '%s shows in each frame of a film what the frame alone shows',
  async id => {
    const inFilm = new Map<number, Uint32Array>();
    await withFilm(id, async film => {
      const last = film.facts.frames - 1;
      await readFrames(
        renderBrowser,
        film,
        size,
        {first: 0, last},
        ({pixels}, frame) =>
          (frame % stride === 7 || frame === last) && inFilm.set(frame, pixels.slice()),
      );
    });
    expect(inFilm.size).toBeGreaterThan(1);
    await withFilm(id, async film => {
      // Backwards, so that each starts from the beginning.
      for (const [frame, pixels] of [...inFilm].reverse()) {
        const alone = await readFrame(renderBrowser, film, size, frame);
        const isSame = Buffer.from(alone.pixels.buffer).equals(
          Buffer.from(pixels.buffer),
        );
        expect(isSame, `frame ${frame} at ${fps} a second`).toBe(true);
      }
    });
  },
);
