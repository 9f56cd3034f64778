import {describe, expect, it} from 'vitest';
import {partialTex, shownComponent, shownDerivation} from '../../../src/plot';
import {derivationOf} from '../../../src/sim';

const shown = (formula: string, glyphs: number, rows: number) =>
  shownDerivation(derivationOf(formula, 'x', ['x', 'y']), partialTex('x'), {
    glyphs,
    rows,
  });

describe('of a derivation', () => {
  it('all lines are shown that have room', () => {
    expect(shown('x^2*sin(y)', 25, 4)).toHaveLength(3);
  });

  it('first and last stay where rows are few; sums and constant factors go first', () => {
    expect(shown('3(2x + y)^3 + y', 30, 9)).toHaveLength(4);
    const three = shown('3(2x + y)^3 + y', 30, 3)!;
    expect(three).toHaveLength(3);
    expect(three[1]).toContain('9');
    expect(shown('3(2x + y)^3 + y', 30, 2)).toHaveLength(2);
  });

  it('a symbol stands for a function that is too long', () => {
    const lines = shown('(x^2 + y - 11)^2 + (x + y^2 - 7)^2', 25, 4)!;
    expect(lines[0]).toBe(String.raw`\frac{\partial f}{\partial x}`);
    expect(lines.at(-1)).toMatch(/^\\begin\{aligned\}\{\}=\{\}&4x\(/);
  });

  it('nothing is shown where the result has no room', () => {
    expect(shown('x^2*sin(y)', 4, 4)).toBeNull();
    expect(shown('x^2*sin(y)', 25, 1)).toBeNull();
  });

  it('no line is broken between ∂/∂x and what it is of', () => {
    for (const glyphs of [14, 18, 22, 26]) {
      for (const line of shown('(x + y)^4 (2x - y)^3 + (x - 1)^2', glyphs, 9) ?? []) {
        expect(line).not.toMatch(/\\partial x\}\\\\|\\partial x\}(?:\\,)?\s*\\\\/);
        expect(line).not.toMatch(/\\\\&\{\}\\cdot \\left\[/);
      }
    }
  });
});

describe('a component', () => {
  it('is broken into rows, or has no room', () => {
    expect(shownComponent('2x', {glyphs: 18, rows: 2})).toBe('2x');
    const long = '4x(x^2 + y - 11) + 2(x + y^2 - 7)';
    expect(shownComponent(long, {glyphs: 18, rows: 2})).toContain('aligned');
    expect(shownComponent(long, {glyphs: 18, rows: 1})).toBeNull();
  });

  it('is as wide as the longer part of a fraction', () => {
    const fraction = String.raw`\frac{y^2 + 1 - x^2}{(x^2 + y^2 + 1)^2}`;
    expect(shownComponent(fraction, {glyphs: 11, rows: 1})).toBe(fraction);
    expect(shownComponent(fraction, {glyphs: 9, rows: 1})).toBeNull();
  });
});
