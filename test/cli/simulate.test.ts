import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {runDownhill} from '../render/swatchProject';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'downhill-simulate-'));
  await writeFile(join(folder, 'points.csv'), 'x,y\n0,1\n1,3\n2,5\n3,7\n');
  await writeFile(join(folder, 'classes.csv'), '-2,0\n-1,0\n1,1\n2,1\n');
});
afterAll(() => rm(folder, {recursive: true}));

interface Run {
  readonly objective: string;
  readonly settings: Readonly<Record<string, number | boolean>>;
  readonly status: string;
  readonly endedAt: number;
  readonly updates: number;
  readonly parameters: readonly string[];
  readonly points: readonly {
    readonly step: number;
    readonly x: readonly number[];
    readonly value: number;
    readonly gradient: readonly number[];
    readonly learningRate: number;
  }[];
}

async function simulate(words: string): Promise<Run> {
  const {stdout, stderr} = await runDownhill(folder, 'simulate', ...words.split(' '));
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Run;
}

const square = (rate: number) =>
  simulate(`--objective x^2 --start 10 --steps 10 --set learningRate=${rate}`);

describe('a run on an objective', () => {
  it.each([
    [0.2, 0.060466],
    [0.05, 3.486784],
    [1.1, 61.917364],
  ])('of x² from 10 with learning rate %d ends at %d', async (rate, end) => {
    const {points} = await square(rate);
    expect(points.map(({step}) => step)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(points[10]?.x[0]).toBeCloseTo(end, 6);
  });

  it('has value, gradient and every setting at full precision', async () => {
    const run = await square(0.1);
    expect(run.objective).toBe('x^2');
    expect(run.settings).toEqual({learningRate: 0.1, weightDecay: 0});
    expect(run.points[1]).toEqual({
      step: 1,
      x: [8],
      value: 64,
      gradient: [16],
      learningRate: 0.1,
    });
    expect(run.points[3]?.x[0]).toBe(8 - 0.1 * 16 - 0.1 * (2 * (8 - 0.1 * 16)));
  });

  it('says how it ended', async () => {
    const used = await square(0.2);
    expect([used.status, used.endedAt]).toEqual(['steps used up', 10]);
    const diverged = await simulate(
      '--objective x^2 --start 10 --steps 5000 --set learningRate=2',
    );
    expect(diverged.status).toBe(`diverged at step ${diverged.endedAt}`);
    const left = await simulate(
      '--objective ln(x) --start 1 --steps 5 --set learningRate=2',
    );
    expect(left.status).toBe('left the domain at step 1');
    const settled = await simulate(
      '--objective x^2 --start 1 --steps 5 --set learningRate=0.5',
    );
    expect([settled.status, settled.points.at(-1)?.x]).toEqual(['converged', [0]]);
  });

  it('takes a negative start, ascent, and settings of a schedule', async () => {
    const run = await simulate(
      '--objective -x^2-y^2 --start -5,-2 --steps 3 --direction ascent ' +
        '--schedule step --set learningRate=0.1 --set every=1 --set drop=0.5',
    );
    expect(run.points[0]?.x).toEqual([-5, -2]);
    expect(run.points[1]?.x).toEqual([-4, -1.6]);
    expect(run.points.map(point => point.learningRate)).toEqual([
      0.1, 0.05, 0.025, 0.0125,
    ]);
  });

  it('is one line for each step as CSV', async () => {
    const words = '--objective x^2+y^2 --start 1,2 --steps 1 --set learningRate=0.25';
    const {stdout} = await runDownhill(
      folder,
      'simulate',
      ...words.split(' '),
      '--format',
      'csv',
    );
    expect(stdout).toBe(
      'step,x,y,value,gradient_x,gradient_y\n0,1,2,5,2,4\n1,0.5,1,1.25,1,2\n',
    );
  });
});

describe('a fit to data', () => {
  it('finds the line under the points', async () => {
    const run = await simulate(
      '--data points.csv --epochs 400 --set learningRate=0.1 --optimizer momentum',
    );
    expect(run.parameters).toEqual(['weight', 'bias']);
    expect(run.updates).toBe(400);
    expect(run.points.at(-1)?.x[0]).toBeCloseTo(2, 4);
    expect(run.points.at(-1)?.x[1]).toBeCloseTo(1, 4);
  });

  it('counts updates by batch, and depends on the seed alone', async () => {
    const words =
      '--data points.csv --batch 1 --epochs 3 --set learningRate=0.01 --seed';
    const [first, again, other] = await Promise.all(
      [1, 1, 2].map(seed => simulate(`${words} ${seed}`)),
    );
    expect(first?.updates).toBe(12);
    expect(again).toEqual(first);
    expect(other?.points.at(-1)?.x).not.toEqual(first?.points.at(-1)?.x);
  });

  it('separates two classes', async () => {
    const run = await simulate(
      '--data classes.csv --model logistic --epochs 50 --set learningRate=1',
    );
    expect(run.points[0]?.value).toBeCloseTo(Math.log(2), 12);
    expect(run.points.at(-1)?.value).toBeLessThan(0.1);
  });

  it('refuses a loss with a model that has its own', async () => {
    const words = '--data classes.csv --model logistic --loss mae';
    const {code, stderr} = await runDownhill(folder, 'simulate', ...words.split(' '));
    expect(stderr).toContain('whose loss is cross-entropy. Leave it out.');
    expect(code).toBe(2);
  });
});

describe('a clip', () => {
  it('prints the trace that its scene draws', async () => {
    const {stdout} = await runDownhill(
      folder,
      ...'simulate contour-descent --set objective=himmelblau'.split(' '),
    );
    const run = JSON.parse(stdout) as {
      clip: string;
      parameters: object;
      alt: string;
      trace: {runs: {points: object[]}[]};
    };
    expect(run.clip).toBe('contour-descent');
    expect(run.parameters).toHaveProperty('objective', 'himmelblau');
    expect(run.alt).toContain('(x^2 + y − 11)^2 + (x + y^2 − 7)^2');
    expect(run.trace.runs[0]!.points.length).toBeGreaterThan(3);
  });

  it('prints the values used, and the names of those that it chose', async () => {
    const ask = async (words: string) =>
      JSON.parse((await runDownhill(folder, ...words.split(' '))).stdout) as {
        parameters: Readonly<Record<string, unknown>>;
        automatic: readonly string[];
      };
    const line = 'simulate contour-descent --set objective=himmelblau --format json';
    const chosen = await ask(line);
    expect(chosen.automatic).toEqual(['start', 'learningRate']);
    expect(chosen.parameters).toMatchObject({
      start: [expect.any(Number), expect.any(Number)],
      learningRate: expect.any(Number),
      optimizer: 'gradient-descent',
    });
    const given = await ask(`${line} --set start=1,1`);
    expect(given.automatic).toEqual(['learningRate']);
    expect(given.parameters['start']).toEqual([1, 1]);
  });
});
