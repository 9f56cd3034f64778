/** What is asked of a clip's frames: themes, shapes, and that nothing is left to chance. */
import {createHash} from 'node:crypto';
import {frameKinds} from '../../../plot/frame/Frame';
import type {ClipFacts} from '../../../project/catalogue';
import type {RenderBrowser} from '../../../render/frames/RenderBrowser';
import type {ScenePage} from '../../../render/frames/ScenePage';
import {readFrame, readFrames} from '../../../render/frames/stills';
import {themes, type ThemeName} from '../../../theme';
import type {Language} from '../../../words';
import type {Finding} from './Finding';

/** Small and few: what draws differently shows all the same. */
const fps = 10;
const sizes = {
  wide: {width: 160, height: 90},
  square: {width: 120, height: 120},
  tall: {width: 90, height: 160},
} as const;

/** Of so many frames one is drawn alone: each is reached from the beginning. */
const stride = 15;

/** A clip, as its pictures are asked for. */
interface Drawing {
  readonly browser: RenderBrowser;
  readonly facts: ClipFacts;
  /** What every scene reads beside the clip's own values. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly language: Language;
}

/** Draws a clip's film twice, some of its frames alone, and both themes in three shapes. */
export async function checkPictures(drawing: Drawing): Promise<readonly Finding[]> {
  const film = () =>
    withScene(drawing, 'dark', 'wide', page => digests(drawing.browser, page));
  // At once, so each in a page of its own: a page may keep what it has computed.
  const [first, second] = await Promise.all([film(), film()]);
  return [
    {
      claim: 'draws the same film twice',
      problems: unlike(first, second, 'is another the second time'),
    },
    {
      claim: 'shows in each frame of its film what the frame shows alone',
      problems: await drawnAlone(drawing, first),
    },
    {
      claim: 'tells the moment of its poster',
      problems: await withScene(drawing, 'dark', 'wide', page =>
        untold(page, drawing.facts),
      ),
    },
    {
      claim: 'has pictures in both themes, wide, square and tall',
      problems: await sameInBothThemes(drawing),
    },
  ];
}

async function withScene<T>(
  {browser, facts, variables, language}: Drawing,
  theme: ThemeName,
  kind: keyof typeof sizes,
  use: (page: ScenePage) => T | Promise<T>,
): Promise<T> {
  const page = await browser.openScene({
    clip: facts.id,
    variables: {...variables, theme, lang: language},
    ...sizes[kind],
    fps,
    transparent: false,
  });
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

/** The digest of each frame. */
async function digests(browser: RenderBrowser, page: ScenePage): Promise<string[]> {
  const found: string[] = [];
  const range = {first: 0, last: page.facts.frames - 1};
  await readFrames(browser, page, sizes.wide, range, ({pixels}, frame) => {
    found[frame] = digestOf(pixels);
  });
  return found;
}

function digestOf(pixels: Uint32Array): string {
  return createHash('sha256').update(new Uint8Array(pixels.buffer)).digest('hex');
}

async function drawnAlone(
  drawing: Drawing,
  film: readonly string[],
): Promise<readonly string[]> {
  const frames = film.map((_, i) => i).filter(i => i % stride === stride >> 1);
  return withScene(drawing, 'dark', 'wide', async page => {
    const alone = [...film];
    // Backwards, so that each starts from the beginning.
    for (const frame of frames.reverse()) {
      const {pixels} = await readFrame(drawing.browser, page, sizes.wide, frame);
      alone[frame] = digestOf(pixels);
    }
    return unlike(
      film,
      alone,
      'is another when it is drawn alone; does a node draw from what is no signal?',
    );
  });
}

function unlike(
  first: readonly string[],
  second: readonly string[],
  what: string,
): string[] {
  if (first.length !== second.length) {
    return [`it has ${first.length} frames, and ${second.length} the second time`];
  }
  const frame = first.findIndex((digest, i) => digest !== second[i]);
  return frame < 0 ? [] : [`the frame at ${(frame / fps).toFixed(1)} s ${what}`];
}

/** A run may leave beats out, but not the one that stands for it. */
function untold({facts}: ScenePage, {poster, chapters}: ClipFacts): string[] {
  const told = facts.beats.map(({name}) => name);
  const isTold = Object.keys(chapters).length === 0 || told.includes(poster);
  return isTold
    ? []
    : [`it tells ${told.join(', ') || 'nothing'}, but not "${poster}"`];
}

/** Where the themes' pictures are alike: the scene's colours are not the theme's. */
async function sameInBothThemes(drawing: Drawing): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const kind of frameKinds) {
    const pictures: string[] = [];
    for (const theme of Object.keys(themes) as ThemeName[]) {
      const read = (page: ScenePage) =>
        readFrame(drawing.browser, page, sizes[kind], posterFrame(page, drawing.facts));
      const {pixels} = await withScene(drawing, theme, kind, read);
      if (new Set(pixels).size < 2) problems.push(`${kind}, ${theme}: it is empty`);
      pictures.push(digestOf(pixels));
    }
    if (new Set(pictures).size < pictures.length) {
      problems.push(`${kind}: it is the same in both themes`);
    }
  }
  return problems;
}

function posterFrame({facts}: ScenePage, {poster}: ClipFacts): number {
  const moment = facts.beats.find(({name}) => name === poster)?.moment ?? 0;
  return Math.min(facts.frames - 1, Math.round(moment * fps));
}
