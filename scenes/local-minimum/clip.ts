import {defineClip, parameter} from 'downhill/clip';
import {basinsOf, curveRuns, eventfulRange, partingOf} from 'downhill/plot';
import {gentleRate, spreadStarts, type Objective} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

/** Room for words above what happens, and below it, as shares of the picture's height. */
const above = 0.1;
const below = {wide: 0.25, square: 0.36, tall: 0.18};

export default defineClip({
  id: 'local-minimum',
  title: 'Local minima',
  summary:
    'Many balls go down from many starts, and some end in a valley that is not the lowest.',
  parameters: {
    objective: parameter.objective({
      dimension: 1,
      default: 'cos(4*x) + x^2/5 + 3*x/10',
      description: 'the landscape: an id, or a formula in x',
    }),
    balls: parameter.integer({
      default: 10,
      min: 1,
      max: 60,
      description: 'how many balls',
    }),
    learningRate: parameter.number({
      default: 'auto',
      min: 1e-12,
      max: 1e12,
      description: 'η; auto is small enough that no ball leaves its own valley',
    }),
    steps: parameter.integer({
      default: 24,
      min: 1,
      max: 200,
      description: 'how many updates every ball makes',
    }),
    starts: parameter.choice({
      choices: ['even', 'random'],
      default: 'even',
      description: 'whether the starts are evenly spread or drawn at random',
    }),
    seed: parameter.integer({
      default: 1,
      min: 0,
      max: 9999,
      description: 'which random starts',
    }),
  },
  choose: {
    learningRate: values =>
      gentleRate(values.objective, {starts: startsOf(values), steps: values.steps}),
  },
  beats: {
    question: 'Where each ball starts',
    first: 'The first hop',
    down: 'Down into the valleys',
    tally: 'How many are where',
    basins: 'Which starts end alike',
  },

  simulate(values, {kind}) {
    const {objective: f, learningRate, steps} = values;
    const requests = startsOf(values).map(start => ({start, learningRate}));
    const trace = curveRuns(f, requests, {steps});
    const {domain} = trace;
    return {
      ...trace,
      ...partingOf(f, trace.runs),
      range: eventfulRange(trace, {above, below: below[kind]}),
      wholeRange: trace.range,
      basins: basinsOf(f, {domain, learningRate, steps}),
    };
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});

interface Starts {
  readonly objective: Objective;
  readonly balls: number;
  readonly starts: 'even' | 'random';
  readonly seed: number;
}

function startsOf({objective, balls, starts, seed}: Starts): number[] {
  return spreadStarts(objective, {count: balls, spread: starts, seed});
}
