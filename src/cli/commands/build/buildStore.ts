/** What the flags of a store and of shards mean for a build. */
import {unitsOfShard, workUnits, type Shard} from '../../../course/build/shards';
import {
  takeFromStore,
  type CourseFound,
  type CourseStore,
} from '../../../course/build/storedCourse';
import type {CourseStatus, FileStatus} from '../../../course/build/courseStatus';
import {openStore} from '../../../course/store/openStore';
import {lackedBy} from '../../../course/store/StoredFile';
import type {Catalogue} from '../../../project/catalogue';
import {quoted} from '../../../schema';
import {UsageError} from '../../line/UsageError';
import {say} from '../../output/print';

/** The flags that a store has, as they were given. */
export interface StoreWish {
  readonly store?: string | undefined;
  readonly readOnly: boolean;
  readonly fromStore: boolean;
  readonly shard?: string | undefined;
  /** The address of a queue whose workers make what is missing. */
  readonly queue?: string | undefined;
}

/** Where a store is named without a flag. */
const variable = 'DOWNHILL_STORE';

/**
 * The store of a build, if it has one.
 *
 * @param cwd - From where a folder is named.
 * @throws UsageError for flags that ask for a store where none is named; StoreError for an
 *   address that is none.
 */
export async function buildStore(
  {store, readOnly, fromStore, shard, queue}: StoreWish,
  cwd: string,
): Promise<CourseStore | undefined> {
  const address = store ?? process.env[variable];
  if (address) {
    return {store: await openStore(address, cwd), isReadOnly: readOnly || fromStore};
  }
  const flag = [
    [readOnly, '--read-only'],
    [fromStore, '--from-store'],
    [shard !== undefined, '--shard'],
    [queue !== undefined, '--queue'],
  ].find(([isGiven]) => isGiven)?.[1];
  if (flag === undefined) return undefined;
  throw new UsageError(
    `Expected --store with ${String(flag)}, or ${variable} in the environment: a folder, ` +
      's3://bucket/prefix or https://…',
  );
}

/**
 * Reads `2/4`.
 *
 * @throws UsageError for anything else.
 */
export function readShard(text: string): Shard {
  const [, index, count] = /^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? [];
  const shard = {index: Number(index), count: Number(count)};
  if (shard.index >= 1 && shard.index <= shard.count) return shard;
  throw new UsageError(
    `Expected --shard to be one of some machines, as in 2/4, got ${quoted(text)}.`,
  );
}

/** Takes what the store has, and says so where it takes longer than a moment. */
export async function takeStored(
  found: CourseFound,
  store: CourseStore,
  around: {force: boolean; quiet: boolean; signal: AbortSignal},
): Promise<CourseStatus> {
  const {force, quiet, signal} = around;
  let next = Date.now() + 2000;
  const taken = await takeFromStore(found, store, {
    force,
    onFile(done, of) {
      signal.throwIfAborted();
      if (quiet || Date.now() < next) return;
      next = Date.now() + 5000;
      say(`Looked for ${done} of ${of} files in the store …`);
    },
  });
  const count = (files: readonly FileStatus[]) =>
    files.filter(({state}) => state === 'current').length;
  const news = count(taken.files) - count(found.status.files);
  if (!quiet && news > 0) {
    say(`${news} ${news === 1 ? 'file' : 'files'} from ${store.store.place}`);
  }
  return taken;
}

/**
 * The files that one machine of some makes: its share of the course, less what the store
 * has, which is not fetched.
 */
export async function filesOfShard(
  {files}: CourseStatus,
  {clips}: Catalogue,
  shard: Shard,
  {store}: CourseStore,
): Promise<readonly FileStatus[]> {
  const units = workUnits(files, id => clips.find(clip => clip.id === id)!);
  const own = unitsOfShard(units, shard).flatMap(unit => unit.files);
  return lackedBy(store, own);
}
