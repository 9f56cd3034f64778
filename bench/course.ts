/**
 * What a course takes: all clips, each as MP4 and GIF, one after the other and side by side;
 * and the worst case, a film in which every pixel changes in every frame. Prints one
 * Markdown table.
 *
 *     npm run bench-course -- [--only convergence,ravine] [--runs 3]
 */
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {describeMachine} from './machine';
import {markdownTable} from './markdownTable';
import {median} from './median';
import {run, type Usage} from './processTree';

const {values: options} = parseArgs({
  options: {only: {type: 'string'}, runs: {type: 'string', default: '1'}},
});
const runs = Number(options.runs);
const folder = resolve('output', 'bench', 'course');
const films = join(folder, 'films');
const log = join(folder, 'log.txt');
mkdirSync(folder, {recursive: true});

const course = ['render', ...(options.only?.split(',') ?? []), '--format', 'mp4,gif'];
const worst = ['render', 'sky', '--format', 'mp4', '--project', resolve('bench/worst')];
const rows = [
  await row('all clips, one at a time', [...course, '--jobs', '1']),
  await row('all clips, two side by side', [...course, '--jobs', '2']),
  await row('every pixel changes', worst),
];
console.log(
  `MP4 of 1920×1080 at 60 frames a second, GIF of 800×450 at 25, median of ${runs}; ` +
    `${describeMachine()}. \`npm run bench-course\`\n`,
);
const head = ['Job', 'film', 'time', 'for a second of film', 'CPU', 'memory', 'size'];
console.log(markdownTable([head, ...rows]));

interface Summary {
  readonly files: readonly {format: string; seconds: number; bytes: number}[];
}

async function row(name: string, words: readonly string[]): Promise<string[]> {
  console.error(`${name} …`);
  const argv = [
    process.execPath,
    'src/cli/downhill.mjs',
    ...words,
    '--json',
    '--quiet',
  ];
  const once = (memory: boolean) => {
    rmSync(films, {recursive: true, force: true});
    return run({argv: [...argv, '--out', films], log}, {memory});
  };
  const usages: Usage[] = [];
  for (let i = 0; i < runs; i++) usages.push(await once(false));
  // To look at memory all the time takes a quarter of the time of two cores.
  const {memory} = await once(true);
  const {files} = JSON.parse(readFileSync(log, 'utf8')) as Summary;
  const film = files
    .filter(({format}) => format === 'mp4')
    .reduce((sum, {seconds}) => sum + seconds, 0);
  const of = (kind: 'wall' | 'cpu') => median(usages.map(usage => usage[kind]));
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return [
    name,
    `${film.toFixed(0)} s`,
    `${of('wall').toFixed(0)} s`,
    `${(of('wall') / film).toFixed(2)} s`,
    `${of('cpu').toFixed(0)} s`,
    `${(memory / 1e6).toFixed(0)} MB`,
    `${(bytes / 1e6).toFixed(1)} MB`,
  ];
}
