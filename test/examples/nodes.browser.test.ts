/** The examples of nodes, compared with the pictures that were looked at. */
import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {drawExample} from '../../examples/gallery/drawExample';
import {scanExamples} from '../../src/project/scanExamples';
import {RenderBrowser} from '../../src/render/frames/RenderBrowser';
import {themeNames} from '../../src/theme';
import {differenceFromReference, updating} from '../scenes/references';
import {sample} from '../whole';

const examples = scanExamples();

/** The pictures that were looked at are all made anew when they are. */
const sampled = updating ? examples : sample(examples, 4);

const size = {width: 208, height: 117};

/** Of all pictures together. */
const mostBytes = 400_000;

let renderBrowser: RenderBrowser;
beforeAll(
  async () => void (renderBrowser = await RenderBrowser.open(examples, () => {})),
);
afterAll(() => renderBrowser?.close());

test.each(sampled.map(({id}) => id))('%s looks as before in both themes', async id => {
  const drawn = await drawExample(renderBrowser, id, size);
  expect(drawn.map(({theme}) => theme)).toEqual(themeNames);
  for (const {theme, picture} of drawn) {
    expect(new Set(picture.pixels).size, 'colours in the picture').toBeGreaterThan(2);
    expect(await differenceFromReference(`${id}-${theme}`, picture)).toBeUndefined();
  }
});

test(`the pictures take ${mostBytes / 1000} kB at most, and none is left over`, () => {
  const folder = 'test/scenes/references/nodes';
  const files = readdirSync(folder);
  const expected = examples.flatMap(({id}) =>
    themeNames.map(theme => `${id.split('/')[1]}-${theme}.png`),
  );
  expect(files.sort()).toEqual(expected.sort());
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  expect(bytes).toBeLessThan(mostBytes);
});
