import type {RenderBrowser} from '../../src/render/frames/RenderBrowser';
import {readFrame, type Pixels, type PixelSize} from '../../src/render/frames/stills';
import {themeNames, type ThemeName} from '../../src/theme';

/** An example's picture in one theme. */
export interface ExamplePicture {
  readonly theme: ThemeName;
  readonly picture: Pixels;
}

const fps = 60;

/**
 * Draws the frame in the middle of an example, in every theme of a screen.
 *
 * @param clip - The id of its scene: `nodes/Dot`.
 * @param size - In pixels.
 * @throws RenderError when it fails.
 */
export async function drawExample(
  renderBrowser: RenderBrowser,
  clip: string,
  size: PixelSize,
): Promise<ExamplePicture[]> {
  const settings = (theme: ThemeName) => ({
    ...{clip, ...size, fps, transparent: false},
    variables: {theme},
  });
  const page = await renderBrowser.openScene(settings(themeNames[0]));
  const pictures: ExamplePicture[] = [];
  for (const theme of themeNames) {
    if (theme !== themeNames[0]) await page.open(settings(theme));
    const middle = Math.floor(page.facts.frames / 2);
    const picture = await readFrame(renderBrowser, page, size, middle);
    pictures.push({theme, picture});
  }
  await page.close();
  return pictures;
}
