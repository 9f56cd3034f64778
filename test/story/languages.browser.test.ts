/** A scene in a language: the captions, which are the sentences on the stage. */
import {afterAll, beforeAll, expect, test} from 'vitest';
import {loadCatalogue} from '../../src/project/catalogue';
import {RenderBrowser} from '../../src/render/frames/RenderBrowser';

const {scenes} = await loadCatalogue(process.cwd(), {ids: ['contour-descent']});

let renderBrowser: RenderBrowser;
beforeAll(
  async () => void (renderBrowser = await RenderBrowser.open(scenes, () => {})),
);
afterAll(() => renderBrowser?.close());

async function captionsIn(language: string): Promise<string[]> {
  const film = await renderBrowser.openScene({
    clip: 'contour-descent',
    variables: {lang: language},
    width: 320,
    height: 180,
    fps: 60,
    transparent: false,
  });
  await film.close();
  return film.facts.cues.map(({text}) => text);
}

test('a scene speaks Spanish', async () => {
  expect(await captionsIn('es')).toEqual([
    '¿Por dónde se baja?',
    'Perpendicular a la curva de nivel.',
    'Pendiente suave, paso corto.',
    'Se queda cerca del mínimo.',
  ]);
});

test('and has no text that was never translated', async () => {
  const captions = await captionsIn('pseudo');
  expect(captions).toHaveLength(4);
  for (const text of captions) expect(text).not.toMatch(/[a-z]{2}/i);
});

test('and refuses a language that it does not know', async () => {
  await expect(captionsIn('ens')).rejects.toThrow(
    'Expected language to be one of en, es, pseudo, got "ens". Did you mean "en"?',
  );
});
