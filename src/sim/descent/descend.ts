import {byId} from '../byId';
import {mapAll} from '../NonEmpty';
import type {Objective, Point} from '../Objective';
import {optimizers} from '../optimizers/catalogue';
import {resolveSettings} from '../resolveSettings';
import {schedules} from '../schedules/catalogue';
import {SimulationError} from '../SimulationError';
import type {Direction, Iterate, Trajectory} from '../Trajectory';
import {problemFor} from './problemFor';
import {iterate} from './iterate';
import type {Noise} from './Noise';
import {noisyRun} from './noisyRun';

/** A schedule's id, with settings; those left out keep their defaults. */
export interface ScheduleChoice {
  readonly id: string;
  readonly settings?: Readonly<Record<string, number | undefined>>;
}

export interface DescentOptions {
  readonly objective: Objective;
  /** An optimizer's id. Default: `gradient-descent`. */
  readonly optimizer?: string;
  /** As long as the objective has variables. Default: the objective's own. */
  readonly start?: Point;
  /** How many updates at most. */
  readonly steps: number;
  /** The optimizer's settings; those left out keep their defaults. */
  readonly settings?: Readonly<Record<string, number | boolean | undefined>>;
  /** Default: `constant`. */
  readonly schedule?: string | ScheduleChoice;
  /** What the optimizer is told of the gradient is off by this. Default: by nothing. */
  readonly noise?: Noise;
  /** `ascent` climbs: it descends on −f, and reports f. Default: `descent`. */
  readonly direction?: Direction;
  /** The run has converged where |∇f| is not above this, and… Default: 1e-12. */
  readonly tolerance?: number;
  /**
   * … the next update would move no coordinate by more than this. Default: the tolerance
   * times max(1, learning rate).
   */
  readonly restingStep?: number;
  /** Keep the start, every nth iterate and the last. Default: 1, all of them. */
  readonly recordEvery?: number;
}

/** More iterates than this do not fit into a gigabyte. */
const mostRecorded = 2_000_000;

/**
 * Runs an optimizer on an objective.
 *
 * @returns Every iterate with value, gradient, learning rate and the optimizer's state,
 *   and how the run ended.
 * @throws SimulationError for an unknown optimizer, schedule or setting, a value out of
 *   range, or a start where the objective or its gradient is not a finite number.
 *
 * @example
 * ```ts
 * const {points} = descend({
 *   objective: objective('x^2'),
 *   start: [10],
 *   steps: 10,
 *   settings: {learningRate: 0.2},
 * });
 * last(points).point; // [0.060466176]
 * ```
 */
export function descend(options: DescentOptions): Trajectory {
  const {objective, direction = 'descent', noise} = options;
  const {start = objective.start, tolerance = 1e-12, recordEvery = 1} = options;
  const steps = wholeNumber('steps', options.steps, 0);
  checkStart(objective, start);
  checkLength(steps, wholeNumber('recordEvery', recordEvery, 1));
  const optimizer = byId(
    'an optimizer',
    optimizers,
    options.optimizer ?? 'gradient-descent',
  );
  const settings = resolveSettings(
    optimizer.id,
    optimizer.settings,
    options.settings ?? {},
  );
  const schedule = resolveSchedule(options.schedule ?? 'constant', steps);
  const problem = problemFor(objective, direction);
  const run = optimizer.begin(settings, problem);
  const isNoisy = noise !== undefined && noise.size > 0;
  const {points, ending} = iterate({
    run: isNoisy ? noisyRun(run, noise) : run,
    rateAt: step => (settings['learningRate'] as number) * schedule.factor(step),
    problem,
    start,
    steps,
    // What is pushed at every update is never at rest.
    tolerance: isNoisy ? -Infinity : tolerance,
    restingStep: options.restingStep,
    recordEvery,
  });
  const {id, title, formula, variables} = objective;
  return {
    objective: {id, title, formula, variables},
    optimizer: optimizer.id,
    settings,
    schedule: schedule.id,
    scheduleSettings: schedule.settings,
    direction,
    ...(isNoisy && {noise}),
    points: direction === 'ascent' ? mapAll(points, climbed) : points,
    ending,
  };
}

function resolveSchedule(
  choice: string | ScheduleChoice,
  steps: number,
): {
  id: string;
  settings: Readonly<Record<string, number>>;
  factor(step: number): number;
} {
  const {id, settings: given = {}} = typeof choice === 'string' ? {id: choice} : choice;
  const definition = byId('a schedule', schedules, id);
  const settings = resolveSettings(id, definition.settings, given);
  const total = Math.max(1, steps);
  return {id, settings, factor: step => definition.factor(step, total, settings)};
}

function checkStart(objective: Objective, start: Point): void {
  const count = objective.variables.length;
  if (start.length !== count) {
    throw new SimulationError(
      `Expected a start of ${count} number${count > 1 ? 's' : ''} ` +
        `(${objective.variables.join(', ')}), got ${start.length}.`,
    );
  }
  const numbers = [...start, objective.value(start), ...objective.gradient(start)];
  if (!numbers.every(Number.isFinite)) {
    throw new SimulationError(
      `Expected a start where ${objective.formula} has a value and a gradient, ` +
        `got (${start.join(', ')}).`,
    );
  }
}

function checkLength(steps: number, recordEvery: number): void {
  if (steps / recordEvery <= mostRecorded) return;
  throw new SimulationError(
    `Expected at most ${mostRecorded} iterates to keep, got ${steps} steps. ` +
      `Set recordEvery to ${Math.ceil(steps / mostRecorded)} or more.`,
  );
}

function wholeNumber(name: string, value: number, least: number): number {
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new SimulationError(
    `Expected ${name} to be a whole number from ${least}, got ${value}.`,
  );
}

/** Turns an iterate of −f into one of f. */
function climbed(iterate: Iterate): Iterate {
  // 0 − v instead of −v: there is no negative zero to show.
  return {
    ...iterate,
    value: 0 - iterate.value,
    gradient: iterate.gradient.map(g => 0 - g),
  };
}
