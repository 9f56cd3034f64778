import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {openStore} from '../../../course/store/openStore';
import type {Store} from '../../../course/store/Store';
import {pruneStore, verifyStore} from '../../../course/store/verify';
import {quoted, writtenBytes} from '../../../schema';
import type {Call, Run} from '../../line/Command';
import {UsageError} from '../../line/UsageError';
import {exitCode} from '../../output/exit';
import {interruptible} from '../../output/interruption';
import {print, printJson, say} from '../../output/print';
import type {store as command} from './command';

type Options = Call<(typeof command)['options']>['options'];

/** Verifies a store, or removes from it what nobody needs. */
export const run: Run<typeof command> = async ({
  operands: [what = ''],
  options,
  cwd,
}) => {
  const address = options.store ?? process.env['DOWNHILL_STORE'];
  if (!address) {
    throw new UsageError(
      'Expected --store, or DOWNHILL_STORE in the environment: a folder or ' +
        's3://bucket/prefix.',
    );
  }
  const work = works[what as keyof typeof works] as Work | undefined;
  if (!work || !Object.hasOwn(works, what)) {
    throw new UsageError(`Expected verify or prune, got ${quoted(what)}.`);
  }
  requireThere(address, cwd);
  const store = await openStore(address, cwd);
  return interruptible(signal => {
    let next = Date.now() + 2000;
    return work(store, options, looked => {
      signal.throwIfAborted();
      if (options.quiet || Date.now() < next) return;
      next = Date.now() + 5000;
      say(`Looked at ${looked} names …`);
    });
  });
};

/** A build makes the folder of a store; here there is nothing to look after without one. */
function requireThere(address: string, cwd: string): void {
  if (address.includes('://') || existsSync(resolve(cwd, address))) return;
  throw new UsageError(
    `Expected the folder of a store, but there is none at ${quoted(address)}. ` +
      '"downhill build --store" makes it.',
  );
}

type Work = (
  store: Store,
  options: Options,
  tell: (looked: number) => void,
) => Promise<number>;

const works: Readonly<Record<'verify' | 'prune', Work>> = {
  async verify(store, {repair, json, quiet}, tell) {
    const check = await verifyStore(store, repair, tell);
    const {entries, blobs, bytes, problems} = check;
    if (json) printJson(check);
    else {
      problems.forEach(print);
      const size = writtenBytes(bytes);
      if (!quiet) print(`${entries} entries, ${blobs} files, ${size}`);
      if (problems.length > 0) {
        say(
          repair
            ? `${problems.length} were wrong and are removed; the next build makes them.`
            : `${problems.length} are wrong. --repair removes them.`,
        );
      }
    }
    return problems.length > 0 && !repair ? exitCode.failed : exitCode.done;
  },

  async prune(store, {days, json, quiet}, tell) {
    const removed = await pruneStore(store, days, tell);
    if (json) printJson(removed);
    else if (!quiet) {
      const {entries, blobs, bytes} = removed;
      print(`Removed ${entries} entries and ${blobs} files, ${writtenBytes(bytes)}`);
    }
    return exitCode.done;
  },
};
