/** The named frames of every clip, compared with the pictures that were looked at. */
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {loadCatalogue, type ClipFacts} from '../../src/project/catalogue';
import {readFrame} from '../../src/render/frames/stills';
import {RenderBrowser} from '../../src/render/frames/RenderBrowser';
import type {ScenePage} from '../../src/render/frames/ScenePage';
import {themes, type ThemeName} from '../../src/theme';
import {comparePictures} from './comparePictures';
import {differenceFromReference} from './references';

const {clips, scenes} = await loadCatalogue(process.cwd());
const size = {width: 320, height: 180};
const fps = 60;

/** Of a seam: a sixtieth of a second before the start, little is elsewhere. */
const seamTolerance = 5e-3;

let renderBrowser: RenderBrowser;
beforeAll(
  async () => void (renderBrowser = await RenderBrowser.open(scenes, () => {})),
);
afterAll(() => renderBrowser?.close());

/** Every moment in dark; in light the last one, where the most is on the stage. */
function momentsIn(theme: ThemeName, {stills}: ClipFacts): [string, number][] {
  const moments = Object.entries(stills);
  return theme === 'dark' ? moments : moments.slice(-1);
}

describe.each(clips.map(clip => [clip.id, clip] as const))('%s', (id, clip) => {
  describe.each(Object.keys(themes) as ThemeName[])('in the %s theme', theme => {
    let film: ScenePage;
    beforeAll(async () => {
      const variables = {theme};
      const settings = {clip: id, variables, ...size, fps, transparent: false};
      film = await renderBrowser.openScene(settings);
    });
    afterAll(() => film?.close());

    test('is as long as it says, and its moments lie within it', () => {
      expect(film.facts.frames / fps).toBeCloseTo(clip.duration, 2);
      for (const [name, seconds] of Object.entries(clip.stills)) {
        expect(seconds, name).toBeGreaterThanOrEqual(0);
        expect(Math.round(seconds * fps), name).toBeLessThan(film.facts.frames);
      }
    });

    test.each(momentsIn(theme, clip))('shows "%s" as before', async (name, seconds) => {
      const picture = await readFrame(
        renderBrowser,
        film,
        size,
        Math.round(seconds * fps),
      );
      const path = `${id}/${name}-${theme}`;
      expect(await differenceFromReference(path, picture)).toBeUndefined();
    });

    test.runIf(clip.loops)('ends where it begins', async () => {
      const last = await readFrame(renderBrowser, film, size, film.facts.frames - 1);
      const first = await readFrame(renderBrowser, film, size, 0);
      expect(comparePictures(last, first).share).toBeLessThan(seamTolerance);
    });
  });
});
