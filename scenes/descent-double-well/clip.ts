import {ParameterError, defineClip, parameter} from 'downhill/clip';
import {descend, mapAll, objective} from 'downhill/sim';
import {curvePicture} from 'downhill/plot';
import {gentleRate, isDefined, tellingStarts} from './choices';
import {landscapeOf} from './landscape';
import {endOf, short, type Run} from './runs';
import {conclusion, told} from './sentences';

/** Steepness below which a run is at rest, for any eye. */
const tolerance = 1e-4;

/** An end within this share of the objective's own domain is at the minimum. */
const nearShare = 0.01;

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
      min: 1e-9,
      max: 1e6,
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

  simulate({objective: chosen, starts: given, learningRate: rate, steps}) {
    const f = objective(chosen, {dimension: 1});
    const starts = given === 'auto' ? tellingStarts(f) : given;
    const wrong = starts.find(start => !isDefined(f, start));
    if (wrong !== undefined) {
      throw new ParameterError(
        'starts',
        `Expected starts where f(x) = ${f.formula} has a value and a slope, got ${wrong}. ` +
          'Leave that one out, or use auto.',
      );
    }
    const learningRate = rate === 'auto' ? gentleRate(f, starts, steps) : rate;
    const trajectories = starts.map(x =>
      descend({objective: f, start: [x], steps, tolerance, settings: {learningRate}}),
    );
    const iterates = trajectories.map(({points}) =>
      mapAll(points, ({point, value}) => ({x: point[0]!, value})),
    );
    const {domain, curve, runs: shown} = curvePicture(f, iterates);
    const landscape = landscapeOf(f, domain, curve);
    const [low, high] = f.domain[0]!;
    const near = nearShare * (high - low);
    const runs = trajectories.map((run, i): Run => ({
      iterates: shown[i]!,
      end: endOf(run, landscape, {domain, near}),
    }));
    return {
      formula: f.formula,
      tex: f.tex,
      ...{learningRate, domain, curve, runs},
      ...landscape,
    };
  },

  describe(trace) {
    const {formula, learningRate, minima, runs} = trace;
    const valleys = minima
      .map(({kind, x}) => `a ${kind} minimum at x = ${short(x)}`)
      .slice(0, 4);
    const has = valleys.length ? ` has ${valleys.join(', ')}` : ' has no minimum here';
    const ways = runs.map(told).join('; ');
    return (
      `The curve f(x) = ${formula}${has}. Gradient descent with learning rate ` +
      `${short(learningRate)}: ${ways}. ${conclusion(trace)}`
    );
  },
});
