/** What is computed is the same in every browser as in Node, to the bit. */
import {readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {build} from 'rolldown';
import {beforeAll, describe, expect, it} from 'vitest';
import {loadCatalogue} from '../../src/project/catalogue';
import {engines} from './engines';
import {hashTrace} from './hashTrace';

/** Hashes by name, as `bitIdentity.ts` of a folder computes them. */
type Hashes = Readonly<Record<string, string>>;

const catalogue = await loadCatalogue(process.cwd());
const folders = readdirSync('test', {recursive: true, encoding: 'utf8'})
  .filter(name => /(^|[\\/])bitIdentity\.ts$/.test(name))
  .map(name => join('test', name, '..').replaceAll('\\', '/'));

/** Absolute, with forward slashes. */
const pathOf = (name: string) => resolve(name).replaceAll('\\', '/');

/** A program that leaves hashes in `globalThis.hashes`, by folder and by clip. */
function program(): string {
  const sets = folders.map((folder, i) => ({
    load: `import * as set${i} from '${pathOf(`${folder}/bitIdentity.ts`)}';`,
    entry: `'${folder}': Object.values(set${i})[0](),`,
  }));
  const clips = catalogue.scenes.map(({id, clipFile}, i) => ({
    load: `import clip${i} from '${clipFile}';`,
    entry: `'${id}': {trace: hashTrace(clip${i}.run({}).trace)},`,
  }));
  const parts = [...sets, ...clips];
  return [
    `import {hashTrace} from '${pathOf('test/sim/hashTrace.ts')}';`,
    ...parts.map(({load}) => load),
    `globalThis.hashes = {${parts.map(({entry}) => entry).join('\n')}};`,
  ].join('\n');
}

async function bundled(): Promise<string> {
  const {output} = await build({
    input: 'program',
    plugins: [
      {
        name: 'program',
        resolveId: id => (id === 'program' ? '\0program' : null),
        load: id => (id === '\0program' ? program() : null),
      },
    ],
    tsconfig: resolve('tsconfig.json'),
    platform: 'browser',
    logLevel: 'silent',
    output: {format: 'iife'},
    write: false,
  });
  return output[0].code;
}

const code = await bundled();

describe.each(engines)('$name', ({isHere, hashes}) => {
  let computed: Readonly<Record<string, Hashes>>;
  beforeAll(async () => {
    if (isHere) computed = (await hashes(code)) as typeof computed;
  });

  it.runIf(isHere).each(folders)('computes the committed bits of %s', async folder => {
    const {expectedBits} = (await import(pathOf(`${folder}/expectedBits.ts`))) as {
      expectedBits: Hashes;
    };
    expect(Object.keys(expectedBits).length).toBeGreaterThan(0);
    expect(computed[folder]).toEqual(expectedBits);
  });

  it.runIf(isHere).each(catalogue.clips.map(({id}) => id))(
    'simulates what Node does, to the bit, for %s',
    async id => {
      const {trace} = (await catalogue.clip(id)).run();
      expect(computed[id]).toEqual({trace: hashTrace(trace)});
    },
  );
});
