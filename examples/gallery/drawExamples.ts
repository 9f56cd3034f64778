import type {SceneFolder} from '../../src/project/SceneFolder';
import {RenderBrowser} from '../../src/render/frames/RenderBrowser';
import {readFrame, type Pixels, type PixelSize} from '../../src/render/frames/stills';
import {themeNames, type ThemeName} from '../../src/theme';

/** An example's picture in one theme. */
export interface ExamplePicture {
  /** Of the scene: `nodes/Dot`. */
  readonly id: string;
  readonly theme: ThemeName;
  readonly picture: Pixels;
}

const fps = 60;

/**
 * Draws examples, one after the other in one page, in every theme of a screen.
 *
 * @param size - Of each picture, in pixels.
 * @throws RenderError when one fails.
 */
export async function* drawExamples(
  scenes: readonly SceneFolder[],
  size: PixelSize,
): AsyncGenerator<ExamplePicture> {
  const renderBrowser = await RenderBrowser.open(scenes, () => {});
  try {
    for (const theme of themeNames) {
      for (const {id} of scenes) {
        const settings = {clip: id, variables: {theme}, transparent: false};
        const page = await renderBrowser.openScene({...settings, ...size, fps});
        const middle = Math.floor(page.facts.frames / 2);
        const picture = await readFrame(renderBrowser, page, size, middle);
        await page.close();
        yield {id, theme, picture};
      }
    }
  } finally {
    await renderBrowser.close();
  }
}
