import {spawnSync} from 'node:child_process';
import {runInNewContext} from 'node:vm';
import {describe, expect, it} from 'vitest';
import {descend, formula, objective, type ProgramLanguage} from '../../../src/sim';

const formulas = [
  'x^2',
  'x^2 + 5',
  'x^4/4 - x^2 + x/3',
  'x*exp(-x^2)',
  'x^2 + 10 sin(x)',
  '|x - 1| + x^2',
  'cosh(x) + ln(1 + x^2)/3 - cos(2x)*sin(3x)/9',
  'sigmoid(3x)^2 + max(0, x)^2',
  '1/x + x',
];

const run = {start: 1.5, learningRate: 0.05, steps: 9};

function programOf(text: string, language: ProgramLanguage, steps = run.steps): string {
  return formula(text, ['x'])
    .program({...run, steps, language, columns: 34})
    .map(line => line.text)
    .join('\n');
}

/** The iterates of the simulation. */
function iterates(text: string): number[] {
  const {start, learningRate, steps} = run;
  const {points} = descend({
    objective: objective(text, {dimension: 1}),
    start: [start],
    steps,
    settings: {learningRate},
  });
  return points.map(({point}) => point[0]!);
}

describe('the program of a descent', () => {
  it.each(formulas)('goes through the iterates of %s in JavaScript', text => {
    const came = iterates(text).map(
      (_, steps) =>
        runInNewContext(`${programOf(text, 'javascript', steps)}\nx`) as number,
    );
    iterates(text).forEach((x, k) => expect(came[k]).toBeCloseTo(x, 9));
  });

  it('is what a lesson writes, in three languages', () => {
    expect(programOf('x^2', 'python')).toBe(
      `def df(x):
    return 2*x

x = 1.5
for i in range(9):
    gradx = df(x)
    x = x - 0.05*gradx`,
    );
    expect(programOf('x^2', 'javascript')).toBe(
      `function df(x) {
  return 2*x;
}

let x = 1.5;
for (let i = 0; i < 9; i++) {
  const gradx = df(x);
  x = x - 0.05*gradx;
}`,
    );
    expect(programOf('x^2', 'julia')).toBe(
      `df(x) = 2*x

x = 1.5
for i in 1:9
    gradx = df(x)
    global x -= 0.05*gradx
end`,
    );
  });

  it('breaks a long derivative at its signs, in brackets', () => {
    const text = 'x^4/4 - x^3/3 + sin(5x)*cos(3x) - exp(-x^2)';
    const lines = programOf(text, 'python').split('\n');
    expect(lines[2]).toMatch(/^ {4}return \(/);
    expect(Math.max(...lines.map(({length}) => length))).toBeLessThan(36);
  });

  it('says which lines run again and again', () => {
    const program = formula('x^2').program({...run, language: 'python', columns: 34});
    expect(program.map(({role}) => role)).toEqual([
      ...[null, null, null, null],
      ...['repeat', 'gradient', 'step'],
    ]);
  });
});

const python = spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!python)('the program of a descent in Python', () => {
  it('goes through the iterates', () => {
    const programs = formulas.map(text => `${programOf(text, 'python')}\nprint(x)\n`);
    const input = programs.join('\n');
    const {stdout, stderr} = spawnSync('python3', ['-'], {input, encoding: 'utf8'});
    expect(stderr).toBe('');
    const ends = stdout.trim().split('\n').map(Number);
    expect(ends).toHaveLength(formulas.length);
    ends.forEach((x, i) => expect(x).toBeCloseTo(iterates(formulas[i]!).at(-1)!, 9));
  });
});
