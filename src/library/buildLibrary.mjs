/**
 * Builds what the package exports: every public area, and the pages of the renderer and
 * the editor, as JavaScript in dist/library, and their declarations in dist/types. Runs
 * when the package is packed; a checkout reads its sources.
 */
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {writeDeclarations} from './declarations.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = {
  'page/main': 'src/render/page/main.ts',
  'page/frameWorker': 'src/render/page/frameWorker.ts',
  'page/mathjax': 'src/render/page/mathjax.ts',
  'page/editorProject': 'src/render/page/editorProject.ts',
  'measure/main': 'src/measure/page/main.ts',
};

/** The live figure, and what stands for the package that it loads when it is needed. */
const live = ['main', 'widget', 'parametersPanel', 'later/mathjax'];
const font = 'src/story/fonts/InterStage.woff2';

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
  const liveEntries = live.map(name => [`live/${name}`, `src/live/${name}.ts`]);
  const areaEntries = areas.map(({name, file}) => [name, file]);
  await build({
    cwd: root,
    input: {...pages, ...Object.fromEntries([...areaEntries, ...liveEntries])},
    platform: 'browser',
    tsconfig: 'tsconfig.json',
    // Where a page is bundled, stand-ins are found by the names of their packages.
    external: [...external, /^virtual:/, /^mathjax-full/],
    plugins: [fontBeside()],
    output: {
      dir: 'dist/library',
      format: 'esm',
      chunkFileNames: 'chunks/[name]-[hash].js',
      // The declarations have them.
      comments: {jsdoc: false},
    },
  });
  copyFileSync(join(root, font), join(root, 'dist/library', basename(font)));
  for (const name of ['page/main', 'measure/main']) {
    const html = readFileSync(join(root, dirname(pages[name]), 'index.html'), 'utf8');
    const built = html.replace('src="./main.ts"', 'src="./main.js"');
    writeFileSync(join(root, 'dist/library', dirname(name), 'index.html'), built);
  }
}

/** Leaves the stage's font a file, which whoever bundles a page makes a URL of. */
function fontBeside() {
  const name = `${basename(font)}?url`;
  return {
    name: 'downhill:font-beside',
    resolveId: source =>
      source.endsWith(name) ? {id: `downhill-font:${name}`, external: true} : null,
    renderChunk(code, {fileName}) {
      const up = fileName.split('/').length - 1;
      const beside = `${up === 0 ? './' : '../'.repeat(up)}${name}`;
      return code.replaceAll(`downhill-font:${name}`, beside);
    },
  };
}
