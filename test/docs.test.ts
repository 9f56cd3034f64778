import {execFile} from 'node:child_process';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';
import {publicAreas} from '../src/areas';

test('every public area has a page, and no link leads nowhere', async () => {
  const out = await mkdtemp(join(tmpdir(), 'downhill-docs-'));
  try {
    const options = ['--options', '.config/typedoc.json', '--out', out];
    // A link that leads nowhere is a warning, and a warning ends it with an error.
    await promisify(execFile)('npx', ['typedoc', ...options]);
    const names = [...publicAreas.map(({name}) => name), 'vite'];
    expect(await readdir(join(out, 'modules'))).toEqual(
      expect.arrayContaining(names.map(name => `downhill_${name}.html`)),
    );
    const nodes = await readFile(join(out, 'modules/downhill_nodes.html'), 'utf8');
    expect(nodes).toContain('ContourMap');
  } finally {
    await rm(out, {recursive: true});
  }
}, 180_000);
