import {expect, test} from 'vitest';
import {loadCatalogue} from '../../src/project/catalogue';
import {referencePage} from '../../src/cli/line/reference';

test('the reference page says what the program does', async () => {
  const {clips} = await loadCatalogue('.');
  const page = referencePage(clips);
  expect(page).not.toMatch(/undefined|NaN|\[object/);
  await expect(page).toMatchFileSnapshot('../../lessons/reference.md');
});
