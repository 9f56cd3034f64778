import {defineClip, parameter} from '../../src/clip';
import type {Catalogue, ClipFacts} from '../../src/project/catalogue';
import {SimulationError} from '../../src/sim';

/** A clip that refuses what it can only see when it runs, and has names of figures. */
const slope = defineClip({
  id: 'slope',
  title: 'The slope',
  summary: 'A tangent glides.',
  parameters: {
    rate: parameter.number({default: 1, min: 0, max: 2, description: 'how far'}),
    at: parameter.point({dimension: 1, default: [0], min: -9, max: 9, description: ''}),
    data: parameter.points({default: [], minLength: 0, maxLength: 3, description: ''}),
    field: parameter.flag({default: false, description: ''}),
  },
  beats: {glide: 'The tangent glides'},
  simulate({rate, at, data, field}) {
    if (rate === 2) throw new SimulationError('Expected the rate to be under 2 here.');
    return {rate, at, data, field};
  },
  describe: ({rate}) => `A tangent, ${rate}.`,
});

const facts: ClipFacts = {
  ...slope,
  moments: ['start', 'glide', 'end'],
  chapters: slope.beats ?? {},
  poster: 'glide',
  loops: true,
  seconds: null,
  times: {},
};

/** A catalogue of one clip, with another whose folder is broken. */
export const slopeCatalogue: Catalogue = {
  clips: [facts],
  ids: ['slope', 'broken'],
  scenes: [],
  problems: new Map([['broken', 'Expected scenes/broken to hold a clip.ts.']]),
  clip: () => Promise.resolve(slope as never),
};
