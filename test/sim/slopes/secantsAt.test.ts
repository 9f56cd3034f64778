import {describe, expect, it} from 'vitest';
import {objective, secantsAt} from '../../../src/sim';

const at = (formula: string, x: number, first: number) =>
  secantsAt(objective(formula), {x, first, steepness: 2});

describe('secants at a point', () => {
  it('begin with the first gap: of x² at 1, (4 − 1) / 1', () => {
    const {secants, leftSecants} = at('x^2', 1, 1);
    expect(secants[0]).toEqual({h: 1, value: 4, quotient: 3});
    expect(leftSecants).toBeNull();
  });

  it('come to f′(x), nearer with each gap', () => {
    const {slope, secants, isReached} = at('x^2', 1, 1);
    expect(slope).toEqual({kind: 'smooth', slope: 2});
    const errors = secants.map(({quotient}) => Math.abs(quotient - 2));
    errors.slice(1).forEach((error, i) => expect(error).toBeLessThan(errors[i]!));
    expect(errors.at(-1)).toBeLessThan(4e-4);
    expect(isReached).toBe(true);
  });

  it('shrink by equal factors, to a three-thousandth', () => {
    const {secants} = at('x^2', 1, 1);
    expect(secants.at(-1)!.h).toBeCloseTo(1 / 3000, 12);
    const factors = secants.slice(1).map(({h}, i) => h / secants[i]!.h);
    expect(Math.max(...factors) - Math.min(...factors)).toBeLessThan(1e-12);
  });

  it('shrink on where the curve is not yet straight', () => {
    const {secants, isReached} = at('sin(20x)', -1.5, 1.5);
    expect(secants.at(-1)!.h).toBeLessThan(1.5 / 3000);
    expect(isReached).toBe(true);
  });

  it('are there on both sides of a kink, and come to both slopes', () => {
    const {slope, secants, leftSecants} = at('|x-1|+x^2', 1, 1);
    expect(slope).toEqual({kind: 'kink', left: 1, right: 3});
    expect(secants.at(-1)!.quotient).toBeCloseTo(3, 3);
    expect(leftSecants!.at(-1)!.quotient).toBeCloseTo(1, 3);
    expect(leftSecants![0]!.h).toBe(-1);
  });

  it('are on one side alone at an edge, and have no end where it is upright', () => {
    const {slope, leftSecants, secants, isReached} = at('sqrt(x)', 0, 1);
    expect(slope).toEqual({kind: 'vertical', left: null, right: Infinity});
    expect(leftSecants).toBeNull();
    expect(secants.at(-1)!.quotient).toBeCloseTo(Math.sqrt(3000), 6);
    expect(isReached).toBe(false);
    expect(at('x^1.5', 0, 1).slope).toEqual({kind: 'edge', left: null, right: 0});
  });
});
