/** Work that is done again whenever something that it is made from changes. */
import {once} from 'node:events';
import {report} from '../output/exit';
import {interruptible} from '../output/interruption';
import {say} from '../output/print';

/** An editor writes a file in several steps. */
const quietMilliseconds = 150;

export interface Repeated<T> {
  /** Reads what the work is made from. */
  readonly open: () => Promise<T>;
  /** Files and folders that it is made from, absolute. */
  readonly inputsOf: (opened: T) => readonly string[];
  readonly make: (opened: T) => Promise<unknown>;
  readonly quiet: boolean;
}

/**
 * Does the work, and again with every change, until Ctrl-C. What is wrong is said, and
 * looked at again with the next change.
 *
 * @throws What `open` throws at the beginning; Interrupted at the end.
 */
export async function onChanges<T>(work: Repeated<T>): Promise<never> {
  const {open, inputsOf, make, quiet} = work;
  const {watch} = await import('chokidar');
  let opened = await open();
  return interruptible(async signal => {
    const watched = new Set(inputsOf(opened));
    const watcher = watch([...watched], {ignoreInitial: true});
    const changes = new Changes();
    watcher.on('all', () => changes.tell());
    signal.addEventListener('abort', () => changes.tell());
    try {
      // What changes before it is ready goes unnoticed.
      await once(watcher, 'ready');
      for (;;) {
        await make(opened).catch((error: unknown) => {
          signal.throwIfAborted();
          report(error);
        });
        if (!quiet) say('Waiting for changes (Ctrl-C stops it) …');
        await changes.next(quietMilliseconds);
        signal.throwIfAborted();
        opened = await open().catch((error: unknown) => {
          report(error);
          return opened;
        });
        const added = inputsOf(opened).filter(path => !watched.has(path));
        added.forEach(path => watched.add(path));
        watcher.add(added);
      }
    } finally {
      await watcher.close();
    }
  });
}

/** Tells that something has changed since it was asked last. */
class Changes {
  private hasChanged = false;
  private wake = () => {};

  public tell(): void {
    this.hasChanged = true;
    this.wake();
  }

  /** Resolves when something has changed and nothing more for a while. */
  public async next(quiet: number): Promise<void> {
    while (!this.hasChanged) await new Promise<void>(resolve => (this.wake = resolve));
    while (this.hasChanged) {
      this.hasChanged = false;
      await new Promise(resolve => setTimeout(resolve, quiet));
    }
  }
}
