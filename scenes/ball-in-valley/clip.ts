import {defineClip, parameter} from 'downhill/clip';
import {notable, planeRuns} from 'downhill/plot';
import {tellEnding} from './ending';

export default defineClip({
  id: 'ball-in-valley',
  title: 'A ball in a valley',
  summary:
    'A ball on a valley surface moves a little bit down the steepest way, again and again.',
  parameters: {
    objective: parameter.objective({
      default: 'valley',
      dimension: 2,
      description: 'the cost of weight x and bias y: an id or a formula in x and y',
    }),
    start: parameter.point({
      default: 'auto',
      dimension: 2,
      min: -1e4,
      max: 1e4,
      description: 'where the ball starts; auto: a start that teaches',
    }),
    learningRate: parameter.number({
      default: 'auto',
      min: 1e-12,
      max: 1e12,
      description: 'η; auto: the objective’s own',
    }),
    steps: parameter.integer({
      default: 24,
      min: 1,
      max: 200,
      description: 'how many hops at most',
    }),
  },
  duration: 17.43,
  stills: {start: 0, gradientDescent: 6, gradientDescent2: 8.6, end: 17.4},
  choose: {
    start: ({objective}) => objective.start,
    learningRate: ({objective}) => objective.learningRate,
  },

  simulate({objective: cost, start, learningRate, steps}) {
    const {runs, ...picture} = planeRuns(cost, [{start, learningRate}], {
      steps,
      shape: 'disc',
    });
    const run = runs[0]!;
    const minima = notable(picture.minima);
    return {...picture, ...run, minima, ending: tellEnding(run)};
  },

  describe({objective: {formula}, points, learningRate, ending}, _values, say) {
    const brief = (value: number) => say.number(value, {digits: 3, trim: true});
    const [first, last] = [points[0], points.at(-1)!];
    const hops = points.length - 1;
    return (
      `A ball on the surface of the cost ${formula} over weight x and bias y. ` +
      `With learning rate ${brief(learningRate)} it hops down the ` +
      `steepest way ${hops === 1 ? 'once' : `${hops} times`}; the cost goes from ` +
      `${brief(first.value)} to ${brief(last.value)}. ${ending}`
    );
  },
});
