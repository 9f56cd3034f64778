/**
 * Teachers' own formulas on the stage: every clip draws them without nonsense, says short
 * sentences, and shows something move. The whole looks at all twenty of each clip.
 */
import {afterAll, beforeAll, expect, test} from 'vitest';
import {loadCatalogue} from '../../src/project/catalogue';
import type {Clip, ObjectiveParameter, Parameter} from '../../src/clip';
import {RenderBrowser} from '../../src/render/frames/RenderBrowser';
import {readFrame} from '../../src/render/frames/stills';
import type {ScenePage} from '../../src/render/frames/ScenePage';
import {teachersFormulas} from '../truth/formulas';
import {truthRuns} from '../truth/randomRuns';
import {sample} from '../whole';

const catalogue = await loadCatalogue(process.cwd());
const size = {width: 320, height: 180};
const fps = 10;

/** Milliseconds for one film. */
const patience = 30_000;

/** No sentence on the stage has more characters. */
const mostCharacters = 45;

/** Pixels that must change between two beats, so that an eye sees a picture move. */
const leastChange = 60;

let renderBrowser: RenderBrowser;
beforeAll(
  async () =>
    void (renderBrowser = await RenderBrowser.open(catalogue.scenes, () => {})),
);
afterAll(() => renderBrowser.close());

/** A clip's variables for a sample of the twenty, other ones for each clip; its defaults if it has no formula. */
function variablesOf(clip: Clip, place: number): readonly Record<string, string>[] {
  const formula = Object.entries(clip.parameters).find(([, p]) => isObjective(p));
  if (!formula) return [{}];
  const [name, {dimension}] = formula as [string, ObjectiveParameter];
  const all = [dimension].flat().flatMap(count => formulasOf[count]);
  const count = Math.min(all.length, truthRuns(1));
  return Array.from({length: count}, (_, i) => ({
    [name]: all[(place + Math.round((i * all.length) / count)) % all.length]!,
  }));
}

const formulasOf: Readonly<Record<1 | 2 | 3, readonly string[]>> = {
  ...teachersFormulas,
  3: [
    'x y z',
    'x^2 + y^2 + z^2',
    '(w x + b)^2',
    'x y + y z + z x',
    'exp(-x^2) y sin(z)',
  ],
};

function isObjective({type}: Parameter): boolean {
  return type === 'objective';
}

/** Each with its place, which says what formulas it has. */
const places = catalogue.clips.map(({id}, place) => ({id, place}));

test.each(sample(places, 4, 1))(
  '$id shows the formulas of teachers, and something moves',
  async ({id, place}) => {
    const clip = await catalogue.clip(id);
    const problems: string[] = [];
    let page: ScenePage | undefined;
    for (const variables of variablesOf(clip, place)) {
      const settings = {clip: id, variables, ...size, fps};
      const film = {...settings, transparent: false};
      if (page) await page.open(film);
      else page = await renderBrowser.openScene(film);
      const found = await problemsOf(page);
      problems.push(
        ...found.map(text => `${Object.values(variables).join()}: ${text}`),
      );
    }
    await page?.close();
    expect(problems.join('\n')).toBe('');
  },
  20 * patience,
);

async function problemsOf(page: ScenePage): Promise<string[]> {
  const {beats, cues, frames} = page.facts;
  const problems = cues
    .filter(({text}) => text.length > mostCharacters || isNonsense(text))
    .map(({text}) => `it says "${text}"`);
  const moments = [0, ...beats.map(({moment}) => Math.round(moment * fps))];
  let [first, change] = [null as Uint32Array | null, 0];
  for (const frame of moments) {
    const picture = await readFrame(
      renderBrowser,
      page,
      size,
      Math.min(frame, frames - 1),
    );
    const pixels = Uint32Array.from(aboveCaption(picture.pixels));
    first ??= pixels;
    change = Math.max(change, differing(first, pixels));
    const texts = (await page.texts()).map(({text}) => text).filter(isNonsense);
    problems.push(...texts.map(text => `it writes "${text}"`));
  }
  if (change < leastChange) problems.push(`only ${change} pixels ever change`);
  return problems;
}

/** The picture without the bar of its sentence. */
function aboveCaption(pixels: Uint32Array): Uint32Array {
  return pixels.subarray(0, size.width * Math.floor(size.height * 0.85));
}

/** Pixels of which some channel differs by more than a shade. */
function differing(a: Uint32Array, b: Uint32Array): number {
  return a.reduce((sum, pixel, i) => sum + (isSame(pixel, b[i]!) ? 0 : 1), 0);
}

function isSame(a: number, b: number): boolean {
  return [0, 8, 16].every(
    shift => Math.abs(((a >> shift) & 255) - ((b >> shift) & 255)) < 24,
  );
}

function isNonsense(text: string): boolean {
  return /NaN|undefined|Infinity|\[object/.test(text);
}
