import {describe, expect, it} from 'vitest';
import {parameter, resolveParameters, type Schema} from '../../src/clip';
import {formulas, randomSet} from './randomSets';

const schema: Schema = {
  objective: parameter.objective({dimension: 1, default: 'x^2', description: ''}),
  start: parameter.number({default: 'auto', min: -1e6, max: 1e6, description: ''}),
  rate: parameter.number({default: 0.1, min: 1e-9, max: 1e6, description: ''}),
  steps: parameter.integer({default: 20, min: 1, max: 60, description: ''}),
  from: parameter.point({
    default: [1, 2],
    dimension: 2,
    min: -9,
    max: 9,
    description: '',
  }),
  rates: parameter.numbers({
    default: [0.1],
    min: 0.001,
    max: 5,
    maxLength: 4,
    description: '',
  }),
  rule: parameter.choice({choices: ['a', 'b'], default: 'a', description: ''}),
  grid: parameter.flag({default: true, description: ''}),
  title: parameter.text({default: '', maxLength: 5, description: ''}),
};
const sets = Array.from({length: 400}, (_, i) => randomSet('some-clip', schema, i));
const numbers = (name: string) =>
  sets.flatMap(set => (set[name] === undefined ? [] : [Number(set[name])]));

describe('randomSet', () => {
  it('gives what the schema accepts', () => {
    for (const set of sets) expect(() => resolveParameters(schema, set)).not.toThrow();
  });

  it('gives the same set for the same number, and others for others', () => {
    expect(randomSet('some-clip', schema, 7)).toEqual(sets[7]);
    expect(sets[8]).not.toEqual(sets[7]);
    expect(randomSet('another-clip', schema, 7)).not.toEqual(sets[7]);
  });

  it('stays mostly within a factor of four of the default', () => {
    const rates = numbers('rate');
    const usual = rates.filter(rate => rate > 0.025 && rate < 0.4);
    expect(usual.length / rates.length).toBeGreaterThan(0.6);
  });

  it('reaches the ends of the range, and every choice', () => {
    expect(numbers('steps')).toContain(1);
    expect(numbers('steps')).toContain(60);
    expect(Math.max(...numbers('start'))).toBe(1e6);
    expect(new Set(sets.map(({rule}) => rule))).toEqual(new Set([undefined, 'a', 'b']));
  });
});

it.each([1, 2] as const)(
  'the formulas in %d variables have one to sixty characters',
  dimension => {
    const lengths = formulas[dimension].map(({length}) => length);
    expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([1, 60]);
  },
);
