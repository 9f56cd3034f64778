import {ParameterError, defineClip, parameter} from 'downhill/clip';
import {curveRuns} from 'downhill/plot';
import {besideRidge, gentleRate, isStart} from 'downhill/sim';
import {landscapeOf} from './landscape';
import {endOf, type Run} from './runs';
import {conclusion, told} from './sentences';

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
  duration: 15.98,
  stills: {start: 0, 'first-run': 3.2, 'second-run': 9, end: 14.8},
  loops: true,

  choose: {
    starts: ({objective}) => besideRidge(objective),
    learningRate: ({objective, starts, steps}) => {
      const defined = starts.filter(start => isStart(objective, start));
      return gentleRate(objective, {starts: defined, steps});
    },
  },

  simulate({objective: f, starts, learningRate, steps}) {
    const wrong = starts.find(start => !isStart(f, start));
    if (wrong !== undefined) {
      throw new ParameterError(
        'starts',
        `Expected starts where f(x) = ${f.formula} has a value and a slope, got ${wrong}. ` +
          'Leave that one out, or use auto.',
      );
    }
    const requests = starts.map(start => ({start, learningRate}));
    const trace = curveRuns(f, requests, {steps});
    const landscape = landscapeOf(trace);
    const runs = trace.runs.map((run): Run => ({
      ...run,
      end: endOf(run.outcome, landscape.minima),
    }));
    return {...trace, learningRate, runs, ...landscape};
  },

  describe(trace, _values, say) {
    const {formula, learningRate, minima, runs} = trace;
    const valleys = minima
      .map(({kind, x}) => `a ${kind} minimum at x = ${say.number(x)}`)
      .slice(0, 4);
    const has = valleys.length ? ` has ${valleys.join(', ')}` : ' has no minimum here';
    const ways = runs.map(told).join('; ');
    return (
      `The curve f(x) = ${formula}${has}. Gradient descent with learning rate ` +
      `${say.number(learningRate)}: ${ways}. ${conclusion(trace)}`
    );
  },
});
