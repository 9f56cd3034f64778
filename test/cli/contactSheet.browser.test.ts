import {readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {PNG} from 'pngjs';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {runDownhill, swatchProject} from '../render/swatchProject';

let project = '';
beforeAll(async () => void (project = await swatchProject()));
afterAll(() => rm(project, {recursive: true}));

test('a contact sheet shows the named moments in both themes, with words', async () => {
  const {code, stdout} = await runDownhill(project, 'contact-sheet', 'swatch');
  expect(code).toBe(0);
  expect(stdout).toBe('output/contact-sheet.html  output/contact-sheet.png\n');
  const page = await readFile(join(project, 'output/contact-sheet.html'), 'utf8');
  expect(page.match(/<img width="640" height="360"/g)).toHaveLength(4);
  expect(page).toContain('A swatch of colour <code>swatch</code>');
  expect(page).toContain('alt="A swatch of colour, end. A square that takes 1.2 s."');
  expect(page).toContain('<figcaption>end, 1.98 s, light</figcaption>');

  const png = PNG.sync.read(await readFile(join(project, 'output/contact-sheet.png')));
  expect([png.width, png.height]).toEqual([8 + 2 * 648, 8 + 2 * 368]);
  // The patch, at 0.76 and 0.78 of each picture.
  const at = (8 + 281) * png.width + 8 + 648 + 486;
  expect([...png.data.subarray(4 * at, 4 * at + 3)]).toEqual([0xc2, 0x18, 0x5b]);
});
