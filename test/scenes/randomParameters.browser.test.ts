/** Clips must be right for any value in range: random parameter sets of each. */
import {afterAll, beforeAll, expect, test} from 'vitest';
import {loadCatalogue} from '../../src/project/catalogue';
import type {Clip} from '../../src/clip';
import {isRefusal} from '../../src/project/run/isRefusal';
import type {DrawnText} from '../../src/render/page/drawnTexts';
import {readFrame} from '../../src/render/frames/stills';
import {RenderBrowser} from '../../src/render/frames/RenderBrowser';
import type {ScenePage} from '../../src/render/frames/ScenePage';
import {isWhole, sample} from '../whole';
import {randomSet, type RandomSet} from './randomSets';

const catalogue = await loadCatalogue(process.cwd());
const size = {width: 320, height: 180};
const fps = 10;

/** Sets of each clip. */
const wanted = isWhole ? 20 : 1;

/** A clip must accept one set in four. */
const tried = 4 * wanted;

/** Milliseconds for one film. */
const patience = 30_000;

let renderBrowser: RenderBrowser;
beforeAll(
  async () =>
    void (renderBrowser = await RenderBrowser.open(catalogue.scenes, () => {})),
);
afterAll(() => renderBrowser?.close());

test.each(sample(catalogue.clips, 2).map(({id}) => id))(
  '%s shows start, middle and end of any run, all text within the stage',
  async id => {
    const clip = await catalogue.clip(id);
    await closePage();
    const problems: string[] = [];
    let accepted = 0;
    for (let number = 0; accepted < wanted && number < tried; number++) {
      const set = randomSet(id, clip.parameters, number);
      const found = await problemsOf(clip, set);
      if (found === 'refused') continue;
      accepted++;
      problems.push(...found.map(({at, text}) => `${text}\n  ${repeat(id, set, at)}`));
    }
    expect(problems.join('\n')).toBe('');
    expect(accepted).toBe(wanted);
  },
  wanted * patience,
);

interface Problem {
  /** Seconds, or where in the film. */
  readonly at: number | 'start' | 'end';
  readonly text: string;
}

/** How to see a run again. */
function repeat(id: string, set: RandomSet, at: Problem['at']): string {
  const values = Object.entries(set).map(([name, text]) => `--set '${name}=${text}'`);
  return [`downhill still ${id} --at ${at}`, ...values].join(' ');
}

async function problemsOf(clip: Clip, set: RandomSet): Promise<Problem[] | 'refused'> {
  // A clip may say that there is nothing to show, as a refusal that helps.
  if (isRefused(clip, set)) return 'refused';
  try {
    return await inTime(problemsIn(clip, set));
  } catch (error) {
    await startAgain();
    return [{at: 'start', text: (error as Error).message}];
  }
}

/** One page draws one film after the other. */
let page: ScenePage | undefined;

async function open(clip: string, variables: RandomSet): Promise<ScenePage> {
  const settings = {clip, variables, ...size, fps, transparent: false};
  if (page) await page.open(settings);
  else page = await renderBrowser.openScene(settings);
  return page;
}

async function closePage(): Promise<void> {
  await page?.close();
  page = undefined;
}

/** After a failure; a page that hangs may hold up others of its browser. */
async function startAgain(): Promise<void> {
  page = undefined;
  await renderBrowser.close();
  renderBrowser = await RenderBrowser.open(catalogue.scenes, () => {});
}

function isRefused(clip: Clip, set: RandomSet): boolean {
  try {
    clip.run(set);
    return false;
  } catch (error) {
    return isRefusal(error);
  }
}

async function problemsIn(clip: Clip, set: RandomSet): Promise<Problem[]> {
  const film = await open(clip.id, set);
  const last = film.facts.frames - 1;
  const problems: Problem[] = [];
  const moments = [[0, 'start'] as const, [last >> 1] as const, [last, 'end'] as const];
  for (const [frame, at = frame / fps] of moments) {
    await readFrame(renderBrowser, film, size, frame);
    const texts = (await film.texts()).map(problemOf).filter(text => text !== '');
    problems.push(...texts.map(text => ({at, text})));
  }
  const spoken = [clip.run(set).alt, ...film.facts.cues.map(({text}) => text)];
  const nonsense = spoken.filter(isNonsense).map(text => `It says "${text}"`);
  return [...problems, ...nonsense.map(text => ({at: 'end' as const, text}))];
}

function problemOf(text: DrawnText): string {
  if (isNonsense(text.text)) return `It writes "${text.text}"`;
  const {left, top, right, bottom} = text;
  const isInside = left >= -962 && right <= 962 && top >= -542 && bottom <= 542;
  if (isInside) return '';
  const edges = [left, top, right, bottom].map(Math.round).join(', ');
  return `"${text.text}" reaches beyond the stage (${edges})`;
}

function isNonsense(text: string): boolean {
  return /NaN|undefined|Infinity|\[object/.test(text);
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    const error = new Error(`It took more than ${patience / 1000} s.`);
    timer = setTimeout(() => reject(error), patience);
  });
  return Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
}
