/**
 * The reference job with this tool and with its peers, one after the other: time,
 * processor time, memory, bytes and similarity. Prints one Markdown table.
 *
 *     npm run bench -- [--only downhill,remotion] [--runs 5] [--resume]
 */
import {rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {findBrowser} from '../src/render/browser/findBrowser';
import {describeMachine, load} from './machine';
import {markdownTable} from './markdownTable';
import {frameCount, measureTool, type Measurement} from './measureTool';
import {median} from './median';
import {installPeers} from './peers';
import {tools, type Tool} from './tools';

const {values: options} = parseArgs({
  options: {
    only: {type: 'string'},
    runs: {type: 'string', default: '5'},
    resume: {type: 'boolean', default: false},
  },
});

const chosen = chooseTools(options.only);
installPeers();
const browser = await findBrowser();
const folder = resolve('output', 'bench');
const bench = {
  folder,
  runs: Number(options.runs),
  environment: {...browser.environment, BENCH_BROWSER: browser.executable},
};
const busy = load();
if (busy > 0.5) {
  console.error(
    `The machine is busy (load ${busy.toFixed(1)}): times will be too long.`,
  );
}
const rows: string[][] = [];
const failures: string[] = [];
for (const tool of chosen) {
  if (!options.resume) rmSync(join(folder, tool.id), {recursive: true, force: true});
  const measured = await measureTool(tool, bench);
  rows.push(row(tool, measured));
  if (measured.failure) failures.push(`${tool.id} failed: ${measured.failure}`);
}
console.log(
  `${frameCount} frames, 1920×1080, 60 fps, median of ${options.runs}; ${describeMachine()}, ` +
    `load at the start ${busy.toFixed(1)}. \`npm run bench -- --runs ${options.runs}\`\n`,
);
const head = ['Tool', 'draws', 'time', 'fastest–slowest', 'CPU', 'CPU per frame'];
console.log(markdownTable([[...head, 'memory', 'size', 'SSIM'], ...rows]));
for (const failure of failures) console.log(`\n${failure}`);
if (failures.length) process.exitCode = 1;

function chooseTools(only: string | undefined): Tool[] {
  const ids = only?.split(',') ?? tools.map(({id}) => id);
  return ids.map(id => {
    const tool = tools.find(candidate => candidate.id === id);
    if (tool) return tool;
    const known = tools.map(candidate => candidate.id).join(', ');
    throw new Error(`Expected --only to name some of ${known}, got "${id}".`);
  });
}

function row(tool: Tool, measured: Measurement): string[] {
  const {runs, memory, bytes, similarity, failure} = measured;
  const name = failure ? `${tool.title} (failed)` : tool.title;
  const walls = runs.map(({wall}) => wall).sort((a, b) => a - b);
  const cpu = median(runs.map(run => run.cpu));
  const timed = (text: string) => (runs.length ? text : '—');
  return [
    name,
    tool.scene,
    timed(`${median(walls).toFixed(1)} s`),
    timed(`${walls[0]?.toFixed(1)}–${walls.at(-1)?.toFixed(1)} s`),
    timed(`${cpu.toFixed(1)} s`),
    timed(`${((1000 * cpu) / frameCount).toFixed(1)} ms`),
    memory === undefined ? '—' : `${(memory / 1e6).toFixed(0)} MB`,
    bytes === undefined ? '—' : `${(bytes / 1000).toFixed(0)} kB`,
    similarity === undefined ? '—' : similarity.toFixed(4),
  ];
}
