/** The figures, the mathematics and the length of the project's own lessons. */
import {renderToString} from 'katex';
import {describe, expect, it} from 'vitest';
import {lessonText} from '../../src/cli/commands/init/lessonText';
import type {CurveRuns} from '../../src/plot';
import {loadCatalogue} from '../../src/project/catalogue';
import {figures, lessons, mathematics} from './lessons';

const catalogue = await loadCatalogue('.');

/** Numbers that a lesson says of its figures, as their alt texts have them. */
const told: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '01-gradient.md': {
    derivative: ['from 7 to 6'],
    'gradient-contour': ['1.15', '0.23'],
  },
  '02-cost.md': {
    'cost-function': ['0.465', '0.00808', '1.87'],
    'line-fit': ['8.683', '0.4272'],
  },
  '03-descent.md': {convergence: ['0.1'], divergence: ['1.05']},
  '04-training.md': {
    backpropagation: ['0.606', '0.268', '0.162', '0.290', '0.232', '0.0616'],
    'digit-classifier': ['2.54', '0.0322', '95.5'],
  },
};
const template = {name: 'a new course', text: lessonText('convergence')};

describe.each([...lessons, template])('$name', ({name, text}) => {
  it('has two to four figures, each of a run that its clip makes', async () => {
    const found = figures(text);
    expect(text.match(/^::clip/gm)).toHaveLength(found.length);
    expect([2, 3, 4]).toContain(found.length);
    for (const {clip, caption, set} of found) {
      expect(catalogue.ids).toContain(clip);
      expect(caption).toMatch(/^[A-Z].*\.$/);
      (await catalogue.clip(clip)).run(set);
    }
  });

  it('says of its figures what they show', async () => {
    const shown = figures(text);
    for (const [clip, numbers] of Object.entries(told[name] ?? {})) {
      const {set} = shown.find(figure => figure.clip === clip)!;
      const {alt} = (await catalogue.clip(clip)).run(set);
      for (const number of numbers) {
        expect(text).toContain(number);
        expect(alt, clip).toContain(number);
      }
    }
  });

  it('has mathematics that KaTeX typesets', () => {
    const found = mathematics(text);
    expect(found.length).toBeGreaterThan(5);
    for (const {tex, isBlock} of found) {
      const html = renderToString(tex, {displayMode: isBlock, strict: 'error'});
      expect(html).toContain('katex');
    }
  });

  it('begins with a title, and closes what it opens', () => {
    expect(text).toMatch(/^# .+\n\nAfter this lesson you can [^\n]+\.\n/);
    expect(text.match(/<details>/g)).toEqual(['<details>']);
    expect(text.match(/<\/details>\n$/g)).toHaveLength(1);
    expect(text).toContain('<summary>Answers</summary>\n\n');
  });

  it.skipIf(name === template.name)('is read in a few minutes', () => {
    const prose = text
      .replace(/^```[^]*?^```$/gm, '')
      .replace(/\$\$[^$]+\$\$|\$[^$\n]+\$/g, 'x');
    const words = prose.match(/[\p{L}\d][\p{L}\d’'-]*/gu)!.length;
    expect(words).toBeGreaterThan(500);
    expect(words).toBeLessThanOrEqual(900);
  });
});

const lesson = (name: string) => lessons.find(lesson => lesson.name === name)!.text;

/** The trace of a figure of a lesson. */
async function traceIn<T>(name: string, clip: string): Promise<T> {
  const {set} = figures(lesson(name)).find(figure => figure.clip === clip)!;
  return (await catalogue.clip(clip)).run(set).trace as T;
}

it('counts the balls at the lowest minimum as they end', async () => {
  const {runs} = await traceIn<CurveRuns>('03-descent.md', 'local-minimum');
  const ends = runs.map(({outcome}) => outcome);
  const lowest = ends.filter(end => end.kind === 'arrived' && end.at.isLowest);
  expect([runs.length, lowest.length]).toEqual([10, 3]);
  expect(ends.every(({kind}) => kind === 'arrived')).toBe(true);
  expect(lesson('03-descent.md')).toContain('Three of the ten end at the lowest');
});

it('counts samples and updates as the three batches make them', async () => {
  const {data, epochs, ways} = await traceIn<{
    data: unknown[];
    epochs: number;
    ways: {batch: number; learningRate: number; points: unknown[]; losses: number[]}[];
  }>('04-training.md', 'batch-sgd-minibatch');
  expect([data.length, epochs]).toEqual([8, 3]);
  const updates = ways.map(({batch, points}) => [batch, points.length - 1]);
  expect(updates).toEqual([
    [1, 24],
    [4, 6],
    [8, 3],
  ]);
  expect(new Set(ways.map(({learningRate}) => learningRate)).size).toBe(1);
  const ends = ways.map(({losses}) => losses.at(-1)!);
  expect(ends).toEqual([...ends].sort((a, b) => a - b));
});

it('knows what the cost changed by, and the slopes had foretold', async () => {
  const {before, after, foretold} = await traceIn<{
    before: {cost: number; activations: number[][]};
    after: {cost: number};
    foretold: number;
  }>('04-training.md', 'backpropagation');
  expect(before.activations.at(-1)![0]).toBeCloseTo(0.461, 3);
  expect(foretold).toBeCloseTo(-0.0616, 4);
  expect(after.cost - before.cost).toBeCloseTo(-0.058, 3);
});
