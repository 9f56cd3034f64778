import {describe, expect, it} from 'vitest';
import {
  moodOf,
  planeEndingLabels,
  planeEndings,
  type PlaneDescent,
} from '../../src/clip';
import type {Minimum, Outcome} from '../../src/plot';
import type {StationaryPoint} from '../../src/sim';
import {wordsFor} from '../../src/words';

const minimum: Minimum = {
  kind: 'minimum',
  point: [-2.805118, 3.131313],
  value: 0,
  eigenvalues: [1, 2],
  isLowest: true,
  depth: 1,
  isLowestAnywhere: true,
};
const saddle: StationaryPoint = {...minimum, kind: 'saddle', point: [0, 0]};
const corner: StationaryPoint = {...minimum, kind: 'maximum', eigenvalues: []};

interface Run {
  readonly outcome: Partial<Outcome>;
  readonly end?: number;
  readonly optimizer?: string;
  readonly slope?: number;
}

/** A run of 24 steps from f = 10 in a picture from −5 to 5. */
function run({outcome, end = 0, optimizer = 'gradient-descent', slope = 1}: Run) {
  const start = {point: [3, 3], value: 10, gradient: [1, 1]};
  const last = {point: [4, 4], value: end, gradient: [slope, 0]};
  return {
    optimizer,
    trend: 'grows',
    points: [...Array<object>(24).fill(start), last],
    shown: [
      [-5, 5],
      [-5, 5],
    ],
    outcome: {step: 7, point: [4, 4], ...outcome},
  } as unknown as PlaneDescent;
}

const [en, es] = [wordsFor('en'), wordsFor('es')];
const gone = {kind: 'diverged', inside: false} as const;
const arrived = {kind: 'arrived', at: minimum, point: [-2.8051, 3.1313]} as const;

describe('a run in the plane', () => {
  it.each<[Run, string, string]>([
    [
      {outcome: arrived},
      'After 24 steps it is at the minimum at (−2.805, 3.131).',
      'minimum',
    ],
    [
      {outcome: {...arrived, point: [-2.77, 3.13]}},
      'After 24 steps it is near the minimum at (−2.805, 3.131).',
      'minimum',
    ],
    [
      {outcome: {kind: 'resting', at: saddle}},
      'The gradient is zero here, so nothing moves: this is a saddle.',
      'saddle',
    ],
    [
      {outcome: {kind: 'resting', at: corner}},
      'At (4, 4) nothing moves any more.',
      'at rest',
    ],
    [
      {outcome: {kind: 'resting', at: null}},
      'At (4, 4) the gradient is nearly zero, so nothing moves.',
      'level ground',
    ],
    [
      {outcome: {kind: 'rocking', around: null}},
      'After 24 steps it goes from side to side and comes no closer.',
      'after 24 steps',
    ],
    [
      {outcome: {...gone, falls: true}, end: -1e9},
      'It diverges: f falls on and on.',
      'diverges, gone at step 7',
    ],
    [
      {outcome: {...gone, falls: false}, end: 1e9},
      'It diverges: the learning rate is too large, and f grows instead of falling.',
      'diverges, gone at step 7',
    ],
    [
      {outcome: {...gone, falls: false}, end: 1e9, optimizer: 'momentum'},
      'It diverges: with this learning rate it goes beyond every bound.',
      'diverges, gone at step 7',
    ],
    [
      {outcome: {...gone, falls: false, inside: true}, end: 5},
      'It diverges: with this learning rate it goes beyond every bound.',
      'diverges from step 7 on',
    ],
    [
      {outcome: {kind: 'left-picture', falls: true, inside: false}},
      'Step 7 leaves the picture, and f still falls.',
      'left the picture at step 7',
    ],
    [
      {outcome: {kind: 'left-picture', falls: false, inside: false}},
      'Step 7 leaves the picture.',
      'left the picture at step 7',
    ],
    [
      {outcome: {kind: 'left-domain'}},
      'Step 7 goes where f or its gradient is not defined.',
      'left the domain at step 7',
    ],
    [
      {outcome: {kind: 'moving', left: 0.5, recedes: false}},
      '24 steps used, and the gradient is not zero yet.',
      'after 24 steps',
    ],
    [
      {outcome: {kind: 'moving', left: 0.5, recedes: false}, slope: 0},
      '24 steps used.',
      'after 24 steps',
    ],
  ])('%j: %s', (how, sentence, label) => {
    expect(en.first(planeEndings, run(how))).toBe(sentence);
    expect(en.first(planeEndingLabels, run(how))).toBe(label);
  });

  it('is told in Spanish', () => {
    expect(es.first(planeEndings, run({outcome: arrived}))).toBe(
      'Tras 24 pasos, está en el mínimo en (−2,805; 3,131).',
    );
    expect(es.first(planeEndingLabels, run({outcome: arrived}))).toBe('mínimo');
  });

  it('has failed where it went away', () => {
    const mood = (outcome: Partial<Outcome>) => moodOf(run({outcome}).outcome);
    expect(mood(arrived)).toBe('arrived');
    expect(mood({kind: 'resting'})).toBe('over');
    expect(mood({kind: 'left-domain'})).toBe('failed');
  });
});
