import type {Worker} from 'bullmq';
import type {UnitJob} from '../../../course/queue/redis';
import {removeTemporary} from '../../../project/temporary';
import {exitCode, Interrupted, signalCodes, type EndingSignal} from '../../output/exit';
import {say} from '../../output/print';

/** Nothing has been asked for in this time: the queue is taken to be empty. */
const emptyMilliseconds = 2000;

/** A queue that does not answer is told of once. */
const quietErrors = new WeakSet<Worker<UnitJob>>();

interface Ending {
  /** Aborted when what is under way is to end, too. */
  readonly enough: AbortController;
  readonly untilEmpty: boolean;
}

/**
 * Works until a signal, or until nothing is asked for. At the first signal it takes nothing
 * more and completes what it is at; at the second it ends at once, and another worker takes
 * over what it had.
 *
 * @returns The exit code: 0 too after a signal, when all that was begun is complete.
 */
export async function untilEnded(
  worker: Worker<UnitJob>,
  {enough, untilEmpty}: Ending,
): Promise<number> {
  const signals = Object.keys(signalCodes) as EndingSignal[];
  let told = 0;
  return new Promise(resolve => {
    const close = () => void worker.close().then(() => end(exitCode.done));
    const onSignal = (signal: EndingSignal) => {
      if (told++ === 0) {
        say('Completing what is under way; a second signal ends it at once.');
        close();
        return;
      }
      enough.abort(new Interrupted(signal));
      removeTemporary();
      end(signalCodes[signal]);
      process.exit(signalCodes[signal]);
    };
    const end = (code: number) => {
      signals.forEach(name => process.off(name, onSignal));
      clearTimeout(empty);
      resolve(code);
    };
    let empty: NodeJS.Timeout | undefined;
    const waitForMore = () => {
      clearTimeout(empty);
      if (untilEmpty) empty = setTimeout(close, emptyMilliseconds);
    };
    signals.forEach(name => process.on(name, onSignal));
    worker.on('active', () => clearTimeout(empty));
    worker.on('drained', waitForMore);
    worker.on('error', error => {
      if (!quietErrors.has(worker)) say(`The queue does not answer: ${error.message}`);
      quietErrors.add(worker);
    });
    worker.on('ready', () => quietErrors.delete(worker));
    waitForMore();
  });
}
