/**
 * What the stage asks of every clip, measured on the film: hops that the eye can follow, a
 * picture that rests while a sentence is read, and text that can be read.
 */
import {rm} from 'node:fs/promises';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {frameKinds, type FrameKind} from '../../src/plot/frame/Frame';
import {loadCatalogue} from '../../src/project/catalogue';
import type {Language} from '../../src/words';
import {claims} from '../../src/measure/claims';
import type {Measured} from '../../src/measure/Measured';
import {hopsOf} from '../../src/measure/motion';
import {MeasuringBrowser} from '../../src/render/measure/MeasuringBrowser';
import {isWhole, sample} from '../whole';
import {brokenProject} from '../measure/brokenProject';

const {clips, scenes} = await loadCatalogue(process.cwd());

/** Pixels: what is measured is in stage units, and hardly anything is drawn. */
const sizes: Readonly<Record<FrameKind, {width: number; height: number}>> = {
  wide: {width: 320, height: 180},
  square: {width: 240, height: 240},
  tall: {width: 180, height: 320},
};

interface Film {
  readonly kind: FrameKind;
  readonly language: Language;
}

const films: readonly Film[] = (['en', 'es'] as const).flatMap(language =>
  frameKinds.map(kind => ({kind, language})),
);

/** How many films are measured at once. */
const together = isWhole ? films.length : 2;

/** A clip's films: of a sample the wide one, and another one of the next clip. */
function filmsOf(clip: string): readonly Film[] {
  if (isWhole) return films;
  const place = clips.findIndex(({id}) => id === clip);
  return [films[0]!, films[1 + (Math.max(0, place) % (films.length - 1))]!];
}

async function measured(browser: MeasuringBrowser, clip: string) {
  const chosen = filmsOf(clip);
  const all = await browser.measure(
    chosen.map(({kind, language}) => ({
      ...{clip, variables: {lang: language}, ...sizes[kind]},
      ...{fps: 60, transparent: false},
    })),
  );
  return all.map((film, i) => ({...chosen[i]!, film}));
}

describe('of every clip', () => {
  let browser: MeasuringBrowser;
  beforeAll(async () => void (browser = await MeasuringBrowser.open(scenes, together)));
  afterAll(() => browser?.close());

  describe.each(sample(clips, 6).map(({id}) => id))('%s', id => {
    let all: Awaited<ReturnType<typeof measured>>;
    beforeAll(async () => void (all = await measured(browser, id)));

    test.each(Object.entries(claims))('%s', (_, problemsOf) => {
      const problems = all.flatMap(({kind, language, film}) =>
        problemsOf(film, kind).map(problem => `${kind}, ${language}: ${problem}`),
      );
      expect(problems.join('\n')).toBe('');
    });

    test('has been looked at', () => {
      for (const {film} of all) {
        expect(film.named.length).toBeGreaterThan(film.beats.length - 1);
        for (const {texts} of film.named) expect(texts.length).toBeGreaterThan(1);
      }
    });
  });

  test('contour-descent hops along the arrows that are counted', async () => {
    const [wide] = await measured(browser, 'contour-descent');
    const [track] = wide!.film.tracks.filter(({hops}) => hops);
    expect(hopsOf(track!).length).toBeGreaterThan(5);
  });
});

describe('of a clip that does all of it wrong', () => {
  let root: string;
  let browser: MeasuringBrowser;
  let film: Measured;
  beforeAll(async () => {
    root = await brokenProject();
    const project = await loadCatalogue(root, {ids: ['broken']});
    browser = await MeasuringBrowser.open(project.scenes, together);
    film = (await measured(browser, 'broken'))[0]!.film;
  });
  afterAll(async () => {
    await browser?.close();
    await rm(root, {recursive: true, force: true});
  });

  test.each(Object.keys(claims))('it is seen that it never %s', claim => {
    expect(claims[claim]!(film, 'wide')).not.toEqual([]);
  });
});
