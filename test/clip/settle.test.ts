import {describe, expect, expectTypeOf, it} from 'vitest';
import {defineClip} from '../../src/clip/defineClip';
import {parameter} from '../../src/clip/parameters';
import type {Choices} from '../../src/clip/settle';
import type {Objective} from '../../src/sim';

const number = {min: -100, max: 100, description: 'a number'} as const;

const facts = {
  id: 'hop',
  title: 'A hop',
  summary: 'One step.',
  duration: 1,
  stills: {start: 0},
};

const parameters = {
  learningRate: parameter.number({default: 'auto', ...number}),
  start: parameter.number({default: 'auto', ...number}),
  objective: parameter.objective({
    dimension: 1,
    default: 'x^2',
    description: 'the function',
  }),
};

const choose: Choices<typeof parameters> = {
  // Reads what is chosen below.
  learningRate: ({start}) => start / 100,
  start: ({objective}) => objective.value([4]),
};

const clip = defineClip({
  ...facts,
  parameters,
  choose,
  simulate: ({objective, start, learningRate}) =>
    start - learningRate * objective.gradient([start])[0]!,
  describe: next => `It lands at ${next.toFixed(2)}.`,
});

describe('a parameter that is left open', () => {
  it('is chosen once, from those that are given and those that are chosen', () => {
    expect(clip.run()).toEqual({
      values: {learningRate: 0.16, start: 16, objective: 'x^2'},
      automatic: ['learningRate', 'start'],
      trace: 16 - 0.16 * 32,
      alt: 'It lands at 10.88.',
    });
  });

  it('is not chosen where it is given', () => {
    const {values, automatic} = clip.run({start: '2', objective: 'x^4'});
    expect(values).toEqual({learningRate: 0.02, start: 2, objective: 'x^4'});
    expect(automatic).toEqual(['learningRate']);
  });

  it('is settled: the values used give the same run', () => {
    const first = clip.run({objective: 'x^2 + 1'});
    const {automatic, ...again} = clip.run(first.values);
    expect({...again, automatic: first.automatic}).toEqual(first);
    expect(automatic).toEqual([]);
  });

  it('is in its range, or the author is asked', () => {
    expect(() => clip.run({objective: '1000*x^2'})).toThrow(
      'Expected a value of start that suits this, found none in its range ' +
        '(16000 would). Set start yourself.',
    );
  });

  it('does not depend on what depends on it', () => {
    const circle = defineClip({
      ...clip,
      choose: {
        learningRate: ({start}) => start,
        start: ({learningRate}) => learningRate,
      },
    });
    expect(() => circle.run()).toThrow('no circle in how learningRate is chosen');
  });
});

describe('the values that simulate takes', () => {
  it('are what the schema names: no "auto", an objective, the choices', () => {
    defineClip({
      ...facts,
      choose: {learningRate: () => 1, start: () => 2},
      parameters: {
        ...parameters,
        optimizer: parameter.choice({
          choices: ['adam', 'momentum'],
          default: 'adam',
          description: 'the rule',
        }),
      },
      simulate(values) {
        expectTypeOf(values.start).toEqualTypeOf<number>();
        expectTypeOf(values.objective).toEqualTypeOf<Objective>();
        expectTypeOf(values.optimizer).toEqualTypeOf<'adam' | 'momentum'>();
        return 0;
      },
      describe: () => '',
    }).run();
    expect.assertions(0);
  });

  it('have one objective for the simulation and for the alt text', () => {
    const seen = new Set<Objective>();
    const looking = defineClip({
      ...facts,
      parameters,
      choose,
      simulate: ({objective}) => seen.add(objective).size,
      describe: (_, {objective}) => String(seen.add(objective).size),
    });
    expect(looking.run({objective: 'x^2 + 3'}).alt).toBe('1');
  });

  it('take a choice that is called auto for a choice', () => {
    const {values, automatic} = defineClip({
      ...facts,
      parameters: {
        layout: parameter.choice({
          choices: ['auto', 'wide'],
          default: 'auto',
          description: 'where things stand',
        }),
      },
      simulate: ({layout}) => layout,
      describe: layout => layout,
    }).run();
    expect([values, automatic]).toEqual([{layout: 'auto'}, []]);
  });

  it('are the same bits when they come from the JSON that a page receives', () => {
    const wide = {min: -Infinity, max: Infinity, description: 'any number'};
    const extreme = defineClip({
      ...facts,
      parameters: {
        tiny: parameter.number({default: 'auto', ...wide}),
        huge: parameter.number({default: 'auto', ...wide}),
        nothing: parameter.number({default: 'auto', ...wide}),
        point: parameter.point({default: 'auto', dimension: 2, ...wide}),
      },
      choose: {
        tiny: () => Number.MIN_VALUE,
        huge: () => -Number.MAX_VALUE,
        nothing: () => -0,
        point: () => [0.1 + 0.2, -0],
      },
      simulate: ({tiny, huge, nothing, point}) => [tiny, huge, 1 / nothing, ...point],
      describe: trace => trace.join(' '),
    });
    const inNode = extreme.run();
    const inPage = extreme.run(
      JSON.parse(JSON.stringify(inNode.values)) as typeof inNode.values,
    );
    expect(inPage.automatic).toEqual([]);
    expect(inPage.trace.every((bits, i) => Object.is(bits, inNode.trace[i]))).toBe(
      true,
    );
    expect(inPage.trace).toEqual([
      5e-324,
      -1.7976931348623157e308,
      Infinity,
      0.1 + 0.2,
      0,
    ]);
  });
});
