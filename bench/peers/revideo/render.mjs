/**
 * `node render.mjs mp4 <file>` renders with Revideo's WebCodecs exporter, its fastest;
 * `node render.mjs frames <folder> <every>` writes sample frames as PNG beside that.
 */
import {createRequire} from 'node:module';
import {mkdir, mkdtemp, rename, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';
import {browserOptions} from '../openPage.mjs';

process.env.DISABLE_TELEMETRY = 'true';
const require = createRequire(import.meta.url);
const {renderVideo} = require('@revideo/renderer');

const RECEIVER_PORT = 9321;

const [mode, out, every = '0'] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
process.chdir(here);
const outDir = await mkdtemp(join(tmpdir(), 'bench-revideo-'));

const receiver = createServer(async (request, response) => {
  const name = `${request.url.slice(1).padStart(6, '0')}.png`;
  const url = await text(request);
  await writeFile(join(out, name), Buffer.from(url.split(',')[1], 'base64'));
  response.end();
});
if (mode === 'frames') {
  await mkdir(out, {recursive: true});
  receiver.listen(RECEIVER_PORT);
}

await renderVideo({
  projectFile: './project.ts',
  settings: {
    outFile: 'picture.mp4',
    outDir,
    workers: 1,
    viteBasePort: 9320,
    logProgress: false,
    puppeteer: {...browserOptions, executablePath: join(here, 'multiProcess.sh')},
    projectSettings: {exporter: {name: '@revideo/core/wasm'}},
    viteConfig: {
      logLevel: 'error',
      cacheDir: join(here, '../node_modules/.vite-revideo'),
      define: {SAMPLE_EVERY: every, SAMPLE_URL: `'http://localhost:${RECEIVER_PORT}'`},
    },
  },
});
if (mode === 'mp4') await rename(join(outDir, 'picture.mp4'), out);
await rm(outDir, {recursive: true});
process.exit(0);
