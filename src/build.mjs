/**
 * Bundles the Node side of src/ into dist/, in memory first. Plain JavaScript, because it
 * runs before there is anything built.
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
const entries = {cli: 'src/cli/main.ts', vite: 'src/render/editor/vitePlugin.ts'};

/**
 * The built module of an entry, built first when it is missing or, in a source checkout,
 * older than src/.
 *
 * @param {keyof typeof entries} entry
 * @returns {Promise<string>} Its file URL.
 */
export async function built(entry) {
  const file = join(dist, `${entry}.js`);
  if (!existsSync(file) || (isCheckout() && isOlderThanSources(file))) await build();
  return pathToFileURL(file).href;
}

/** Only a checkout has the compiler's settings; the package leaves them out. */
function isCheckout() {
  return existsSync(join(root, 'tsconfig.json'));
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
  const {dependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const {output} = await bundle({
    cwd: root,
    input: entries,
    platform: 'node',
    // Node 20 has no `using`.
    transform: {target: 'node20.19'},
    external: external(Object.keys(dependencies)),
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
function external(packages) {
  const outside = packages.filter(name => !/^(mathjs$|@stdlib\/)/.test(name));
  return outside.map(name => new RegExp(`^${name}(/|$)`));
}

async function bundler() {
  try {
    return await import('rolldown');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    process.stderr.write(
      `Expected the packages in ${root}. Run "npm ci" there first.\n`,
    );
    return process.exit(1);
  }
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
}
