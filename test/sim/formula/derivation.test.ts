import {describe, expect, it} from 'vitest';
import {derivationOf, formula, seededRandom} from '../../../src/sim';
import {compile} from '../../../src/sim/formula/compile';
import {
  derivationLines,
  type DerivationLine,
} from '../../../src/sim/formula/derivation';
import {jets} from '../../../src/sim/formula/jets';
import {parse} from '../../../src/sim/formula/parse';
import {randomFormula, teachersFormulas} from '../../truth/formulas';
import {randomFormula as anyFormula} from './randomFormula';

const variables = ['x', 'y'];
const tex = (text: string, variable: string, all = variables) =>
  derivationOf(text, variable, all).map(step => step.tex);

describe('a derivation', () => {
  it('takes what is held out as a factor, then the power rule', () => {
    expect(tex('x^2*sin(y)', 'x')).toEqual([
      String.raw`\frac{\partial}{\partial x}\,(x^2\frozen{\sin y})`,
      String.raw`\frozen{\sin y} \cdot \frac{\partial}{\partial x}\,x^2`,
      String.raw`2x\frozen{\sin y}`,
    ]);
    expect(tex('x^2*sin(y)', 'y')).toEqual([
      String.raw`\frac{\partial}{\partial y}\,(\frozen{x^2}\sin y)`,
      String.raw`\frozen{x^2} \cdot \frac{\partial}{\partial y}\,\sin y`,
      String.raw`\frozen{x^2}\cos y`,
    ]);
  });

  it('drops what is held in a sum, and works from outside inwards', () => {
    expect(tex('(2x + y)^3 + y', 'x')).toEqual([
      String.raw`\frac{\partial}{\partial x}\,\left[(2x + \frozen{y})^3 + \frozen{y}\right]`,
      String.raw`\frac{\partial}{\partial x}\,\left[(2x + \frozen{y})^3\right]`,
      String.raw`3(2x + \frozen{y})^2 \cdot \frac{\partial}{\partial x}\,(2x + \frozen{y})`,
      String.raw`6(2x + \frozen{y})^2`,
    ]);
  });

  it('writes the product and the quotient rule out', () => {
    expect(tex('x*sin(x)', 'x')[1]).toBe(
      String.raw`\sin x + x \cdot \frac{\partial}{\partial x}\,\sin x`,
    );
    expect(tex('x/(x^2 + y)', 'x').slice(1)).toEqual([
      String.raw`\frac{x^2 + \frozen{y} - x \cdot \frac{\partial}{\partial x}\,(x^2 + \frozen{y})}{(x^2 + \frozen{y})^2}`,
      String.raw`\frac{x^2 + \frozen{y} - x \cdot \frac{\partial}{\partial x}\,x^2}{(x^2 + \frozen{y})^2}`,
      String.raw`\frac{\frozen{y} - x^2}{(x^2 + \frozen{y})^2}`,
    ]);
  });

  it('names the rules of each line', () => {
    const rules = derivationOf('y*sin(x^2) + x', 'x', variables).map(
      step => step.rules,
    );
    expect(rules).toEqual([
      [],
      ['sum'],
      ['constantFactor'],
      ['chain', 'function'],
      ['power'],
    ]);
  });

  it('is one line, 0, for what does not vary', () => {
    expect(tex('y^2', 'x')).toEqual([
      String.raw`\frac{\partial}{\partial x}\,\frozen{y^2}`,
      '0',
    ]);
  });

  it('holds two variables of three', () => {
    expect(tex('x*y*z', 'y', ['x', 'y', 'z']).at(-1)).toBe(String.raw`\frozen{xz}`);
  });
});

/** The value of a line: what is left to differentiate is, by jets and not by rules. */
function valueOf({expression, left}: DerivationLine, variable: string) {
  const names = [...left.keys()];
  const index = variables.indexOf(variable);
  const slopes = [...left.values()].map(u => jets(u, variables, 1));
  const evaluate = compile(expression, [...variables, ...names]);
  return (point: readonly number[]) =>
    evaluate([...point, ...slopes.map(jet => jet(point)[1 + index]!)]);
}

/** The largest difference of two lines of a derivation, of those that have values. */
function check(text: string, random: ReturnType<typeof seededRandom>): number {
  const {expression} = parse(text, variables);
  let compared = 0;
  for (const variable of variables) {
    const lines = derivationLines(expression, variable, variables);
    const values = lines.map(line => valueOf(line, variable));
    const {gradient} = formula(text, variables);
    for (let k = 0; k < 6; k++) {
      const point = [random.between(-3, 3), random.between(-3, 3)];
      const seen = values.map(value => value(point));
      seen.push(gradient(point)[variables.indexOf(variable)]!);
      // A rule may fill a hole, as in x/x = 1, but never changes a value.
      const finite = seen.filter(value => Math.abs(value) < 1e9);
      if (finite.length < seen.length) continue;
      const size = Math.max(1e-3, ...finite.map(Math.abs));
      const spread = Math.max(...finite) - Math.min(...finite);
      expect(spread / size, `∂/∂${variable} ${text} at ${point.join()}`).toBeLessThan(
        1e-7,
      );
      compared++;
    }
    expect(lines.at(-1)!.left.size).toBe(0);
  }
  return compared;
}

describe('every line is equal to the one before, and the last to the derivative', () => {
  const random = seededRandom(11, 3);

  it('for the formulas of teachers', () => {
    for (const text of teachersFormulas[2]) {
      expect(check(text, random), text).toBeGreaterThan(3);
    }
  });

  it('for sums of random terms', () => {
    const compared = Array.from({length: 250}, (_, seed) =>
      check(randomFormula(2, seed), random),
    );
    expect(compared.filter(count => count > 3).length).toBeGreaterThan(240);
  });

  it('for anything that can be read', () => {
    const compared = Array.from({length: 300}, () =>
      check(anyFormula(random, 3), random),
    );
    expect(compared.filter(count => count > 0).length).toBeGreaterThan(150);
  });
});

it('ends as the partial derivatives are written', () => {
  const bare = (text: string) =>
    text.replace(/\\frozen\{((?:[^{}]|\{[^{}]*\})*)\}/g, '$1');
  for (const text of ['x^2*sin(y)', 'x^y', 'ln(x*y)', '(1 - x)^2 + 100*(y - x^2)^2']) {
    formula(text, variables).partials.forEach(partial => {
      expect(bare(tex(text, partial.variable).at(-1)!)).toBe(partial.tex);
    });
  }
});
