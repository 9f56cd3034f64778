import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, describe, expect, it, vi} from 'vitest';
import inexactFunctions from '../../.config/inexactFunctions.json';
import * as math from '../../src/sim/math';

const elementary = [
  ...['acos', 'asin', 'atan', 'cbrt', 'cos', 'cosh', 'exp', 'sin', 'sinh', 'tan'],
  ...['tanh', 'log2', 'log10', 'ln', 'acosh', 'asinh', 'atanh'],
] as const;

/** What ECMA-262 leaves to the engine. */
const unspecified = [...inexactFunctions, 'random'] as readonly Exclude<
  (typeof elementary)[number],
  'ln'
>[];

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the elementary functions', () => {
  it('have the values of the tables', () => {
    // Abramowitz and Stegun, Handbook of Mathematical Functions, tables 4.2 to 4.16.
    expect(math.sin(1)).toBeCloseTo(0.8414709848078965, 15);
    expect(math.cos(1)).toBeCloseTo(0.5403023058681398, 15);
    expect(math.tan(1)).toBeCloseTo(1.5574077246549023, 15);
    expect(math.exp(1)).toBeCloseTo(2.718281828459045, 15);
    expect(math.ln(10)).toBeCloseTo(2.302585092994046, 15);
    expect(math.sinh(1)).toBeCloseTo(1.1752011936438014, 15);
    expect(math.cosh(1)).toBeCloseTo(1.5430806348152437, 15);
    expect(math.tanh(1)).toBeCloseTo(0.7615941559557649, 15);
    expect(math.atan(1)).toBeCloseTo(0.7853981633974483, 15);
    expect(math.pow(2, 0.5)).toBe(Math.SQRT2);
    expect(math.pow(3, 20)).toBe(3486784401);
    expect(math.cbrt(-27)).toBe(-3);
    expect(math.asinh(1)).toBeCloseTo(0.881373587019543, 15);
    expect(math.acosh(2)).toBeCloseTo(1.3169578969248166, 15);
    expect(math.atanh(0.5)).toBeCloseTo(0.5493061443340548, 15);
    expect(math.log2(8)).toBe(3);
    expect(math.log10(1000)).toBeCloseTo(3, 15);
    expect(math.atan2(-1, -1)).toBeCloseTo(-2.356194490192345, 15);
  });

  it('stay within two units in the last place of the engine’s own', () => {
    for (const name of elementary) {
      const own = name === 'ln' ? Math.log : Math[name];
      for (let x = 0.01; x < 1; x += 0.00317) {
        const at = name === 'acosh' ? 1 + x : x;
        const [ours, theirs] = [math[name](at), own(at)];
        const unit = Math.abs(theirs) * Number.EPSILON;
        expect(Math.abs(ours - theirs), `${name}(${at})`).toBeLessThanOrEqual(2 * unit);
      }
    }
  });

  it('never ask the engine for what it may answer as it likes', () => {
    for (const name of unspecified) {
      vi.spyOn(Math, name).mockImplementation(() => {
        throw new Error(`Math.${name} was called`);
      });
    }
    for (const name of elementary) {
      for (const x of [
        0,
        1e-9,
        0.3,
        0.9,
        1,
        7.5,
        1e6,
        1e300,
        -0.4,
        -2,
        NaN,
        Infinity,
      ]) {
        math[name](x);
      }
    }
    for (const [x, y] of [
      [2, 0.3],
      [1e-8, 55.5],
      [-3, 5],
      [0.999999, 3e9],
      [7, -400],
    ]) {
      math.pow(x!, y!);
      math.atan2(x!, y!);
    }
    expect(math.exp(math.ln(5))).toBeCloseTo(5, 14);
  });
});

describe('the simulation', () => {
  it('uses no function and no operator whose result an engine may choose', () => {
    const root = join(import.meta.dirname, '../../src/sim');
    const files = readdirSync(root, {recursive: true, encoding: 'utf8'});
    const forbidden = new RegExp(
      String.raw`Math\.(${unspecified.join('|')})\b|[\w)\]] \*\*=? |\bDate\b|\beval\b|new Function\(`,
    );
    const offenders = files
      .filter(file => file.endsWith('.ts'))
      .flatMap(file =>
        readFileSync(join(root, file), 'utf8')
          .split('\n')
          .filter(line => !/^\s*(\/?\*|\/\/)/.test(line) && forbidden.test(line))
          .map(line => `${file}: ${line.trim()}`),
      );
    expect(files.length).toBeGreaterThan(60);
    expect(offenders).toEqual([]);
  });
});

describe('norm', () => {
  it('is the Euclidean length, far out and close in', () => {
    expect(math.norm([3, 4])).toBe(5);
    expect(math.norm([3e200, 4e200])).toBeCloseTo(5e200, -187);
    expect(math.norm([3e-200, 4e-200]) / 5e-200).toBeCloseTo(1, 15);
    expect(math.norm([0, 0])).toBe(0);
    expect(math.norm([1, Infinity])).toBe(Infinity);
    expect(math.norm([NaN, 1])).toBeNaN();
  });
});
