import {spawnSync} from 'node:child_process';
import {runInNewContext} from 'node:vm';
import {describe, expect, it} from 'vitest';
import {formula} from '../../../src/sim';

const formulas = [
  'x^2*sin(y)',
  '-x^2 + 5 - y^4/2',
  '(1 - x)^2 + 100(y - x^2)^2',
  'x^(2/3)*y^(3/5) - cbrt(x)',
  'e^(-x^2)*cos(2πy)',
  'ln(1 + x^2)/(1 + e^(-y)) + log2(x) - lg y',
  'max(x, y, 1) + min(x^2, 2y) + relu(x - y)',
  'sigmoid(3x - y)^2 + step(x)',
  '|x - y|*sign(x) + √(x^2 + y^2)',
  'x^y + y^x + 2^(-x)',
  'sech x + csch y + cot x + arsinh x + artanh(y/9) + arcosh(x + 1)',
  'x^-2 - (x y)^-3',
  'tan²(x) - tanh x',
  '-(x y)^2/3',
];
const points = [
  [0.7, 1.3],
  [1.9, 0.4],
];

/** What f and its gradient are at the points, by the simulation. */
function expected(text: string): number[] {
  const read = formula(text, ['x', 'y']);
  return points.flatMap(point => [read.value(point), ...read.gradient(point)]);
}

function expectAlike(text: string, came: readonly number[]): void {
  expected(text).forEach((value, i) => {
    const error = Math.abs(came[i]! - value) / Math.max(1, Math.abs(value));
    expect(error, `${text}, number ${i}`).toBeLessThan(1e-12);
  });
}

describe('the code of a formula in JavaScript', () => {
  it.each(formulas)('computes %s and its gradient', text => {
    const code = formula(text, ['x', 'y']).code('js');
    const program = `'use strict';\n${code}\npoints.flatMap(p => [f(...p), ...gradient(...p)]);`;
    expectAlike(text, runInNewContext(program, {points}) as number[]);
  });

  it('is two functions', () => {
    expect(formula('x^2*sin(y)').code('js')).toBe(
      `function f(x, y) {
  return x**2*Math.sin(y);
}

/** The partial derivatives of f with respect to x, y. */
function gradient(x, y) {
  return [
    2*x*Math.sin(y),
    x**2*Math.cos(y),
  ];
}`,
    );
  });
});

const python = spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!python)('the code of a formula in Python', () => {
  it('computes formulas and their gradients', () => {
    const programs = formulas.map(text => {
      const code = formula(text, ['x', 'y']).code('python');
      const calls = points.map(p => `f(${p.join()}), *gradient(${p.join()})`);
      return `${code}\n\nprint([${calls.join(', ')}])`;
    });
    const {stdout, stderr} = spawnSync('python3', ['-'], {
      input: programs.join('\n\n'),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(formulas.length);
    lines.forEach((line, i) => expectAlike(formulas[i]!, JSON.parse(line) as number[]));
  });
});

describe('the code of a formula', () => {
  it('is f and df for one variable, as in the lesson', () => {
    expect(formula('x^2 + 5').code('python')).toBe(
      `def f(x):
    return x**2 + 5


def df(x):
    """The derivative of f: df/dx."""
    return 2*x`,
    );
  });

  it('imports and defines only what it uses, and takes constants after variables', () => {
    expect(formula('f(w) = σ(wx)').code('python')).toBe(
      `import math


def sigmoid(u):
    return 1/(1 + math.exp(-u)) if u >= 0 else math.exp(u)/(1 + math.exp(u))


def f(w, x):
    return sigmoid(w*x)


def df(w, x):
    """The derivative of f: df/dw."""
    return x*sigmoid(w*x)*(1 - sigmoid(w*x))`,
    );
  });
});
