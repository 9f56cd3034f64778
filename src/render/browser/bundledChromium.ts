/**
 * The headless Chromium that comes as an npm package, for Linux x64 machines without a
 * browser. The package would unpack into the shared temporary folder and trust what it
 * finds there; this unpacks into the user's own cache instead.
 */
import {execFileSync} from 'node:child_process';
import {createReadStream, createWriteStream} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {createBrotliDecompress} from 'node:zlib';
import {cachedFolder} from '../../project/cachedFolder';
import {cacheFolder} from '../../project/cacheFolder';

export interface BundledChromium {
  readonly executable: string;
  readonly version: string;
  /** What the process needs beside the user's own environment. */
  readonly environment: Readonly<Record<string, string>>;
}

/** True where the packaged binary runs. */
export function hasBundledChromium(): boolean {
  return (
    process.platform === 'linux' && process.arch === 'x64' && packageFolder() !== null
  );
}

/**
 * Unpacks the packaged browser on first use (about two seconds) and finds it afterwards.
 *
 * @param onUnpack - Called before the slow first unpacking.
 */
export async function bundledChromium(onUnpack?: () => void): Promise<BundledChromium> {
  const source = packageFolder();
  if (!source) throw new Error('Expected the package @sparticuz/chromium, found none.');
  const version = await packageVersion(source);
  const store = cacheFolder(`chromium-${version}`);
  const program = await cachedFolder({
    store,
    name: 'program',
    onFill: onUnpack,
    fill: folder =>
      unpackFile(join(source, 'bin', 'chromium.br'), join(folder, 'chromium')),
  });
  const executable = join(program, 'chromium');
  if (hasSystemLibraries()) return {executable, version, environment: {}};
  const libraries = await cachedFolder({
    store,
    name: 'libraries',
    fill: folder => unpackFolder(join(source, 'bin', 'al2023.tar.br'), folder),
  });
  const path = [join(libraries, 'lib'), process.env['LD_LIBRARY_PATH']];
  return {
    executable,
    version,
    environment: {LD_LIBRARY_PATH: path.filter(Boolean).join(':')},
  };
}

function packageFolder(): string | null {
  try {
    // The entry is build/{cjs,esm}/index; the package does not export its package.json.
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    return dirname(dirname(dirname(entry)));
  } catch {
    return null;
  }
}

async function packageVersion(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'package.json'), 'utf8');
  return (JSON.parse(text) as {version: string}).version;
}

/** A bare container has none of the three libraries that Chromium links to. */
function hasSystemLibraries(): boolean {
  try {
    const known = execFileSync('ldconfig', ['-p'], {
      ...{timeout: 3000, killSignal: 'SIGKILL'},
      encoding: 'utf8',
      env: {...process.env, PATH: `${process.env['PATH']}:/sbin:/usr/sbin`},
    });
    return ['libnss3.so', 'libnspr4.so', 'libexpat.so'].every(name =>
      known.includes(name),
    );
  } catch {
    return false;
  }
}

async function unpackFile(archive: string, target: string): Promise<void> {
  await pipeline(
    createReadStream(archive, {highWaterMark: 1 << 22}),
    createBrotliDecompress({chunkSize: 1 << 21}),
    createWriteStream(target, {mode: 0o700}),
  );
}

async function unpackFolder(archive: string, target: string): Promise<void> {
  const {extract} = await import('tar-fs');
  await pipeline(createReadStream(archive), createBrotliDecompress(), extract(target));
}
