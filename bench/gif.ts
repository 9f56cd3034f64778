/**
 * The GIFs of the flagship clips, by this tool and by others from the same frames: bytes
 * and similarity. Prints one Markdown table.
 *
 *     npm run bench-gif -- [--only convergence,divergence]
 */
import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, rmSync, statSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {gifSimilarity} from './gifSimilarity';
import {describeMachine} from './machine';
import {markdownTable} from './markdownTable';
import {onPath} from './onPath';
import {installPeers, programs} from './peers';

const usualClips = [
  'derivative',
  'contour-descent',
  'ball-in-valley',
  'convergence',
  'divergence',
];
const fps = 25;
const size = {width: 800, height: 450};
const sizeText = `${size.width}x${size.height}`;

/** Writes a GIF from a folder of numbered frames. */
type Maker = (frames: string, file: string) => void;

const {values: options} = parseArgs({options: {only: {type: 'string'}}});
const clips = options.only?.split(',') ?? usualClips;
installPeers();
const ffmpeg = onPath('ffmpeg') ?? programs.ffmpeg;
const gifsicle = onPath('gifsicle');
const makers: Record<string, Maker> = {
  ...(gifsicle && {[`FFmpeg ${version(ffmpeg)} + gifsicle -O3`]: palette(gifsicle)}),
  [`gifski ${version(programs.gifski)}`]: gifski,
};
if (!gifsicle) {
  console.error(
    'No gifsicle here, so nothing to compare with: apt-get install gifsicle',
  );
}

const rows: string[][] = [];
for (const clip of clips) rows.push(await compare(clip));
console.log(
  `GIFs of ${sizeText} at ${fps} fps; ${describeMachine()}. \`npm run bench-gif\`\n`,
);
const head = ['downhill', ...Object.keys(makers)].flatMap(name => [name, 'SSIM']);
console.log(markdownTable([['Clip', ...head], ...rows]));

async function compare(clip: string): Promise<string[]> {
  const folder = resolve('output', 'bench', 'gif', clip);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  console.error(`${clip} …`);
  render(clip, folder, 'png', '--sequence');
  render(clip, folder, 'gif');
  const frames = join(folder, clip);
  const files = [join(folder, `${clip}.gif`)];
  Object.values(makers).forEach((make, i) => {
    const file = join(folder, `${i}.gif`);
    make(frames, file);
    files.push(file);
  });
  const cells = [clip];
  for (const file of files) {
    const similarity = await gifSimilarity(file, frames, fps, ffmpeg);
    cells.push(`${(statSync(file).size / 1000).toFixed(0)} kB`, similarity.toFixed(4));
  }
  return cells;
}

function render(clip: string, folder: string, format: string, ...more: string[]): void {
  const cli = join('src', 'cli', 'downhill.mjs');
  const picture = ['--size', sizeText, '--fps', String(fps)];
  const all = [cli, 'render', clip, '--format', format, ...more, ...picture];
  execFileSync('node', [...all, '--out', folder, '--quiet'], {stdio: 'inherit'});
}

/** One palette for the clip and no dithering, then gifsicle's best. */
function palette(optimizer: string): Maker {
  return (frames, file) => {
    const filter =
      'split[a][b];[a]palettegen=stats_mode=full[p];[b][p]paletteuse=dither=none';
    const input = ['-framerate', String(fps), '-i', join(frames, '%06d.png')];
    execFileSync(ffmpeg, ['-v', 'error', '-y', ...input, '-vf', filter, file]);
    execFileSync(optimizer, ['-O3', '--batch', file]);
  };
}

/** At its default quality. */
function gifski(frames: string, file: string): void {
  const pictures = readdirSync(frames).map(name => join(frames, name));
  const picture = ['--width', String(size.width), '--height', String(size.height)];
  const all = ['--quiet', '--fps', String(fps), ...picture, '--output', file];
  execFileSync(programs.gifski, [...all, ...pictures.sort()]);
}

function version(program: string): string {
  const flag = program.endsWith('ffmpeg') ? '-version' : '--version';
  const text = execFileSync(program, [flag], {encoding: 'utf8'});
  return /\d+(\.\d+)+/.exec(text)?.[0] ?? '';
}
