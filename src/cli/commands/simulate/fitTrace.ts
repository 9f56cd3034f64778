import {quoted} from '../../../schema';
import {resolve} from 'node:path';
import {
  lineFit,
  logisticRegression,
  readLabelledPoints,
  readPoints,
  train,
} from '../../../sim';
import type {SimulateCall} from './command';
import {optimizerChoice} from './optimizerChoice';
import {statusOf, type Trace} from './traceLines';
import {UsageError} from '../../line/UsageError';
import {readForeign} from '../../../project/readForeign';

/** The run of a fit to data; its values and gradients are those over all samples. */
export function fitTrace(call: SimulateCall): Trace {
  const {data = '', model, batch, epochs, seed, start} = call.options;
  const fit = lossOf(call, readData(resolve(call.cwd, data)));
  const run = train({
    ...optimizerChoice(call.options.optimizer, call.options.schedule, call.options.set),
    loss: fit,
    start: start ?? fit.parameters.map(() => 0),
    batch: batch ?? 'all',
    epochs,
    seed,
  });
  return {
    facts: {
      data,
      model,
      loss: model === 'logistic' ? 'cross-entropy' : call.options.loss,
      samples: run.sampleCount,
      parameters: fit.parameters,
      optimizer: run.optimizer,
      settings: run.settings,
      schedule: run.schedule,
      scheduleSettings: run.scheduleSettings,
      batch: run.batch,
      epochs,
      seed,
      updates: run.updates,
      status: statusOf(run.ending),
      endedAt: run.ending.step,
    },
    variables: fit.parameters,
    points: run.steps.map(({step, epoch, samplesSeen, weights, loss, update}) => ({
      step,
      x: weights,
      value: loss,
      gradient: [...fit.valueAndGradient(weights).gradient],
      epoch,
      samplesSeen,
      ...(update ? {batch: update} : {}),
    })),
  };
}

function lossOf({options, given}: SimulateCall, text: string) {
  if (options.model === 'line')
    return lineFit({points: readPoints(text), loss: options.loss});
  if (!given.has('loss')) return logisticRegression(readLabelledPoints(text));
  throw new UsageError(
    'Expected no --loss with --model logistic, whose loss is cross-entropy. Leave it out.',
  );
}

function readData(file: string): string {
  try {
    return readForeign(file).toString('utf8');
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    throw new UsageError(
      `Expected --data to be a CSV file that can be read, got ${quoted(file)} (${code}).`,
    );
  }
}
