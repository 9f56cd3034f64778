/**
 * Drives Motion Canvas's editor, as a person would who presses its render button.
 *
 * `node render.mjs mp4 <file>` exports with @motion-canvas/ffmpeg; `node render.mjs frames
 * <folder> <every>` writes sample frames as PNG.
 */
import {mkdir, rename, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {openPage} from '../openPage.mjs';

const require = createRequire(import.meta.url);
const {default: motionCanvas} = require('@motion-canvas/vite-plugin');
const {default: ffmpeg} = require('@motion-canvas/ffmpeg/lib/server');
const {createServer} = await import('vite');

const [mode, out, every = '0'] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
process.chdir(here);
const work = mode === 'mp4' ? dirname(out) : out;

const exporter =
  mode === 'mp4'
    ? {name: '@motion-canvas/ffmpeg', options: {fastStart: true, includeAudio: false}}
    : {name: 'sample-frames', options: {}};
const size = {x: 1920, y: 1080};
const meta = {
  version: 0,
  shared: {background: null, range: [0, null], size, audioOffset: 0},
  preview: {fps: 60, resolutionScale: 1},
  rendering: {fps: 60, resolutionScale: 1, colorSpace: 'srgb', exporter},
};
await writeFile(join(here, 'project.meta'), JSON.stringify(meta));
await mkdir(work, {recursive: true});

const server = await createServer({
  root: here,
  configFile: false,
  logLevel: 'error',
  cacheDir: join(here, '../node_modules/.vite-motion-canvas'),
  plugins: [
    ...motionCanvas({project: './project.ts', output: work}),
    ...(mode === 'mp4' ? [ffmpeg()] : []),
  ],
  // Found late, it would be loaded twice: "The thread is not available".
  optimizeDeps: {
    entries: ['project.ts', 'picture.ts'],
    include: ['core', '2d', 'ui', 'ffmpeg/lib/client'].map(
      name => `@motion-canvas/${name}`,
    ),
  },
  server: {port: 9310, host: 'localhost'},
});
await server.listen();

const {page, close} = await openPage();
await page.exposeFunction('saveFrame', async (frame, url) => {
  const name = `${String(frame).padStart(6, '0')}.png`;
  await writeFile(join(out, name), Buffer.from(url.split(',')[1], 'base64'));
});
await page.goto(`http://localhost:9310/?every=${every}`);
const button = await page.waitForSelector('#render', {timeout: 60_000});
await button.click();
await page.waitForSelector('#render[data-rendering="true"]', {timeout: 60_000});
await page.waitForSelector('#render:not([data-rendering="true"])', {timeout: 600_000});
await close();
await server.close();
if (mode === 'mp4') await rename(join(work, 'project.mp4'), out);
process.exit(0);
