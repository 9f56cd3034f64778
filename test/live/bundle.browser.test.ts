/** What a page loads for a live figure: how much it is, and that it works from a folder. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {scanScenes} from '../../src/project/scanScenes';
import {liveBundle} from '../../src/render/bundle/liveBundle';
import {isShown, LivePages} from './livePages';

const {scenes} = scanScenes(process.cwd());

/** What is loaded only when a figure has a use for it. */
const later = /^(?:mathjaxParts|InterVariable|jetbrains)/;

describe('the scripts of one clip, with the font', () => {
  it.each(['convergence', 'contour-descent', 'backpropagation'])(
    'of %s are less than 350 kB packed',
    async id => {
      const folder = await liveBundle(scenes.filter(scene => scene.id === id));
      const files = readdirSync(folder).filter(name => /\.(?:js|woff2)$/.test(name));
      const packed = files
        .filter(name => !later.test(name))
        .map(name => gzipSync(readFileSync(join(folder, name))).length);
      expect(packed.reduce((a, b) => a + b)).toBeLessThan(350_000);
      // The rest is there, for those that need it.
      expect(files.some(name => name.startsWith('mathjaxParts'))).toBe(true);
    },
  );
});

describe('a page that is opened from its folder', () => {
  let pages: LivePages;
  beforeAll(async () => {
    pages = await LivePages.make('convergence');
  });
  afterAll(() => pages.remove());

  it('shows a figure, and asks for nothing outside of the folder', async () => {
    const page = await pages.open(
      '<downhill-clip clip="convergence"></downhill-clip>',
      {
        from: 'folder',
      },
    );
    await isShown(page);
    expect(pages.requests.filter(url => !url.startsWith('file:'))).toEqual([]);
    expect(pages.faults).toEqual([]);
    const faces = await page.evaluate(
      () => [...document.fonts].filter(({status}) => status === 'loaded').length,
    );
    expect(faces).toBe(1);
    await page.close();
  });

  it('shows a figure where RequireJS is, as in Moodle and Jupyter', async () => {
    const page = await pages.open(
      '<downhill-clip clip="convergence"></downhill-clip>',
      {
        prepare: page =>
          page.evaluateOnNewDocument(() => {
            const define = () => {
              throw new Error('A package gave itself to the page.');
            };
            Reflect.set(window, 'define', Object.assign(define, {amd: {}}));
          }),
      },
    );
    await isShown(page);
    expect(pages.faults).toEqual([]);
    await page.close();
  });

  it('that names a clip there is none of keeps what it had, and says which there are', async () => {
    const page = await pages.open(
      '<downhill-clip clip="convergance"><p>A film.</p></downhill-clip>',
      {
        from: 'folder',
        prepare: page =>
          page.evaluateOnNewDocument(() =>
            document.addEventListener(
              'error',
              event => Reflect.set(window, 'told', event.message),
              true,
            ),
          ),
      },
    );
    await page.waitForFunction(() => Reflect.has(window, 'told'));
    expect(await page.evaluate(() => Reflect.get(window, 'told') as string)).toBe(
      'Expected a clip (convergence), got "convergance". Did you mean "convergence"?',
    );
    const slotted = await page.$eval(
      'downhill-clip',
      it => it.shadowRoot!.querySelector('slot')!.assignedElements()[0]!.textContent,
    );
    expect(slotted).toBe('A film.');
    await page.close();
  });
});
