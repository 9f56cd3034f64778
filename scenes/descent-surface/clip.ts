import {defineClip, endingStory, parameter, writtenPoint} from 'downhill/clip';
import {
  descend,
  objective,
  shownDomain,
  type Domain,
  type Objective,
} from 'downhill/sim';

/** With this length of the gradient a run has arrived, for any eye. */
const tolerance = 1e-3;

/** More minima than this are a pattern: only the lowest are marked. */
const fewMinima = 6;

export default defineClip({
  id: 'descent-surface',
  title: 'Descent on a surface',
  summary:
    'A descent seen twice: as a path on the surface, and as its shadow on the contour map.',
  parameters: {
    objective: parameter.objective({
      default: 'hills',
      dimension: 2,
      description: 'the landscape: an id or a formula in x and y',
    }),
    start: parameter.point({
      default: 'auto',
      dimension: 2,
      min: -1e4,
      max: 1e4,
      description: 'where the run starts; auto: a start that teaches',
    }),
    learningRate: parameter.number({
      default: 'auto',
      min: 1e-8,
      max: 1e3,
      description:
        'η; auto: the objective’s own for plain descent, for Adam 1/40 of its domain',
    }),
    steps: parameter.integer({
      default: 30,
      min: 1,
      max: 500,
      description: 'how many hops at most',
    }),
    optimizer: parameter.choice({
      choices: ['gradient-descent', 'momentum', 'adam'],
      default: 'gradient-descent',
      description: 'the update rule',
    }),
  },
  duration: 11.5,
  stills: {start: 0, 'first-hop': 3.7, middle: 7, end: 11.4},

  simulate({objective: chosen, start, learningRate, steps, optimizer}) {
    const f = objective(chosen, {dimension: 2});
    const trajectory = descend({
      objective: f,
      optimizer,
      start: start === 'auto' ? f.start : start,
      steps,
      settings: {
        learningRate: learningRate === 'auto' ? ownRate(f, optimizer) : learningRate,
      },
      tolerance,
    });
    const shown = shownDomain(
      f.domain,
      trajectory.points.map(({point}) => point),
    );
    const ending = endingStory(trajectory, shown);
    return {trajectory, shown, minima: minimaIn(f, shown), ending};
  },

  describe({trajectory: {objective: f, points}, ending}) {
    const [first, last] = [points[0]!, points.at(-1)!];
    const hops = points.length - 1;
    return (
      `The surface of f(x, y) = ${f.formula} above its contour map. A descent of ${hops} ` +
      `${hops === 1 ? 'hop' : 'hops'} goes from ${writtenPoint(first.point)} to ` +
      `${writtenPoint(last.point)}, and f from ${brief(first.value)} to ` +
      `${brief(last.value)}. ${ending.sentence}`
    );
  },
});

/** Adam's steps are about as long as η, whatever the slope: η must suit the domain. */
function ownRate({domain, learningRate}: Objective, optimizer: string): number {
  if (optimizer !== 'adam') return learningRate;
  const widths = domain.map(([low, high]) => high - low);
  return Number((Math.max(...widths) / 40).toPrecision(1));
}

/** The minima to mark: all of a few, the lowest of many. */
function minimaIn({stationaryPoints}: Objective, shown: Domain) {
  const minima = stationaryPoints.filter(
    ({kind, point}) =>
      kind === 'minimum' &&
      shown.every(([low, high], axis) => low < point[axis]! && point[axis]! < high),
  );
  if (minima.length <= fewMinima) return minima;
  const [lowest, highest] = [minima[0]!.value, minima.at(-1)!.value];
  return minima
    .filter(({value}) => value - lowest < 0.01 * (highest - lowest))
    .slice(0, fewMinima);
}

function brief(value: number): string {
  return String(Number(value.toPrecision(4))).replaceAll('-', '−');
}
