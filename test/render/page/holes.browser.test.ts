/**
 * Over a transparent background, what has the background's colour lets the page show
 * through: laid over a page of that colour, a picture is what it is with its background.
 */
import {afterAll, beforeAll, expect, test} from 'vitest';
import {loadCatalogue} from '../../../src/project/catalogue';
import {RenderBrowser} from '../../../src/render/frames/RenderBrowser';
import {readFrame} from '../../../src/render/frames/stills';
import {themes, type ThemeName} from '../../../src/theme';

const ids = ['convergence', 'contour-descent', 'ball-in-valley'];
const size = {width: 480, height: 270};
const {scenes} = await loadCatalogue(process.cwd(), {ids});

let browser: RenderBrowser;
beforeAll(async () => void (browser = await RenderBrowser.open(scenes, () => {})));
afterAll(() => browser?.close());

/** The last frame of the last beat, as blue, green, red and alpha. */
async function ending(clip: string, theme: ThemeName, transparent: boolean) {
  const page = await browser.openScene({
    clip,
    variables: {theme, ...(transparent ? {transparent} : {})},
    ...size,
    fps: 10,
    transparent,
  });
  try {
    const frame = Math.floor(page.facts.beats.at(-1)!.moment * 10);
    const {pixels} = await readFrame(browser, page, size, frame);
    return new Uint8Array(pixels.buffer.slice(0));
  } finally {
    await page.close();
  }
}

const channels = (color: string) =>
  [5, 3, 1].map(i => parseInt(color.slice(i, i + 2), 16));

test.each(
  ids.flatMap(id => (['dark', 'light'] as const).map(theme => [id, theme] as const)),
)('%s, %s, has no rims of its own ground', async (clip, theme) => {
  const ground = channels(themes[theme].background);
  const [clear, whole] = [
    await ending(clip, theme, true),
    await ending(clip, theme, false),
  ];
  let [solid, unlike] = [0, 0];
  for (let i = 0; i < clear.length; i += 4) {
    const alpha = clear[i + 3]!;
    // Colours are multiplied by alpha.
    const over = ground.map(
      (value, c) => clear[i + c]! + (value * (255 - alpha)) / 255,
    );
    if (over.some((value, c) => Math.abs(value - whole[i + c]!) > 12)) unlike++;
    if (alpha === 255 && ground.every((value, c) => clear[i + c] === value)) solid++;
  }
  expect(solid).toBeLessThan(10);
  expect(unlike).toBeLessThan(0.002 * (clear.length / 4));
});
