/**
 * Whatever is written on the command line, into a formula or a data file: an answer or one
 * message, soon, and never a stack.
 */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {commands} from '../../src/cli/commands';
import {runDownhillWith} from '../render/swatchProject';
import {isWhole} from '../whole';

let folder = '';
beforeAll(
  async () => void (folder = await mkdtemp(join(tmpdir(), 'downhill-hostile-'))),
);
afterAll(() => rm(folder, {recursive: true}));

/** All of it takes a quarter of an hour. */
const numRuns = {
  lines: isWhole ? 2000 : 16,
  formulas: isWhole ? 500 : 10,
  data: isWhole ? 200 : 8,
};
/** The same ones in every run, others each time that all are asked for. */
const seed = isWhole ? {} : {seed: 20_261_129};
const mostMilliseconds = 10_000;

/** The whole run of a command; it is killed when it takes longer, or a gigabyte. */
async function requireAnswer(words: readonly string[]): Promise<void> {
  const {code, stderr} = await runDownhillWith(
    {
      cwd: folder,
      timeout: mostMilliseconds,
      env: {...process.env, NODE_OPTIONS: '--max-old-space-size=1024'},
    },
    ...words,
  );
  expect([0, 1, 2], `${JSON.stringify(words)} ended with ${code}: ${stderr}`).toContain(
    code,
  );
  expect(stderr, JSON.stringify(words)).not.toMatch(
    /\n\s+at |node:internal|FATAL ERROR/,
  );
  if (code !== 0) expect(stderr.trimEnd().split('\n').length).toBeLessThan(12);
}

/** Those that start no browser and no server. */
const asked = commands.filter(({name}) =>
  [
    'list',
    'simulate',
    'gradient',
    'cost',
    'objectives',
    'optimizers',
    'completion',
  ].includes(name),
);
const flags = [...new Set(asked.flatMap(({options}) => Object.values(options)))].map(
  ({name}) => `--${name}`,
);
const strange = fc.constantFrom(
  ...[
    '',
    '-',
    '--',
    '0',
    '-0',
    '1e999',
    'NaN',
    'Infinity',
    '0x10',
    '٣',
    '1,2',
    ',',
    '=',
    'x=1',
  ],
  ...[
    '__proto__',
    'constructor=1',
    '../..',
    '/dev/null',
    '/dev/zero',
    '\u202e',
    '%d',
    '$(id)',
    '*',
  ],
  ...[
    'convergence',
    'contour-descent',
    'learningRate=auto',
    'x^2',
    'steps=1e9',
    'function=x',
  ],
);
const word = fc.oneof(
  strange,
  fc.constantFrom(...flags),
  fc.string({maxLength: 12}).map(text => text.replaceAll('\0', '')),
  fc
    .tuple(fc.constantFrom(...flags), strange)
    .map(([flag, value]) => `${flag}=${value}`),
);

it('answers any command line', async () => {
  const line = fc.tuple(
    fc.constantFrom(...asked.map(({name}) => name)),
    fc.array(word, {maxLength: 6}),
  );
  await fc.assert(
    fc.asyncProperty(line, ([name, words]) => requireAnswer([name, ...words])),
    {numRuns: numRuns.lines, ...seed, endOnFailure: true},
  );
}, 3_600_000);

const term = fc.letrec<{term: string}>(tie => ({
  term: fc.oneof(
    {maxDepth: 6},
    fc.constantFrom('x', 'y', '0', '1e300', '1e-300', 'pi', 'e', 'i', '0.1', 'x^x', ''),
    fc
      .tuple(
        fc.constantFrom('tan', 'exp', 'log', 'sqrt', 'abs', 'sin', 'eval', 'f'),
        tie('term'),
      )
      .map(([name, inner]) => `${name}(${inner})`),
    fc
      .tuple(tie('term'), fc.constantFrom('+', '-', '*', '/', '^', ' '), tie('term'))
      .map(parts => parts.join('')),
  ),
})).term;

it('answers any formula', async () => {
  const call = fc.tuple(fc.constantFrom('objective', 'function'), term);
  await fc.assert(
    fc.asyncProperty(call, async ([kind, formula]) => {
      if (kind === 'function')
        await requireAnswer([
          'simulate',
          'convergence',
          '--set',
          `function=${formula}`,
        ]);
      else
        await requireAnswer([
          'simulate',
          'contour-descent',
          '--set',
          `objective=${formula}`,
        ]);
    }),
    {numRuns: numRuns.formulas, ...seed, endOnFailure: true},
  );
}, 3_600_000);

const cell = fc.oneof(
  fc.double().map(String),
  fc.constantFrom(
    '',
    '"',
    '""',
    'NaN',
    '1e999',
    '=1+1',
    'x',
    '1;2',
    '\ufeff1',
    '-',
    '1_0',
    "'",
  ),
);
const table = fc
  .tuple(
    fc.array(fc.array(cell, {maxLength: 4}), {maxLength: 40}),
    fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
    fc.constantFrom(',', ';', '\t'),
  )
  .map(([rows, end, comma]) => rows.map(row => row.join(comma)).join(end));
const bytes = fc.uint8Array({maxLength: 200}).map(array => Buffer.from(array));

it('answers any file', async () => {
  const data = fc.tuple(
    fc.constantFrom('csv', 'image', 'course'),
    fc.oneof(table, bytes),
  );
  await fc.assert(
    fc.asyncProperty(data, async ([kind, content]) => {
      const file = join(folder, 'data');
      await writeFile(file, content);
      if (kind === 'csv') await requireAnswer(['simulate', '--data', file]);
      else if (kind === 'course') await requireAnswer(['build', file, '--check']);
      else
        await requireAnswer(['simulate', 'digit-classifier', '--set', `image=${file}`]);
    }),
    {numRuns: numRuns.data, ...seed, endOnFailure: true},
  );
}, 3_600_000);
