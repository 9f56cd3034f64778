import {ParameterError, defineClip, parameter} from 'downhill/clip';
import {curveRuns, eventfulRange, partingOf} from 'downhill/plot';
import {besideRidge, gentleRate, isStart} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

/** Room for words above what happens, and below it, as shares of the picture's height. */
const above = {wide: 0.4, square: 0.4, tall: 0.25};
const below = {wide: 0.14, square: 0.25, tall: 0.14};

export default defineClip({
  id: 'descent-double-well',
  title: 'Where you start decides',
  summary:
    'A curve with a local and a global minimum: two starts that are almost the same end in different valleys.',
  parameters: {
    objective: parameter.objective({
      dimension: 1,
      default: 'double-well',
      description: 'the function to descend: an id, or a formula in x',
    }),
    starts: parameter.numbers({
      default: 'auto',
      min: -1e6,
      max: 1e6,
      maxLength: 6,
      description:
        'where the runs start; auto takes two beside a ridge and two far out',
    }),
    learningRate: parameter.number({
      default: 'auto',
      min: 1e-12,
      max: 1e12,
      description: 'η; auto is small enough that every run only goes down',
    }),
    steps: parameter.integer({
      default: 40,
      min: 1,
      max: 200,
      description: 'how many updates each run makes at most',
    }),
  },
  choose: {
    starts: ({objective}) => besideRidge(objective),
    learningRate: ({objective, starts, steps}) => {
      const defined = starts.filter(start => isStart(objective, start));
      return gentleRate(objective, {starts: defined, steps});
    },
  },
  beats: {
    question: 'Two starts',
    ridge: 'What lies between them',
    ways: 'Where they end',
    others: 'Other starts',
    ending: 'What it comes to',
  },
  poster: 'others',

  simulate({objective: f, starts, learningRate, steps}, {kind}) {
    const wrong = starts.find(start => !isStart(f, start));
    if (wrong !== undefined) {
      const message = `Expected starts where f(x) = ${f.formula} has a value and a slope`;
      const remedy = 'Leave that one out, or use auto.';
      throw new ParameterError('starts', `${message}, got ${wrong}. ${remedy}`);
    }
    const trace = curveRuns(
      f,
      starts.map(start => ({start, learningRate})),
      {steps},
    );
    const range = eventfulRange(trace, {above: above[kind], below: below[kind]});
    return {...trace, range, wholeRange: trace.range, ...partingOf(f, trace.runs)};
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});
