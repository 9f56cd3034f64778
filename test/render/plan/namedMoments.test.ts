import {describe, expect, it} from 'vitest';
import {
  allMoments,
  areSeveral,
  namedMoments,
} from '../../../src/render/plan/namedMoments';
import type {ClipFacts} from '../../../src/project/catalogue';

const told: ClipFacts = {
  id: 'ravine',
  title: 'A ravine',
  summary: 'Down it goes.',
  moments: ['start', 'question', 'down', 'end'],
  chapters: {question: 'Which way?', down: 'Down'},
  poster: 'down',
  loops: true,
  seconds: null,
  times: {},
  parameters: {},
};
const untold: ClipFacts = {
  ...told,
  moments: ['start', 'end'],
  chapters: {},
  loops: false,
};

describe('all moments', () => {
  it('are the start and each beat, where the run tells it: the last is the end', () => {
    expect(allMoments(told)).toEqual([
      {name: 'start', at: 'start', ifLeftOut: 'skip'},
      {name: 'question', at: 'question', ifLeftOut: 'skip'},
      {name: 'down', at: 'down', ifLeftOut: 'skip'},
    ]);
  });

  it('are the start and the end of a clip without beats', () => {
    expect(allMoments(untold).map(({at}) => at)).toEqual(['start', 'end']);
  });
});

describe('named moments', () => {
  it('are found in the run by their names, seconds where they are', () => {
    expect(namedMoments(told, ['down', 1.5, 'end'])).toEqual([
      {name: 'down', at: 'down'},
      {name: '1.5', at: 1.5},
      {name: 'end', at: 'end'},
    ]);
  });

  it('are each there once, whichever way they were named', () => {
    const names = namedMoments(told, ['down', 'all', 'end']).map(({name}) => name);
    expect(names).toEqual(['down', 'start', 'question', 'end']);
  });

  it('are refused where the clip has none of that name', () => {
    expect(() => namedMoments(told, ['start', 'dwn'])).toThrow(
      'Expected --at to be seconds or one of start, question, down, end of "ravine", ' +
        'got "dwn". Did you mean "down"?',
    );
    expect(() => namedMoments(told, [-0.5])).toThrow('to be 0 s or later, got -0.5.');
  });
});

it('asks for a folder where there may be more than one still', () => {
  expect(areSeveral(['start'])).toBe(false);
  expect(areSeveral(['start', 'end'])).toBe(true);
  expect(areSeveral(['all'])).toBe(true);
});
