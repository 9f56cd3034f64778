/** What every clip of a descent in the plane can be told, and the run it shows. */
import {descend, mapAll, objective, type Objective, type Trajectory} from '../sim';
import {shownDomain} from '../plot';
import {endingStory, type EndingStory} from './endingStory';
import {parameter, type ParameterValues} from './parameters';

/** With this length of the gradient a run has arrived, for any eye. */
const tolerance = 1e-3;

/**
 * The parameters of a descent in the plane.
 *
 * @param landscape - The objective's id or formula when none is chosen.
 */
export function planeDescentParameters(landscape: string) {
  return {
    objective: parameter.objective({
      default: landscape,
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
  };
}

export type PlaneDescentValues = ParameterValues<
  ReturnType<typeof planeDescentParameters>
>;

export interface PlaneDescent {
  readonly trajectory: Trajectory;
  /** The part of the plane that the picture shows. */
  readonly shown: ReturnType<typeof shownDomain>;
  readonly ending: EndingStory;
}

/** Runs the optimizer, chooses the picture, and tells how it ended. */
export function planeDescent(values: PlaneDescentValues): PlaneDescent {
  const {start, learningRate, steps, optimizer} = values;
  const f = objective(values.objective, {dimension: 2});
  const rate = learningRate === 'auto' ? ownRate(f, optimizer) : learningRate;
  const trajectory = descend({
    objective: f,
    optimizer,
    start: start === 'auto' ? f.start : start,
    steps,
    settings: {learningRate: rate},
    tolerance,
  });
  const places = mapAll(trajectory.points, ({point}) => point);
  const shown = shownDomain(f.domain, places);
  return {trajectory, shown, ending: endingStory(trajectory, shown)};
}

/** Adam's steps are about as long as η, whatever the slope: η must suit the domain. */
function ownRate({domain, learningRate}: Objective, optimizer: string): number {
  if (optimizer !== 'adam') return learningRate;
  const widths = domain.map(([low, high]) => high - low);
  return Number((Math.max(...widths) / 40).toPrecision(1));
}

/** A value for alt text: four digits, real minus signs, powers in words. */
export function writtenValue(value: number): string {
  if (value !== 0 && Math.abs(value) < 1e-6) return 'almost 0';
  return String(Number(value.toPrecision(4)))
    .replace(/e\+?/u, ' times 10 to the ')
    .replaceAll('-', '−');
}
