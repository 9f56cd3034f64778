/**
 * `node render.mjs mp4 <file>` renders the composition with Remotion's own defaults, on all
 * cores; `node render.mjs frames <folder> <every>` writes sample frames as PNG.
 */
import {cpus} from 'node:os';
import {fileURLToPath} from 'node:url';
import {bundle} from '@remotion/bundler';
import {renderFrames, renderMedia, selectComposition} from '@remotion/renderer';

const [mode, out, every] = process.argv.slice(2);

const serveUrl = await bundle({
  entryPoint: fileURLToPath(new URL('index.tsx', import.meta.url)),
});
const browser = {
  browserExecutable: process.env.BENCH_BROWSER,
  chromeMode: 'headless-shell',
  chromiumOptions: {gl: null},
};
const composition = await selectComposition({serveUrl, id: 'drawing', ...browser});

if (mode === 'mp4') {
  await renderMedia({
    composition,
    serveUrl,
    codec: 'h264',
    outputLocation: out,
    concurrency: cpus().length,
    ...browser,
  });
} else {
  await renderFrames({
    composition,
    serveUrl,
    inputProps: {},
    outputDir: out,
    imageFormat: 'png',
    everyNthFrame: Number(every),
    onStart: () => {},
    onFrameUpdate: () => {},
    ...browser,
  });
}
process.exit(0);
