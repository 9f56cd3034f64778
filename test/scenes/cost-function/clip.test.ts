import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/cost-function/clip';
import {surenessOf} from '../../../src/sim';

const outputs = [0.5, 0, 0, 0.8, 0, 0, 0, 0, 0, 0.1];

describe('the cost of an answer', () => {
  it('is the sum of the squared differences', () => {
    const {trace} = clip.run({outputs, digit: '3'});
    // 0.25 + 0.04 + 0.01.
    expect(trace.cases).toHaveLength(1);
    expect(trace.cases[0]!.cost).toBeCloseTo(0.3, 12);
  });

  it('is their mean or half their sum where that is asked for', () => {
    const of = (cost: string) => clip.run({outputs, digit: '3', cost}).trace.cases[0]!;
    expect(of('mean').cost).toBeCloseTo(0.03, 12);
    expect(of('half').cost).toBeCloseTo(0.15, 12);
    expect(of('half').area).toBeCloseTo(0.3, 12);
  });

  it('takes targets of one’s own', () => {
    const {trace} = clip.run({outputs, target: outputs});
    expect(trace.cases[0]!.cost).toBe(0);
  });

  it('refuses what is not ten numbers from 0 to 1', () => {
    expect(() => clip.run({outputs: '0.5,0.5'})).toThrow(
      'Expected outputs to be 10 numbers, separated by commas, got "0.5,0.5".',
    );
    expect(() => clip.run({outputs: '0,0,0,0,0,0,0,0,0,2'})).toThrow('from 0 to 1');
    expect(() => clip.run({target: outputs})).toThrow(
      'Expected outputs beside target, got none.',
    );
  });

  it('is told by default of three digits that a network reads', () => {
    const {trace, alt} = clip.run();
    expect(trace.cases.map(({kind}) => kind)).toEqual(['unsure', 'right', 'wrong']);
    const sure = trace.cases.map(one => surenessOf(one.outputs));
    expect(sure).toEqual(['unsure', 'sure', 'sure']);
    const [unsure, right, wrong] = trace.cases.map(({cost}) => cost);
    expect(right).toBeLessThan(0.1);
    expect(unsure).toBeGreaterThan(right!);
    expect(wrong).toBeGreaterThan(1);
    expect(alt).toContain('digit 3, read as 5, costs 1.87');
  });

  it('is told of one digit alone where one is named', () => {
    const {trace} = clip.run({digit: '4'});
    for (const {targets} of trace.cases) expect(targets.indexOf(1)).toBe(4);
  });
});
