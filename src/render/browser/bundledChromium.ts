/**
 * The headless Chromium that comes as an npm package, for Linux x64 machines without a
 * browser. The package would unpack into the shared temporary folder and trust what it
 * finds there; this unpacks into the user's own cache instead.
 */
import {execFileSync} from 'node:child_process';
import {createReadStream, createWriteStream, existsSync} from 'node:fs';
import {chmod, mkdir, readFile, rename, rm} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {createBrotliDecompress} from 'node:zlib';
import {extract} from 'tar-fs';
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
  const folder = cacheFolder(`chromium-${version}`);
  const executable = join(folder, 'chromium');
  if (!existsSync(executable)) {
    onUnpack?.();
    await unpackFile(join(source, 'bin', 'chromium.br'), executable);
  }
  const libraries = join(folder, 'libraries');
  if (!hasSystemLibraries()) {
    if (!existsSync(libraries)) {
      await unpackFolder(join(source, 'bin', 'al2023.tar.br'), libraries);
    }
    const path = [join(libraries, 'lib'), process.env.LD_LIBRARY_PATH];
    return {
      executable,
      version,
      environment: {LD_LIBRARY_PATH: path.filter(Boolean).join(':')},
    };
  }
  return {executable, version, environment: {}};
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
      encoding: 'utf8',
      env: {...process.env, PATH: `${process.env.PATH}:/sbin:/usr/sbin`},
    });
    return ['libnss3.so', 'libnspr4.so', 'libexpat.so'].every(name =>
      known.includes(name),
    );
  } catch {
    return false;
  }
}

/** Appears under its name only when complete, so an interrupted run leaves no half. */
async function unpackFile(archive: string, target: string): Promise<void> {
  const partial = `${target}.${process.pid}.part`;
  try {
    await pipeline(
      createReadStream(archive, {highWaterMark: 1 << 22}),
      createBrotliDecompress({chunkSize: 1 << 21}),
      createWriteStream(partial, {mode: 0o700}),
    );
    await chmod(partial, 0o700);
    await rename(partial, target);
  } finally {
    await rm(partial, {force: true});
  }
}

async function unpackFolder(archive: string, target: string): Promise<void> {
  const partial = `${target}.${process.pid}.part`;
  try {
    await mkdir(partial, {recursive: true});
    await pipeline(
      createReadStream(archive),
      createBrotliDecompress(),
      extract(partial),
    );
    await rename(partial, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  } finally {
    await rm(partial, {recursive: true, force: true});
  }
}
