import {defineClip, parameter} from 'downhill/clip';
import {gentleRate, spreadStarts, type Objective} from 'downhill/sim';
import {count, tally} from './tally';
import {valleysOf} from './valleys';

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
  duration: 16.03,
  stills: {start: 0, 'first-hop': 2.6, middle: 5, told: 12, end: 15},
  loops: true,

  choose: {
    learningRate: values =>
      gentleRate(values.objective, {starts: startsOf(values), steps: values.steps}),
  },

  simulate(values) {
    const {objective: f, learningRate, steps} = values;
    const valleys = valleysOf(f, startsOf(values), learningRate, steps);
    return {formula: f.formula, tex: f.tex, ...valleys};
  },

  describe({formula, balls, minima, learningRate}, _values, say) {
    const short = (value: number) => say.number(value, {digits: 3, trim: true});
    const starts = balls.map(({iterates}) => iterates[0].x);
    const from =
      balls.length === 1
        ? `One ball starts at x = ${short(starts[0]!)}`
        : `${balls.length} balls start between x = ${short(starts[0]!)} and x = ${short(starts.at(-1)!)}`;
    const lowest = minima.filter(({isLowest}) => isLowest);
    const where = lowest.length
      ? ` The lowest valley is at x = ${lowest.map(({x}) => short(x)).join(', ')}.`
      : '';
    return (
      `A landscape, f(x) = ${formula}, with ${count(minima.length, 'valley')}. ` +
      `${from} and ${balls.length === 1 ? 'goes' : 'go'} down with learning rate ${short(learningRate)}. ` +
      `${tally({balls, minima})}${where}`
    );
  },
});

function startsOf({
  objective,
  balls,
  starts: spread,
  seed,
}: {
  objective: Objective;
  balls: number;
  starts: 'even' | 'random';
  seed: number;
}): number[] {
  return spreadStarts(objective, {count: balls, spread, seed});
}
