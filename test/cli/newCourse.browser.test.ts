/** What "new" and "init" make works at once, and says only what is true. */
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {loadCatalogue} from '../../src/project/catalogue';
import type {CurveRuns} from '../../src/plot';
import {objective} from '../../src/sim';
import {wordsFor} from '../../src/words';
import {runDownhill} from '../render/swatchProject';

let root = '';
beforeAll(async () => void (root = await mkdtemp(join(tmpdir(), 'downhill-new-'))));
afterAll(() => rm(root, {recursive: true}));

const text = (...path: string[]) => readFile(join(root, ...path), 'utf8');

/** Cubic, with a corner, with an edge, level, a summit, with a pole, a start on a corner. */
const formulas: readonly (readonly [formula: string, start: string])[] = [
  ['e^x - 2x', 'auto'],
  ['x^3', 'auto'],
  ['abs(x)', 'auto'],
  ['abs(x) - x/2', '0'],
  ['ln x', 'auto'],
  ['5', 'auto'],
  ['-x^2', '-1'],
  ['1/x', '-0.5'],
  ['sin(x)', '20'],
  ['x^2', '0'],
];

const say = wordsFor('en');
type Run = CurveRuns['runs'][0];
const stepsOf = ({iterates}: Run) =>
  iterates.slice(1).map(({x}, i) => x - iterates[i]!.x);

/** Whether f is higher a little to the right than it is here. */
function rises(formula: string, {iterates: [{x}]}: Run): boolean {
  const f = objective(formula);
  return f.value([x + 1e-6]) > f.value([x]);
}

/** What each sentence claims, found out from the iterates alone. */
const claims: readonly (readonly [RegExp, (run: Run, formula: string) => boolean])[] = [
  [/step goes left/, (run, f) => rises(f, run) && stepsOf(run)[0]! < 0],
  [/there the step goes/, (run, f) => !rises(f, run) && stepsOf(run)[0]! > 0],
  [
    /shorter than the one before/,
    run => stepsOf(run).every((s, i, all) => i === 0 || s / all[i - 1]! < 1),
  ],
  [
    /Every step follows the slope/,
    run =>
      stepsOf(run).every((step, i) => {
        const {slope} = run.iterates[i]!;
        return Math.abs(step + run.learningRate * slope) <= 1e-9 * Math.abs(step);
      }),
  ],
  [/slope is zero here/, run => run.iterates[0].slope === 0],
  [/A corner has no one slope/, run => run.iterates[0].x === 0],
];

describe('a new clip', () => {
  test('is made once, with the commands that come next', async () => {
    const {code, stdout} = await runDownhill(root, 'new', 'my-clip');
    expect(code).toBe(0);
    expect(stdout).toContain('scenes/my-clip/scene.tsx');
    expect(stdout.match(/npx downhill \w+/g)).toEqual([
      'npx downhill preview',
      'npx downhill simulate',
      'npx downhill render',
    ]);
    const before = await text('scenes/my-clip/clip.ts');
    const again = await runDownhill(root, 'new', 'my-clip');
    expect([again.code, again.stderr]).toEqual([
      2,
      expect.stringContaining('"my-clip-2" would do.'),
    ]);
    expect(await text('scenes/my-clip/clip.ts')).toBe(before);
  });

  test('says of unusual formulas only what is true', async () => {
    const exports = formulas.map(
      ([objective, start], i) =>
        `  '${i}.vtt': {clip: my-clip, set: {objective: '${objective}', start: ${start}}}`,
    );
    await writeFile(join(root, 'course.yaml'), `exports:\n${exports.join('\n')}\n`);
    const {code, stderr} = await runDownhill(root, 'build', '--quiet');
    expect([code, stderr]).toEqual([0, '']);
    const clip = await (await loadCatalogue(root, {ids: ['my-clip']})).clip('my-clip');
    const checked = new Set<RegExp>();
    for (const [i, [formula, start]] of formulas.entries()) {
      const {trace, alt} = clip.run({objective: formula, start});
      const [run] = (trace as CurveRuns).runs;
      const cues = (await text(`${i}.vtt`)).split('\n\n').slice(1);
      const said = cues.map(cue => cue.trim().split('\n').at(-1)!);
      const ending = say.outcome.sentence(run.outcome, trace as CurveRuns);
      expect(said[0]).toBe('Which way is down?');
      expect(said.at(-1), formula).toBe(ending);
      for (const sentence of said.slice(1).filter(text => text !== ending)) {
        const claim = claims.find(([part]) => part.test(sentence));
        expect(claim, sentence).toBeDefined();
        expect(claim![1](run, formula), `${formula}: ${sentence}`).toBe(true);
        checked.add(claim![0]);
      }
      expect(alt, formula).toMatch(
        /^Gradient descent on .* starts at x = .*\. It .*\.$/,
      );
    }
    expect(checked.size).toBe(claims.length);
  });
});

describe('a new course', () => {
  const course = (...words: string[]) => runDownhill(join(root, 'course'), ...words);
  beforeAll(async () => {
    await mkdir(join(root, 'course/node_modules'), {recursive: true});
    await symlink(resolve('.'), join(root, 'course/node_modules/downhill'), 'junction');
  });

  test('is written beside what is there, and never over it', async () => {
    const {code, stdout} = await runDownhill(root, 'init', 'course');
    expect(code).toBe(0);
    expect(stdout).toMatch(/npm install --ignore-scripts \.\/downhill-[\d.]+\.tgz/);
    const again = await runDownhill(root, 'init', 'course');
    expect([again.code, again.stderr]).toEqual([
      2,
      expect.stringMatching(/there is already README\.md, course\.yaml, .*Nothing was/),
    ]);
  });

  test('writes nothing where one file is in the way', async () => {
    await mkdir(join(root, 'mine'));
    await writeFile(join(root, 'mine/.gitignore'), 'mine');
    const {code, stderr} = await runDownhill(root, 'init', 'mine');
    expect([code, stderr]).toEqual([2, expect.stringContaining('already .gitignore.')]);
    expect(existsSync(join(root, 'mine/README.md'))).toBe(false);
    expect(await text('mine/.gitignore')).toBe('mine');
  });

  test('has figures to be made, one of its own clip', async () => {
    const {code, stdout} = await course('build', '--dry-run');
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/first-steps\.mp4 +first-steps +missing[^]*8 of 8 files/),
    ]);
  });
});
