/** What this machine has for rendering, and how to get what it lacks. */
import {readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {cpus, tmpdir, totalmem} from 'node:os';
import {dirname, join} from 'node:path';
import {cacheFolder} from '../../project/cacheFolder';
import {packageFolder} from '../../project/packageFolder';
import {packageRoot} from '../../project/packageRoot';
import {findBrowser} from './findBrowser';
import {RunningBrowser} from './RunningBrowser';

export interface Finding {
  /** What was looked at. */
  readonly name: string;
  readonly ok: boolean;
  /** What was found. */
  readonly detail: string;
  /** What to do when it is not ok. */
  readonly remedy?: string;
}

/** Looks at everything a render needs, each on its own, so that all faults show at once. */
export async function inspectMachine(): Promise<Finding[]> {
  return [
    machine(),
    await inspect('cache', 'Set DOWNHILL_CACHE to a folder you can write to.', cache),
    await inspect('browser', browserRemedy, browser),
    await inspect('encoder', encoderRemedy, encoder),
    await inspect('fonts', 'Run "npm install" again.', fonts),
    await inspect('packages', 'Run "npm install" again.', packages),
  ];
}

const browserRemedy =
  'Install Chrome, Chromium or Edge, or set DOWNHILL_BROWSER to a browser. On Linux x64 ' +
  'the package @sparticuz/chromium brings one; run "npm install" again if it is missing.';

const encoderRemedy =
  'The package node-av brings FFmpeg for Linux, macOS and Windows as an optional ' +
  'dependency; run "npm install" again, without --omit=optional.';

async function inspect(
  name: string,
  remedy: string,
  probe: () => Promise<string> | string,
): Promise<Finding> {
  try {
    return {name, ok: true, detail: await probe()};
  } catch (error) {
    return {name, ok: false, detail: (error as Error).message, remedy};
  }
}

function machine(): Finding {
  const memory = (totalmem() / 2 ** 30).toFixed(1);
  const cores = cpus().length;
  const detail = `${process.platform} ${process.arch}, ${cores} cores, ${memory} GiB, Node ${process.versions.node}`;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok =
    major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  return {name: 'machine', ok, detail, remedy: 'Install Node 20.19, 22.12 or later.'};
}

async function cache(): Promise<string> {
  const folder = dirname(cacheFolder('bundles'));
  await rm(await mkdtemp(join(folder, 'probe-')), {recursive: true});
  return folder;
}

async function browser(): Promise<string> {
  const found = await findBrowser();
  const running = await RunningBrowser.launch(found);
  try {
    const page = await running.newPage();
    const canRead = await running.whileRunning(
      page.evaluate(() => typeof VideoFrame === 'function'),
    );
    if (!canRead) throw new Error(`${await running.version()} has no WebCodecs.`);
    return `${await running.version()} (${found.name}, ${found.executable})`;
  } finally {
    await running.close();
  }
}

/** Encodes two frames of every video format. */
async function encoder(): Promise<string> {
  const {openSink} = await import('../encode/openSink');
  const folder = await mkdtemp(join(tmpdir(), 'downhill-doctor-'));
  try {
    const settings = {width: 64, height: 64, fps: 25, frames: 2, transparent: false};
    const pixels = new Uint32Array(64 * 64).fill(0xff_12_34_56);
    for (const format of ['mp4', 'webm', 'gif'] as const) {
      const path = join(folder, `probe.${format}`);
      const sink = await openSink({format, path}, path, settings);
      await sink.write({index: 0, pixels, runs: Uint32Array.of(0, pixels.length)});
      await sink.write({index: 1, pixels, runs: new Uint32Array()});
      await sink.finish();
    }
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
  return `FFmpeg through node-av ${versionOf('node-av')}: MP4, WebM, GIF`;
}

function fonts(): string {
  const mono = versionOf('@fontsource/jetbrains-mono');
  return `Inter ${versionOf('inter-ui')}, JetBrains Mono ${mono}`;
}

function packages(): string {
  const names = ['@motion-canvas/core', '@motion-canvas/2d', 'vite'];
  const own = readVersion(join(packageRoot, 'package.json'));
  return [`downhill ${own}`, ...names.map(name => `${name} ${versionOf(name)}`)].join(
    ', ',
  );
}

function versionOf(name: string): string {
  return readVersion(join(packageFolder(name), 'package.json'));
}

function readVersion(file: string): string {
  return (JSON.parse(readFileSync(file, 'utf8')) as {version: string}).version;
}
