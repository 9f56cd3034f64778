/** The named frames of every clip, compared with the pictures that were looked at. */
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {allMoments, type NamedMoment} from '../../src/render/plan/namedMoments';
import {loadCatalogue, type ClipFacts} from '../../src/project/catalogue';
import {momentFrame} from '../../src/render/plan/moments';
import {readFrame, type PixelSize} from '../../src/render/frames/stills';
import {RenderBrowser} from '../../src/render/frames/RenderBrowser';
import type {ScenePage} from '../../src/render/frames/ScenePage';
import type {ThemeName} from '../../src/theme';
import {isWhole} from '../whole';
import {differenceFromReference, updating} from './references';
import {differenceFromTimes, timesOf} from './times';

const {clips, scenes} = await loadCatalogue(process.cwd());
const wide = {width: 320, height: 180};
const fps = 60;

/** No clip is longer, in seconds: a calm viewer watches it to its end. */
const longest = 25;

/** What is drawn of a clip in a theme and a shape; references are called `<moment>-<name>`. */
interface View {
  readonly name: string;
  readonly theme: ThemeName;
  readonly size: PixelSize;
  readonly moments: readonly NamedMoment[];
}

/** What is looked at besides the dark views: of a sample of the clips, one of these each. */
const besides = ['light', 'dark-square', 'dark-tall', 'gif'] as const;

function isLookedAt(clip: ClipFacts, name: (typeof besides)[number]): boolean {
  const place = clips.indexOf(clip);
  const isSampled = place % 3 === 0 && besides[(place / 3) % besides.length] === name;
  return isWhole || updating || isSampled;
}

/**
 * Every moment in dark. In light the last one, where the most is on the stage; in the other
 * shapes the one that tells most.
 */
function viewsOf(clip: ClipFacts): View[] {
  const moments = allMoments(clip);
  const poster = moments.filter(({name}) => name === clip.poster);
  const shape = {theme: 'dark', moments: poster} as const;
  const others = [
    {name: 'light', theme: 'light', size: wide, moments: moments.slice(-1)},
    {...shape, name: 'dark-square', size: {width: 240, height: 240}},
    {...shape, name: 'dark-tall', size: {width: 180, height: 320}},
  ] as const;
  return [
    {name: 'dark', theme: 'dark', size: wide, moments},
    ...others.filter(({name}) => isLookedAt(clip, name)),
  ];
}

let renderBrowser: RenderBrowser;
beforeAll(
  async () => void (renderBrowser = await RenderBrowser.open(scenes, () => {})),
);
afterAll(() => renderBrowser?.close());

function openFilm(
  {id: clip}: ClipFacts,
  {theme, size, rate}: {theme: ThemeName; size: PixelSize; rate: number},
): Promise<ScenePage> {
  const look = {variables: {theme}, transparent: false};
  return renderBrowser.openScene({clip, ...look, ...size, fps: rate});
}

async function differingAtSeam(film: ScenePage, size: PixelSize): Promise<number> {
  const last = await readFrame(renderBrowser, film, size, film.facts.frames - 1);
  const first = await readFrame(renderBrowser, film, size, 0);
  return first.pixels.filter((word, i) => word !== last.pixels[i]).length;
}

describe.each(clips.map(clip => [clip.id, clip] as const))('%s', (id, clip) => {
  describe.each(viewsOf(clip).map(view => [view.name, view] as const))(
    'in %s',
    (name, {theme, size, moments}) => {
      let film: ScenePage;
      beforeAll(
        async () => void (film = await openFilm(clip, {theme, size, rate: fps})),
      );
      afterAll(() => film?.close());

      test.for(moments.map(moment => [moment.name, moment] as const))(
        'shows "%s" as before',
        async ([moment, request], {skip}) => {
          const frame = momentFrame(request, {clip: id, fps}, film.facts);
          if (frame === null) return skip('left out with default parameters');
          const picture = await readFrame(renderBrowser, film, size, frame);
          const path = `${id}/${moment}-${name}`;
          expect(await differenceFromReference(path, picture)).toBeUndefined();
        },
      );

      test('ends where it begins', async () => {
        expect(await differingAtSeam(film, size)).toBe(0);
      });

      test.runIf(name === 'dark')(
        'tells no beats but those it declares, in their order, in 25 seconds at most',
        async () => {
          const told = film.facts.beats.map(beat => beat.name);
          const declared = Object.keys(clip.chapters);
          expect(told).toEqual(declared.filter(beat => told.includes(beat)));
          expect(told).toContain(clip.poster);
          const times = timesOf(film.facts, fps);
          expect(times.seconds).toBeLessThanOrEqual(longest);
          const scene = scenes.find(scene => scene.id === id)!;
          expect(await differenceFromTimes(scene, times)).toBeUndefined();
        },
      );
    },
  );

  test.runIf(isLookedAt(clip, 'gif'))('runs in a circle as a GIF', async () => {
    const size = {width: 800, height: 450};
    const film = await openFilm(clip, {theme: 'dark', size, rate: 25});
    expect(
      await differingAtSeam(film, size).finally(() => film.close()),
      'pixels that differ between the last frame and the first',
    ).toBe(0);
  });
});
