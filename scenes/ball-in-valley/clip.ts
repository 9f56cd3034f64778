import {defineClip, parameter} from 'downhill/clip';
import {
  descend,
  mapAll,
  objective,
  type Objective,
  type Point,
  type StationaryPoint,
} from 'downhill/sim';
import {discShare, shownDisc} from 'downhill/plot';
import {brief, tellEnding} from './ending';

/** With this length of the gradient a ball rests, for any eye. */
const tolerance = 1e-3;

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
      min: 1e-8,
      max: 1e3,
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

  simulate({objective: chosen, start, learningRate, steps}) {
    const cost = objective(chosen, {dimension: 2});
    const trajectory = descend({
      objective: cost,
      start: start === 'auto' ? cost.start : start,
      steps,
      settings: {
        learningRate: learningRate === 'auto' ? cost.learningRate : learningRate,
      },
      tolerance,
    });
    const visited = mapAll(trajectory.points, ({point}) => point);
    const disc = shownDisc(cost.domain, visited);
    const outside = visited.findIndex(point => discShare(disc, point) > 1);
    /** The first step that lands outside the disc, or null. */
    const leftAt = outside < 0 ? null : outside;
    const distance = (a: Point, b: Point) =>
      discShare({...disc, center: [b[0]!, b[1]!]}, a);
    return {
      trajectory,
      disc,
      leftAt,
      minima: notable(cost).filter(({point}) => discShare(disc, point) < 1),
      ending: tellEnding({trajectory, leftAt, distance}),
    };
  },

  describe({trajectory, ending}) {
    const {points, objective: cost, settings} = trajectory;
    const [first, last] = [points[0], points.at(-1)!];
    const hops = points.length - 1;
    return (
      `A ball on the surface of the cost ${cost.formula} over weight x and bias y. ` +
      `With learning rate ${brief(settings['learningRate'] as number)} it hops down the ` +
      `steepest way ${hops === 1 ? 'once' : `${hops} times`}; the cost goes from ` +
      `${brief(first.value)} to ${brief(last.value)}. ${ending}`
    );
  },
});

/** The minima to mark: all of a few, the lowest of many. */
function notable({stationaryPoints}: Objective): StationaryPoint[] {
  const minima = stationaryPoints.filter(({kind}) => kind === 'minimum');
  if (minima.length <= 6) return minima;
  const [lowest, next] = [minima[0]!.value, minima.at(-1)!.value];
  return minima
    .filter(({value}) => value - lowest < 0.01 * (next - lowest))
    .slice(0, 6);
}
