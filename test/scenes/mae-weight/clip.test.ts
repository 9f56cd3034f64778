import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/mae-weight/clip';

const run = (raw: Record<string, unknown> = {}) => clip.run(raw).trace;
const weights = ({runs: [{iterates}]}: ReturnType<typeof run>['absolute']) =>
  iterates.map(({x}) => Number(x.toPrecision(12)));

describe('mae-weight', () => {
  it('locks into 1.4 ↔ 1.6 around 1.5 on the V, for x = 2, y = 3, η = 0.1 from 0', () => {
    const {absolute} = run();
    expect(weights(absolute)).toEqual([
      ...[0, 0.2, 0.4, 0.6, 0.8, 1, 1.2],
      ...[1.4, 1.6, 1.4, 1.6, 1.4, 1.6],
    ]);
    expect(absolute.runs[0].outcome.kind).toBe('rocking');
  });

  it('meanwhile on the parabola each step is a fifth of the one before', () => {
    const {squared} = run();
    expect(weights(squared).slice(0, 4)).toEqual([0, 1.2, 1.44, 1.488]);
    expect(squared.runs[0].outcome.kind).toBe('arrived');
  });

  it('shows both over the same weights, whatever they do', () => {
    for (const raw of [{}, {learningRate: 0.3}, {x: 0}, {x: -7, start: 40}]) {
      const {absolute, squared} = run(raw);
      expect(absolute.domain).toEqual(squared.domain);
    }
  });

  it.each([
    ['lands on the kink and rests there', {learningRate: 0.25}],
    ['lands on it though 0.1 was summed up 15 times', {learningRate: 0.05, steps: 20}],
  ])('%s', (_, raw) => {
    const {iterates, outcome} = run(raw).absolute.runs[0];
    expect(iterates.at(-1)!.slope).toBe(0);
    expect(iterates.at(-1)!.x).toBeCloseTo(1.5, 12);
    expect(outcome.kind).toBe('arrived');
  });

  it('diverges on the parabola beyond η = 1/x², where the V still rocks', () => {
    const {absolute, squared} = run({learningRate: 0.3, steps: 8});
    expect(squared.runs[0].outcome.kind).toBe('diverged');
    expect(absolute.runs[0].outcome.kind).toBe('rocking');
  });

  it('shows a small and a large rate on the V: 0.02 creeps, 0.5 rocks 1 ↔ 2', () => {
    const [, small, large] = run().absolute.runs;
    const rounded = (at: {x: number}) => Number(at.x.toPrecision(12));
    expect(small!.iterates.map(rounded)).toEqual([0, 0.04, 0.08, 0.12, 0.16]);
    expect(large!.iterates.map(rounded)).toEqual([0, 1, 2, 1, 2]);
    expect(run({otherRates: '0.3'}).absolute.runs).toHaveLength(2);
    expect(run({otherRates: '0'}).absolute.runs).toHaveLength(1);
    expect(run({start: 1.5}).absolute.runs).toHaveLength(1);
  });

  it('says so in the alt text, in both languages', () => {
    expect(clip.run().alt).toBe(
      'Two losses of the sample x = 2, y = 3 against the weight w, |2·w − 3| above and ' +
        'its square below; descent begins at w = 0 with learning rate 0.1. On the V it ' +
        'rocks around the minimum at w = 1.5 and comes no closer; on the parabola it ends ' +
        'near the minimum at w = 1.5. With learning rate 0.02, the one on the V is at ' +
        'w = 0.48 and still on its way when its steps are used up. With learning rate ' +
        '0.5, the one on the V rocks around the minimum at w = 1.5 and comes no closer.',
    );
    expect(clip.run({x: 0}, {language: 'es'}).alt).toContain('ambas son llanas');
  });
});
