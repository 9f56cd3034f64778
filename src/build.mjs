/**
 * Bundles the Node side of src/ into dist/, in memory first. Plain JavaScript, because it
 * runs before there is anything built. As a program it builds all of dist/ anew, as the
 * package ships it.
 */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const entries = {
  cli: 'src/cli/main.ts',
  vite: 'src/render/editor/vitePlugin.ts',
  remark: 'src/lesson/remark/remarkDownhill.ts',
  myst: 'src/lesson/hosts/mystPlugin.ts',
};

/**
 * The built module of an entry, built first when it is missing or older than src/.
 * An installed package is built already.
 *
 * @param {keyof typeof entries} entry
 * @returns {Promise<string>} Its file URL.
 */
export async function built(entry) {
  const file = join(dist, `${entry}.js`);
  const isThere = existsSync(file);
  if (isCheckout()) {
    if (!isThere || isOlderThanSources(file)) await build();
  } else if (!isThere) {
    fail(
      `Expected ${file}, but this copy of downhill was not built. Install it again.`,
    );
  }
  return pathToFileURL(file).href;
}

/** The package leaves the sources out. */
function isCheckout() {
  return existsSync(join(root, 'src/areas.ts'));
}

function isOlderThanSources(file) {
  const {mtimeMs} = statSync(file);
  const sources = readdirSync(join(root, 'src'), {
    withFileTypes: true,
    recursive: true,
  });
  return sources.some(
    source => statSync(join(source.parentPath, source.name)).mtimeMs > mtimeMs,
  );
}

async function build() {
  const start = new Date();
  const {build: bundle} = await bundler();
  const {output} = await bundle({
    cwd: root,
    input: entries,
    platform: 'node',
    // Node 20 has no `using`.
    transform: {target: 'node20.19'},
    external: external(),
    // No module here does anything by being imported: what a command asks for of an area
    // does not load all of it, the mathematics among it.
    treeshake: {moduleSideEffects: false},
    output: {dir: dist, format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js'},
    write: false,
  });
  const chunksFirst = output.toSorted((a, b) => Number(a.isEntry) - Number(b.isEntry));
  mkdirSync(join(dist, 'chunks'), {recursive: true});
  for (const chunk of chunksFirst) place(join(dist, chunk.fileName), chunk.code, start);
}

/**
 * Packages stay outside, but for the mathematics: as one file it loads in a tenth of a
 * second instead of most of one.
 */
function external() {
  const {dependencies, peerDependencies} = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return Object.keys({...dependencies, ...peerDependencies})
    .filter(name => !/^@stdlib\//.test(name))
    .map(name => new RegExp(`^${name}(/|$)`));
}

async function bundler() {
  try {
    return await import('rolldown');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return fail(`Expected the packages in ${root}. Run "npm ci" there first.`);
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/**
 * Puts a file in its place in one step, so that a second process which builds or starts
 * at the same time never reads half of it.
 */
function place(file, code, time) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, code);
  utimesSync(draft, time, time);
  renameSync(draft, file);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(dist, {recursive: true, force: true});
  await build();
  const {buildLibrary} = await import('./library/buildLibrary.mjs');
  await buildLibrary(external(), Object.values(entries));
}
