/** The queue of units, in Redis, by BullMQ: both are optional packages. */
import type {Queue, Worker} from 'bullmq';
import {StoreError} from '../store/Store';

/** What a job says: which unit of the course its worker has, too. */
export interface UnitJob {
  /** Of a {@link WorkUnit}. */
  readonly unit: string;
  /** One of its files, for whoever looks into the queue. */
  readonly file: string;
}

/** Of all courses: keys tell units apart. */
const name = 'downhill';

/** Tries of a unit that fails of what may pass; the second waits so long, the third twice. */
const attempts = 3;
const backoffMilliseconds = 1000;

/** A machine that has not been heard of for so long has lost its job. */
const lockMilliseconds = 15_000;
const stalledMilliseconds = 5_000;

/** Machines that come and go: a job may be lost so often. */
const mostStalled = 50;

/** How each job is kept: one that ended is gone, so that another build may ask for it anew. */
export const jobOptions = {
  attempts,
  backoff: {type: 'exponential', delay: backoffMilliseconds},
  removeOnComplete: true,
  removeOnFail: {age: 60 * 60},
} as const;

/** A job's id: no digits alone, and no colon. */
export const jobId = (unit: string): string => `dh-${unit}`;

/** The queue, for whoever asks for units. */
export interface AskedQueue {
  readonly queue: Queue<UnitJob>;
  /** Lets go of it at once, whether it has ever answered or not. */
  close(): void;
}

/**
 * Opens the queue for whoever asks for units.
 *
 * @param onError - Told again and again while it does not answer.
 */
export async function openQueue(
  address: string,
  onError: (error: Error) => void,
): Promise<AskedQueue> {
  const {bullmq, Redis} = await load();
  const connection = new Redis({...connectionTo(address), maxRetriesPerRequest: null});
  connection.on('error', onError);
  const queue = new bullmq.Queue<UnitJob>(name, {connection});
  queue.on('error', onError);
  return {queue, close: () => connection.disconnect()};
}

/**
 * Opens the queue for a worker.
 *
 * @param make - Makes a unit; what it throws is the job's failure.
 * @param lanes - Units made at once.
 */
export async function openWorker(
  address: string,
  make: (job: UnitJob) => Promise<void>,
  lanes: number,
): Promise<Worker<UnitJob>> {
  const {bullmq} = await load();
  return new bullmq.Worker<UnitJob>(name, ({data}) => make(data), {
    connection: {...connectionTo(address), maxRetriesPerRequest: null},
    concurrency: lanes,
    lockDuration: lockMilliseconds,
    stalledInterval: stalledMilliseconds,
    maxStalledCount: mostStalled,
  });
}

/** A failure that no other try will mend. */
export async function hopeless(message: string): Promise<Error> {
  const {bullmq} = await load();
  return new bullmq.UnrecoverableError(message);
}

async function load() {
  try {
    const [{Redis}, bullmq] = await Promise.all([import('ioredis'), import('bullmq')]);
    return {Redis, bullmq};
  } catch {
    throw new StoreError(
      'Expected bullmq and ioredis for a queue; they are not installed. Run ' +
        '"npm install bullmq ioredis".',
    );
  }
}

/**
 * What a client is told of an address.
 *
 * @throws StoreError for what is no address of Redis.
 */
function connectionTo(address: string) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^rediss?:$/.test(url.protocol)) {
    throw new StoreError(
      `Expected a queue's address, as in redis://localhost:6379, got "${address}".`,
    );
  }
  return {
    host: url.hostname,
    port: Number(url.port || 6379),
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    db: Number(url.pathname.slice(1) || 0),
    ...(url.protocol === 'rediss:' ? {tls: {}} : {}),
  };
}
