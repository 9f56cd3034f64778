import {existsSync, readFileSync} from 'node:fs';
import ts from 'typescript';
import {describe, expect, it} from 'vitest';
import {
  areas,
  browserAreas,
  builtEntryOf,
  entryOf,
  isFolder,
  publicAreas,
  typesOf,
} from '../src/areas';

const json = (file: string) =>
  ts.parseConfigFileTextToJson(file, readFileSync(file, 'utf8')).config as never;

const packageJson: {
  exports: Record<string, unknown>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
  scripts: Record<string, string>;
} = json('package.json');

/** Parts of the library for programs of Node, each a file of an area. */
const nodeParts = {
  vite: 'src/render/editor/vitePlugin.ts',
  remark: 'src/lesson/remark/remarkDownhill.ts',
  myst: 'src/lesson/hosts/mystPlugin.ts',
};

describe('the areas', () => {
  it('lie where the table says', () => {
    expect(areas.length).toBeGreaterThan(10);
    expect(areas.filter(({path}) => !existsSync(path))).toEqual([]);
  });

  it.each(publicAreas.map(area => [area.name, entryOf(area)]))(
    '%s is imported by its file %s',
    (_, entry) => expect(existsSync(entry)).toBe(true),
  );

  it('use packages that are installed with this one', () => {
    // What builds the package stays behind.
    const used = areas.flatMap(({name, packages}) =>
      name === 'library' ? [] : packages,
    );
    const unknown = used
      .filter(name => name !== '*' && !/^(node|virtual):/.test(name))
      .filter(name => {
        const start = name.replace(/\*$/, '');
        const {dependencies, peerDependencies} = packageJson;
        return !Object.keys({...dependencies, ...peerDependencies}).some(own =>
          own.startsWith(start),
        );
      });
    expect(unknown).toEqual([]);
  });

  it('are told apart into folders and files', () => {
    expect(isFolder({path: 'src/sim'})).toBe(true);
    expect(isFolder({path: 'src/theme.ts'})).toBe(false);
    expect(entryOf({path: 'src/sim'})).toBe('src/sim/index.ts');
    expect(entryOf({path: 'src/theme.ts'})).toBe('src/theme.ts');
  });

  it('that a browser runs go into the bundle, and no other', () => {
    expect(browserAreas.map(({name}) => name)).toEqual([
      'schema',
      'sim',
      'plot',
      'words',
      'clip',
      'theme',
      'nodes',
      'story',
      'cards',
      'areas',
      'page',
    ]);
  });
});

describe('the same areas are public', () => {
  it('in the exports of the package', () => {
    const exported = publicAreas.map(area => [
      `./${area.name}`,
      {types: `./${typesOf(area)}`, default: `./${builtEntryOf(area)}`},
    ]);
    expect(packageJson.exports).toEqual({
      ...Object.fromEntries(exported),
      './vite': {
        types: './dist/types/render/editor/vitePlugin.d.ts',
        default: './src/render/editor/vite.mjs',
      },
      // A program that reads ES modules as CommonJS, as Docusaurus does, waits for none.
      './remark': {
        types: './dist/types/lesson/remark/remarkDownhill.d.ts',
        default: './dist/remark.js',
      },
      './myst': {
        types: './dist/types/lesson/hosts/mystPlugin.d.ts',
        default: './src/lesson/hosts/myst.mjs',
      },
      './figure.css': './src/lesson/pages/assets/figure.css',
      './tsconfig.json': './tsconfig.project.json',
      './package.json': './package.json',
    });
  });

  it("in the compiler's paths", () => {
    const {compilerOptions}: {compilerOptions: {paths: unknown}} =
      json('tsconfig.json');
    expect(compilerOptions.paths).toEqual({
      ...Object.fromEntries(
        publicAreas.map(area => [`downhill/${area.name}`, [`./${entryOf(area)}`]]),
      ),
      ...Object.fromEntries(
        Object.entries(nodeParts).map(([name, file]) => [
          `downhill/${name}`,
          [`./${file}`],
        ]),
      ),
    });
  });

  it('in the documentation', () => {
    const {entryPoints}: {entryPoints: unknown} = json('.config/typedoc.json');
    const files = [...publicAreas.map(entryOf), ...Object.values(nodeParts)];
    expect(entryPoints).toEqual(files.map(file => `../${file}`));
  });

  it('in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const names = [...publicAreas.map(({name}) => name), ...Object.keys(nodeParts)];
    for (const name of names) expect(readme).toContain(`| \`downhill/${name}\``);
  });
});

it('the compiler checks what runs anywhere without Node and DOM', () => {
  const pure: {compilerOptions: object; include: readonly string[]} = json(
    'src/tsconfig.pure.json',
  );
  const expected = areas.filter(({without}) => without.includes('dom'));
  expect(pure.include.map(path => `src/${path}`).sort()).toEqual(
    expected.map(({path}) => path).sort(),
  );
  expect(pure.compilerOptions).toEqual({lib: ['ES2023'], types: []});
  expect(packageJson.scripts['types']).toContain(
    'tsc --noEmit -p src/tsconfig.pure.json',
  );
});
