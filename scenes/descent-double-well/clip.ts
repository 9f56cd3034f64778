import {ParameterError, defineClip, parameter} from 'downhill/clip';
import {curveRuns, passesRidge, type CurveRun, type CurveRuns} from 'downhill/plot';
import {besideRidge, gentleRate, isStart} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

/** Share of the picture's height above all that the runs are about, and below it. */
const above = {wide: 0.4, square: 0.4, tall: 0.25};
const below = 0.14;

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

  simulate({objective: f, starts, learningRate, steps}, {kind}) {
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
    const pair = pairOf(trace.runs);
    return {
      ...trace,
      range: rangeOf(trace, above[kind]),
      pair,
      /** Whether there is higher ground, a pole or a gap between the starts of the pair. */
      isDivided:
        pair !== null &&
        passesRidge(
          f,
          pair.map(i => starts[i]!),
        ),
      /** Of each run, whether it passes over such a thing. */
      crosses: trace.runs.map(({iterates}) =>
        passesRidge(
          f,
          iterates.map(({x}) => x),
        ),
      ),
    };
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});

/** Heights that show starts, minima and ridges large, with room for words above them. */
function rangeOf(trace: CurveRuns, share: number): CurveRuns['range'] {
  const {range, minima, ridges, runs, domain} = trace;
  const isShown = ({x}: {x: number}) => domain[0] <= x && x <= domain[1];
  const iterates = runs.flatMap(run => run.iterates.filter(isShown));
  const told = [...minima, ...ridges, ...iterates];
  const values = told.map(({value}) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const height = (high - low) / (1 - share - below);
  return height > 0
    ? [low - below * height, Math.min(range[1], high + share * height)]
    : range;
}

/**
 * The two runs that are compared, from left to right: of those that end at different minima
 * the ones with the nearest starts; without any, of all. Null where all starts are one.
 */
function pairOf(runs: readonly CurveRun[]): readonly [number, number] | null {
  const pairs = runs.flatMap((a, i) =>
    runs.flatMap((b, k) => {
      const apart = b.iterates[0].x - a.iterates[0].x;
      return apart > 0 ? [{pair: [i, k] as const, apart, parts: partsFrom(a, b)}] : [];
    }),
  );
  const [best] = pairs.sort(
    (a, b) => Number(b.parts) - Number(a.parts) || a.apart - b.apart,
  );
  return best?.pair ?? null;
}

function partsFrom({outcome: a}: CurveRun, {outcome: b}: CurveRun): boolean {
  if (a.kind !== 'arrived' || b.kind !== 'arrived') return false;
  return a.at.point[0] !== b.at.point[0];
}
