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
  expect(await ask('gradient', 'x^2 * sin(y)')).toContain('∂f/∂y    =  x^2*cos(y)');
});

it('takes a formula that begins with a minus, and writes d for one variable', async () => {
  expect(await ask('gradient', '-x^2')).toContain('df/dx  =  -2*x');
});

it('adds up the cost of an output term by term', async () => {
  const words = ['cost', '--target', '0,0,1', '--output', '0.1,0.2,0.7'];
  expect(await askJson(...words)).toMatchObject({
    terms: [0.1 * 0.1, 0.2 * 0.2, (0.7 - 1) * (0.7 - 1)],
    total: expect.closeTo(0.14, 12),
  });
  expect((await ask(...words)).trimEnd().split('\n').at(-1)).toMatch(/cost +0\.14$/);
});

it.each([
  ['objectives', objectives],
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
