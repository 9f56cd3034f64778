import {defineClip, parameter} from 'downhill/clip';
import {
  contourLevels,
  descend,
  objective,
  sampleField,
  shownDomain,
  type Objective,
  type Point,
} from 'downhill/sim';
import {tellEnding, written} from './ending';

/** With this length of the gradient a run has arrived, for any eye. */
const tolerance = 1e-3;

/** Samples along one side for choosing the levels. */
const samples = 128;

type Shown = ReturnType<typeof shownDomain>;

export default defineClip({
  id: 'contour-descent',
  title: 'Descent on a contour map',
  summary: 'Discrete hops downhill on a contour map, each along its step −η∇f.',
  parameters: {
    objective: parameter.objective({
      default: 'himmelblau',
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
  duration: 10,
  stills: {start: 0, 'first-hop': 2, middle: 5.5, end: 9.9},

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
    const levels = contourLevels(sampleField(f, shown, samples, samples));
    const ending = tellEnding(trajectory, shown);
    const minima = f.stationaryPoints.filter(
      ({kind, point}) => kind === 'minimum' && isWithin(shown, point),
    );
    return {trajectory, shown, levels, minima, ending, upright: isUpright(shown)};
  },

  describe({trajectory: {objective: f, points}, ending}, {optimizer}) {
    const [first, last] = [points[0]!, points.at(-1)!];
    const hops = points.length - 1;
    return (
      `Contour map of f(x, y) = ${f.formula}. A run of ${spoken[optimizer]} goes from ` +
      `${written(first.point)}, where f is ${brief(first.value)}, in ${hops} ` +
      `${hops === 1 ? 'hop' : 'hops'} to ${written(last.point)}, where f is ` +
      `${brief(last.value)}. ${ending.sentence}`
    );
  },
});

const spoken = {
  'gradient-descent': 'gradient descent',
  momentum: 'descent with momentum',
  adam: 'Adam',
};

/** Adam's steps are about as long as η, whatever the slope: η must suit the domain. */
function ownRate({domain, learningRate}: Objective, optimizer: string): number {
  if (optimizer !== 'adam') return learningRate;
  const widths = domain.map(([low, high]) => high - low);
  return Number((Math.max(...widths) / 40).toPrecision(1));
}

/** Whether a point lies in the picture with room for its marker. */
function isWithin(shown: Shown, point: Point): boolean {
  return shown.every(([low, high], axis) => {
    const room = 0.015 * (high - low);
    return point[axis]! > low + room && point[axis]! < high - room;
  });
}

/** Whether both axes have the same scale, so that right angles look right. */
function isUpright([x, y]: Shown): boolean {
  return Math.abs((x[1] - x[0]) / (y[1] - y[0]) - 1) < 0.01;
}

function brief(value: number): string {
  if (value !== 0 && Math.abs(value) < 1e-6) return 'almost 0';
  return String(Number(value.toPrecision(4)))
    .replace(/e\+?/u, ' times 10 to the ')
    .replaceAll('-', '−');
}
