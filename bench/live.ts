/**
 * Live figures: how much a page loads for one, how soon its first picture is there, and how
 * long a change takes. Prints one Markdown table.
 *
 *     npm run bench-live -- [--only convergence,ravine] [--runs 5]
 */
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';
import {findBrowser} from '../src/render/browser/findBrowser';
import {RunningBrowser} from '../src/render/browser/RunningBrowser';
import {describeMachine} from './machine';
import {markdownTable} from './markdownTable';
import {median} from './median';

const {values: options} = parseArgs({
  options: {only: {type: 'string'}, runs: {type: 'string', default: '3'}},
});
const runs = Number(options.runs);
const ids = options.only?.split(',') ?? allClips();
const folder = resolve('output', 'bench', 'live');
const browser = await RunningBrowser.launch(await findBrowser());

function allClips(): string[] {
  const words = ['src/cli/downhill.mjs', 'list', '--json'];
  const text = execFileSync(process.execPath, words, {encoding: 'utf8'});
  return (JSON.parse(text) as readonly {id: string}[]).map(({id}) => id);
}

interface Times {
  /** Milliseconds from opening the page to the first picture. */
  readonly first: number;
  /** Milliseconds from a changed parameter to its picture. */
  readonly change: number;
}

/** Files that a figure loads only when it has a use for them. */
const later = /^(?:mathjaxParts|InterVariable|jetbrains)/;

const rows: string[][] = [];
try {
  // The page of all of them, then each alone.
  rows.push(await row(`all ${ids.length}, the first of them`, ids));
  for (const id of ids) rows.push(await row(id, [id]));
} finally {
  await browser.close();
}
console.log(
  `Live figures, 900 px wide, from a folder, median of ${runs}; ${describeMachine()}. ` +
    '`npm run bench-live`\n',
);
console.log(markdownTable([['Clip', 'first picture', 'a change', 'gzip'], ...rows]));

async function row(name: string, clips: readonly string[]): Promise<string[]> {
  console.error(`${name} …`);
  rmSync(folder, {recursive: true, force: true});
  execFileSync(
    process.execPath,
    ['src/cli/downhill.mjs', 'live', ...clips, '--out', folder],
    {stdio: 'ignore'},
  );
  const times: Times[] = [];
  for (let run = 0; run < runs; run++) times.push(await timesOf());
  const seconds = (of: keyof Times) => {
    const middle = median(times.map(time => time[of]));
    return Number.isNaN(middle) ? '—' : `${(middle / 1000).toFixed(2)} s`;
  };
  const size = clips.length === 1 ? `${(gzipped() / 1000).toFixed(0)} kB` : '—';
  return [name, seconds('first'), seconds('change'), size];
}

/** What a page with the figure loads before its reader changes anything. */
function gzipped(): number {
  const scripts = join(folder, 'downhill-clip');
  return readdirSync(scripts)
    .filter(file => /\.(?:js|woff2)$/.test(file) && !later.test(file))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(scripts, file))).length, 0);
}

/** Opens the page anew. */
async function timesOf(): Promise<Times> {
  const page = await browser.newPage();
  try {
    await page.setViewport({width: 900, height: 1000});
    await page.setCacheEnabled(false);
    await page.goto(pathToFileURL(join(folder, 'index.html')).href, {
      waitUntil: 'domcontentloaded',
    });
    return await page.evaluate(async () => {
      const figure = document.querySelector(
        'downhill-clip',
      ) as unknown as HTMLElement & {
        setParameter(name: string, value: string | null): void;
      };
      const until = (isThere: () => boolean) =>
        new Promise<number>(done => {
          const look = () =>
            isThere() ? done(performance.now()) : void requestAnimationFrame(look);
          look();
        });
      const canvas = () => figure.shadowRoot?.querySelector('canvas') ?? null;
      const first = await until(() => canvas() !== null);
      /** Of a value that the clip refuses, there is no picture. */
      const change = (begin: number) =>
        new Promise<number>(done => {
          const tell = () => done(performance.now() - begin);
          figure.addEventListener('durationchange', tell, {once: true});
          setTimeout(() => done(NaN), 10_000);
        });
      const slider = figure.shadowRoot!.querySelector<HTMLInputElement>(
        '.row input[type=range]',
      );
      if (!slider) return {first, change: NaN};
      const begin = performance.now();
      slider.value = String((Number(slider.value) + Number(slider.min)) / 2);
      slider.dispatchEvent(new Event('input', {bubbles: true}));
      return {first, change: await change(begin)};
    });
  } finally {
    await page.close();
  }
}
