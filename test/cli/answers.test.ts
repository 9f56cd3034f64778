import {spawnSync} from 'node:child_process';
import {expect, it} from 'vitest';
import {optimizers, objectives, schedules} from '../../src/sim';
import {runDownhill} from '../render/swatchProject';

const ask = async (...words: string[]) => (await runDownhill('.', ...words)).stdout;
const askJson = async (...words: string[]) =>
  JSON.parse(await ask(...words, '--json')) as unknown;

it('differentiates a formula and evaluates it at a point', async () => {
  const answer = await askJson('gradient', 'x^2 * sin(y)', '--at', 'x=1,y=2');
  expect(answer).toMatchObject({
    variables: ['x', 'y'],
    partials: [
      {variable: 'x', formula: '2*x*sin(y)', tex: String.raw`2x\sin y`},
      {variable: 'y', formula: 'x^2*cos(y)', tex: String.raw`x^2\cos y`},
    ],
    point: [1, 2],
    value: expect.closeTo(0.9092974268, 10),
    gradient: [expect.closeTo(1.8185948537, 10), expect.closeTo(-0.4161468365, 10)],
  });
});

it('prints the gradient as one column vector, as text and as TeX', async () => {
  const answer = await ask('gradient', 'x^2 * sin(y)', '--at', 'x=1,y=pi/2');
  expect(answer).toContain('∂f/∂y    =  x^2*cos(y)');
  expect(answer).toContain('∇f = ⎛ 2*x*sin(y) ⎞\n     ⎝ x^2*cos(y) ⎠');
  expect(answer).toContain(
    String.raw`\nabla f = \begin{pmatrix} 2x\sin y \\ x^2\cos y \end{pmatrix}`,
  );
  expect(answer).toContain('  ∇f = ⎛ 2 ');
  expect(answer).not.toContain('read as');
});

it('takes a formula that begins with a minus, and writes d for one variable', async () => {
  expect(await ask('gradient', '-x^2')).toContain('f′(x) = df/dx  =  -2*x');
});

it('says how it read a formula, which letters vary, and where there is no slope', async () => {
  const answer = await ask('gradient', 'f(w) = ½w² + |w|b', '--at', 'w=0,b=2');
  expect(answer).toContain('read as w^2/2 + abs(w)*b');
  expect(answer).toContain('constant: b');
  expect(answer).toContain(
    '∂f/∂w  :  no derivative (kink): from the left −2, from the right 2',
  );
  const json = await askJson('gradient', 'f(w) = ½w² + |w|b', '--at', 'w=0,b=2');
  expect(json).toMatchObject({gradient: [null], oneSided: [{left: -2, right: 2}]});
});

it('prints a program that gives the same numbers', async () => {
  const words = ['gradient', 'f(w, b) = (w*x + b)^2', '--at', 'w=1,b=1/2,x=2'];
  const program = await ask(...words, '--as', 'js');
  const run = spawnSync(process.execPath, ['-e', program], {encoding: 'utf8'});
  expect(JSON.parse(run.stdout)).toEqual([10, 5]);
  expect((await askJson(...words)) as object).toMatchObject({gradient: [10, 5]});
  expect(await ask('gradient', 'x^2 + 5', '--as', 'python')).toContain('def df(x):');
  expect(await ask('gradient', 'xy', '--as', 'latex')).toBe(
    String.raw`\nabla f = \begin{pmatrix} y \\ x \end{pmatrix}` + '\n',
  );
});

it('adds up the cost of an output term by term', async () => {
  const words = ['cost', '--target', '0,0,1', '--output', '0.1,0.2,0.7'];
  expect(await askJson(...words)).toMatchObject({
    terms: [0.1 * 0.1, 0.2 * 0.2, (0.7 - 1) * (0.7 - 1)],
    total: expect.closeTo(0.14, 12),
  });
  const lines = (await ask(...words)).trimEnd().split('\n');
  expect(lines[0]).toBe('C = Σ (a − y)²');
  expect(lines.at(-1)).toMatch(/cost +0\.14$/);
  const brackets = ['cost', '--target', '[0, 0, 1]', '--output', '[0.1 0.2 0.7]'];
  expect((await ask(...brackets)).trimEnd().split('\n')).toEqual(lines);
});

it('warns of probabilities that are none, and computes all the same', async () => {
  const {code, stdout, stderr} = await runDownhill(
    '.',
    ...['cost', '--measure', 'cross-entropy', '--target', '0,1', '--output', '0.3,0.5'],
  );
  expect(code).toBe(0);
  expect(stderr).toBe('--output sums to 0.8, and probabilities sum to 1.\n');
  expect(stdout).toMatch(/^C = −Σ y ln a\n/);
  expect(stdout).toMatch(/cost +0\.69314718056\n$/);
});

it('lists all objectives in a line each, and tells all of those that are named', async () => {
  const answer = (await askJson('objectives')) as {id: string}[];
  expect(answer.map(({id}) => id)).toEqual(objectives.map(({id}) => id));
  const lines = (await ask('objectives')).split('\n');
  for (const [i, {id, title, formula}] of objectives.entries()) {
    expect(lines[i]!.split(/ {2,}/)).toEqual([id, title, formula]);
  }
  const named = await ask('objectives', 'booth', 'ravine');
  expect(named).toMatch(
    /^booth: Booth’s function\n {2}formula[^]+\n\nravine: Ravine\n/,
  );
});

it.each([
  ['optimizers', optimizers],
  ['schedules', schedules],
])('lists all %s', async (command, known) => {
  const answer = (await askJson(command)) as {id: string}[];
  expect(answer.map(({id}) => id)).toEqual(known.map(({id}) => id));
  const text = await ask(command);
  for (const {id, title} of known) expect(text).toContain(`${id}: ${title}`);
});

it('tells the known minima of an objective in its JSON', async () => {
  const answer = (await askJson('objectives')) as {
    id: string;
    stationaryPoints: {kind: string; point: number[]}[];
  }[];
  const booth = answer.find(({id}) => id === 'booth');
  expect(booth?.stationaryPoints[0]).toMatchObject({
    kind: 'minimum',
    point: [expect.closeTo(1, 9), expect.closeTo(3, 9)],
  });
});
