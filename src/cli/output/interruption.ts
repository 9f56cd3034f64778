import {removeTemporary} from '../../project/temporary';
import {Interrupted, signalCodes, type EndingSignal} from './exit';
import {say} from './print';

const signals = Object.keys(signalCodes) as EndingSignal[];

/** Work that has not wound up in this time after a signal is not waited for. */
const patienceMilliseconds = 4000;

/**
 * Does work that Ctrl-C, a termination or a closed terminal ends in order: the signal is
 * aborted and the work winds up by itself. A second one, or work that does not come to an
 * end, ends the process at once; what it was making goes all the same.
 *
 * @throws Interrupted when the work ended because of it.
 */
export async function interruptible<T>(
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let patience: NodeJS.Timeout | undefined;
  const onSignal = (signal: EndingSignal) => {
    if (controller.signal.aborted) {
      endAtOnce(signal);
      return;
    }
    patience = setTimeout(endAtOnce, patienceMilliseconds, signal);
    controller.abort(new Interrupted(signal));
  };
  signals.forEach(name => process.on(name, onSignal));
  try {
    return await work(controller.signal);
  } catch (error) {
    controller.signal.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(patience);
    // What ends because of one signal says so and leaves; another has nothing to add.
    if (controller.signal.aborted) signals.forEach(name => process.on(name, () => {}));
    signals.forEach(name => process.off(name, onSignal));
  }
}

/**
 * Does work that takes a moment and must not be left half done. A signal that comes in
 * between ends the process when it is done.
 */
export function undivided<T>(work: () => T): T {
  const onSignal = (signal: EndingSignal) => {
    release();
    process.kill(process.pid, signal);
  };
  const release = () => signals.forEach(name => process.off(name, onSignal));
  signals.forEach(name => process.on(name, onSignal));
  try {
    return work();
  } finally {
    // A signal is handed out when the work has returned.
    setImmediate(release);
  }
}

/**
 * Dies by the signal: leaving in order would wait for the encoders' threads. A shell sees
 * the same exit code.
 */
function endAtOnce(signal: EndingSignal): void {
  removeTemporary();
  say(new Interrupted(signal).message);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
  // The first process of a container does not die by its own signals.
  process.exit(signalCodes[signal]);
}
