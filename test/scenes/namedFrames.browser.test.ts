/** The named frames of every clip, compared with the pictures that were looked at. */
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {loadCatalogue, type ClipFacts} from '../../src/project/catalogue';
import {shootFrame} from '../../src/render/stills';
import {Studio, type FilmPage} from '../../src/render/Studio';
import {themes, type ThemeName} from '../../src/theme';
import {comparePictures} from './comparePictures';
import {differenceFromReference} from './references';

const {clips, scenes} = await loadCatalogue(process.cwd());
const size = {width: 320, height: 180};
const fps = 60;

/** Of a seam: a sixtieth of a second before the start, little is elsewhere. */
const SEAM_TOLERANCE = 5e-3;

let studio: Studio;
beforeAll(async () => void (studio = await Studio.open(scenes, () => {})));
afterAll(() => studio?.close());

/** Every moment in dark; in light the last one, where the most is on the stage. */
function momentsIn(theme: ThemeName, {stills}: ClipFacts): [string, number][] {
  const moments = Object.entries(stills);
  return theme === 'dark' ? moments : moments.slice(-1);
}

describe.each(clips.map(clip => [clip.id, clip] as const))('%s', (id, clip) => {
  describe.each(Object.keys(themes) as ThemeName[])('in the %s theme', theme => {
    let film: FilmPage;
    beforeAll(async () => {
      const variables = {theme};
      const settings = {clip: id, variables, ...size, fps, transparent: false};
      film = await studio.openFilm(settings);
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
      const picture = await shootFrame(studio, film, size, Math.round(seconds * fps));
      const path = `${id}/${name}-${theme}`;
      expect(await differenceFromReference(path, picture)).toBeUndefined();
    });

    test.runIf(clip.loops)('ends where it begins', async () => {
      const last = await shootFrame(studio, film, size, film.facts.frames - 1);
      const first = await shootFrame(studio, film, size, 0);
      expect(comparePictures(last, first).share).toBeLessThan(SEAM_TOLERANCE);
    });
  });
});
