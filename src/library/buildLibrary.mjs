/**
 * Builds what the package exports: every public area, and the pages of the renderer and
 * the editor, as JavaScript in dist/library, and their declarations in dist/types. Runs
 * when the package is packed; a checkout reads its sources.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {writeDeclarations} from './declarations.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = ['src/render/page/main.ts', 'src/render/page/editorProject.ts'];

/**
 * @param {readonly RegExp[]} external - The packages that are imported where it is used.
 * @param {readonly string[]} nodeParts - What is built for Node, and only declared here.
 * @throws Error when a type of the public areas cannot be written down.
 */
export async function buildLibrary(external, nodeParts) {
  const {default: ts} = await import('typescript');
  const {config} = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, root);
  // "downhill/sim": ["./src/sim/index.ts"]
  const parts = Object.entries(options.paths).map(([name, [file]]) => ({
    name: name.slice('downhill/'.length),
    file: join(root, file),
  }));
  const forNode = new Set(nodeParts.map(file => join(root, file)));
  await bundle(
    parts.filter(({file}) => !forNode.has(file)),
    external,
  );
  const entries = parts.map(({file}) => file);
  writeDeclarations(ts, {root, options, entries});
}

/**
 * The areas and pages in one bundle: what they share becomes a chunk of its own, so that
 * each class is there once.
 */
async function bundle(areas, external) {
  const {build} = await import('rolldown');
  const pageEntries = pages.map(file => [`page/${basename(file, '.ts')}`, file]);
  const areaEntries = areas.map(({name, file}) => [name, file]);
  await build({
    cwd: root,
    input: Object.fromEntries([...areaEntries, ...pageEntries]),
    platform: 'browser',
    tsconfig: 'tsconfig.json',
    external: [...external, 'virtual:downhill/scenes'],
    output: {
      dir: 'dist/library',
      format: 'esm',
      chunkFileNames: 'chunks/[name]-[hash].js',
      // The declarations have them.
      comments: {jsdoc: false},
    },
  });
  const html = readFileSync(join(root, dirname(pages[0]), 'index.html'), 'utf8');
  const built = html.replace('src="./main.ts"', 'src="./main.js"');
  writeFileSync(join(root, 'dist/library/page/index.html'), built);
}
