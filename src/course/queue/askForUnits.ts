/** Has units made by the workers of a queue. The store tells what is done, not the queue. */
import {setTimeout} from 'node:timers/promises';
import {lackedBy} from '../store/StoredFile';
import type {CourseStore} from '../build/storedCourse';
import type {WorkUnit} from '../build/shards';
import {jobId, jobOptions, openQueue, type AskedQueue} from './redis';

/** Units that are looked at together. */
const together = 50;

/** How often the queue and the store are looked at. */
const lookMilliseconds = 500;

/** A unit that could not be made. */
export interface FailedUnit {
  readonly unit: WorkUnit;
  readonly reason: string;
}

/** How it goes on. */
export interface Asked {
  readonly done: number;
  readonly of: number;
  /** Jobs that workers have, of all builds. */
  readonly active: number;
}

export interface AskOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (asked: Asked) => void;
  /** Told when the queue does not answer, and when it does again. */
  readonly onAnswer: (error: Error | undefined) => void;
}

/**
 * Asks for units until all are in the store or have failed. What the queue has forgotten
 * is asked for again; whoever asks for the same at the same time waits for the same job.
 *
 * @throws The signal's reason; the store's failure.
 */
export async function askForUnits(
  units: readonly WorkUnit[],
  {store}: CourseStore,
  address: string,
  {signal, onProgress, onAnswer}: AskOptions,
): Promise<readonly FailedUnit[]> {
  let last: Error | undefined;
  const {queue, close} = await openQueue(address, error => {
    if (!last) onAnswer(error);
    last = error;
  });
  const waiting = new Set(units);
  const failed: FailedUnit[] = [];
  /** A unit that no job stands for is done, or was never asked for, or is forgotten. */
  const lookAt = async (unit: WorkUnit) => {
    const job = await queue.getJob(jobId(unit.id));
    if (await job?.isFailed()) {
      failed.push({unit, reason: job!.failedReason});
      await job!.remove();
      waiting.delete(unit);
    } else if (!job) {
      if ((await lackedBy(store, unit.files)).length === 0) waiting.delete(unit);
      else await ask(queue, unit);
    }
  };
  const look = async () => {
    const list = [...waiting];
    for (let i = 0; i < list.length; i += together) {
      signal.throwIfAborted();
      await Promise.all(list.slice(i, i + together).map(lookAt));
      if (last) onAnswer((last = undefined));
    }
    const {active = 0} = await queue.getJobCounts('active');
    onProgress({done: units.length - waiting.size, of: units.length, active});
  };
  try {
    while (waiting.size > 0) {
      await whileWaiting(look(), signal);
      if (waiting.size > 0)
        await setTimeout(lookMilliseconds, null, {signal}).catch(() => {});
    }
  } finally {
    close();
  }
  return failed;
}

type Queue = AskedQueue['queue'];

async function ask(queue: Queue, {id, files}: WorkUnit): Promise<void> {
  const data = {unit: id, file: files[0]!.wanted.path};
  await queue.add('unit', data, {...jobOptions, jobId: jobId(id)});
}

/** A queue that does not answer is waited for, unless it is enough. */
async function whileWaiting<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, {once: true});
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
