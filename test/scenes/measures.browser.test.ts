/**
 * What the stage asks of every clip, measured on the film: hops that the eye can follow, a
 * picture that rests while a sentence is read, and text that can be read.
 */
import {rm} from 'node:fs/promises';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {frameKinds, type FrameKind} from '../../src/plot/frame/Frame';
import {loadCatalogue} from '../../src/project/catalogue';
import type {Language} from '../../src/words';
import {isWhole, sample} from '../whole';
import type {Measured, NamedFrame} from './measure/Measured';
import {MeasuringBrowser} from './measure/MeasuringBrowser';
import {restlessParts} from './measure/alternations';
import {brokenProject} from './measure/brokenProject';
import {hurriedHops, hopsOf, leaps} from './measure/motion';
import {hurriedSentences, tooMuch} from './measure/reading';
import {crowding, cutOff, overlapping, smallCaptions, tooSmall} from './measure/texts';

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

/** What is wrong with the frames that have a name. */
function inNamedFrames(
  {named}: Measured,
  problemsOf: (frame: NamedFrame) => readonly string[],
): string[] {
  return named.flatMap(frame =>
    problemsOf(frame).map(problem => `at ${frame.name}: ${problem}`),
  );
}

/** What is held of a film, and what is wrong where it does not hold. */
const claims: Readonly<
  Record<string, (film: Measured, kind: FrameKind) => readonly string[]>
> = {
  'moves nothing farther than 60 u in a frame': leaps,
  'takes 0.45 s for a hop with an arrow, 0.32 s for another': hurriedHops,
  'lets nothing turn more than three times a second': restlessParts,
  'shows every sentence for long enough, and rests while it is read': hurriedSentences,
  'says little, and is over in 25 seconds': tooMuch,
  'sets no text below 32 u': film => inNamedFrames(film, ({texts}) => tooSmall(texts)),
  'sets captions in 52, 56 or 64 u': (film, kind) =>
    inNamedFrames(film, frame => smallCaptions(frame, kind)),
  'cuts no text off': (film, kind) =>
    inNamedFrames(film, ({texts, clipped}) => [...cutOff(texts, kind), ...clipped]),
  'writes no text over another': film =>
    inNamedFrames(film, ({texts}) => overlapping(texts)),
  'lets no text reach into a chip': film => inNamedFrames(film, crowding),
};

describe('of every clip', () => {
  let browser: MeasuringBrowser;
  beforeAll(async () => void (browser = await MeasuringBrowser.open(scenes, together)));
  afterAll(() => browser?.close());

  describe.each(sample(clips, 2).map(({id}) => id))('%s', id => {
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
