/** What every clip of a descent in the plane can be told, and the run it shows. */
import {rateFor} from '../sim';
import {planeRuns, type PlaneRuns, type PlaneRunsOptions} from '../plot';
import {parameter} from './parameters';
import {chosenRate, mostHops, planeObjective, planePoint} from './planeParameters';
import type {Choices, SettledValues} from './settle';

/**
 * The parameters of a descent in the plane.
 *
 * @param landscape - The objective's id or formula when none is chosen.
 */
export function planeDescentParameters(landscape: string) {
  return {
    objective: planeObjective(landscape),
    start: planePoint({
      auto: 'a start that teaches',
      description: 'where the run starts',
    }),
    learningRate: chosenRate('the objective’s own, for Adam 1/30 of its domain'),
    steps: mostHops(30, {max: 500}),
    optimizer: parameter.choice({
      choices: ['gradient-descent', 'momentum', 'adam'],
      default: 'gradient-descent',
      description: 'the update rule',
    }),
  };
}

type Schema = ReturnType<typeof planeDescentParameters>;

export type PlaneDescentValues = SettledValues<Schema>;

/** How a descent in the plane chooses what is left open. */
export const planeDescentChoices: Choices<Schema> = {
  start: ({objective}) => objective.start,
  learningRate: ({objective, optimizer, start}) => rateFor(objective, optimizer, start),
};

/**
 * Runs the optimizer, chooses the picture, and finds out what became of the run: the first
 * of its `runs`.
 *
 * @param room - Where the picture stands: the run is fitted to it.
 */
export function planeDescent(
  {objective: f, start, learningRate, steps, optimizer}: PlaneDescentValues,
  room?: PlaneRunsOptions['room'],
): PlaneRuns {
  return planeRuns(f, [{start, learningRate, optimizer}], {
    steps,
    ...(room && {room}),
  });
}
