import {descend, objective} from '../../../sim';
import type {SimulateCall} from './command';
import {optimizerChoice} from './optimizerChoice';
import {statusOf, type Trace} from './traceLines';

/** The run of an optimizer on an objective. */
export function runTrace({options}: SimulateCall): Trace {
  const {start, steps, direction, tolerance} = options;
  const problem = objective(options.objective ?? '');
  const run = descend({
    objective: problem,
    ...optimizerChoice(options.optimizer, options.schedule, options.set),
    steps,
    direction,
    ...(start ? {start} : {}),
    ...(tolerance === undefined ? {} : {tolerance}),
  });
  return {
    facts: {
      objective: problem.id === 'formula' ? problem.formula : problem.id,
      formula: problem.formula,
      optimizer: run.optimizer,
      settings: run.settings,
      schedule: run.schedule,
      scheduleSettings: run.scheduleSettings,
      direction: run.direction,
      status: statusOf(run.ending),
      endedAt: run.ending.step,
    },
    variables: problem.variables,
    points: run.points.map(({point, ...iterate}) => ({
      step: iterate.step,
      x: point,
      value: iterate.value,
      gradient: iterate.gradient,
      learningRate: iterate.learningRate,
      ...(Object.keys(iterate.state).length ? {state: iterate.state} : {}),
    })),
  };
}
