/** A build whose files are made by the workers of a queue. */
import type {PlannedCourse} from '../../../course/build/buildCourse';
import type {CourseStatus} from '../../../course/build/courseStatus';
import {workUnits} from '../../../course/build/shards';
import type {CourseStore} from '../../../course/build/storedCourse';
import {exitCode} from '../../output/exit';
import {print, say} from '../../output/print';
import {takeStored} from './buildStore';
import {allFiles, toMake} from './statusText';

interface ByQueue {
  readonly store: CourseStore;
  readonly queue: string;
}

interface Around {
  readonly force: boolean;
  readonly quiet: boolean;
  readonly signal: AbortSignal;
}

/** Milliseconds between two words about how it goes on. */
const tellMilliseconds = 5000;

/**
 * Asks for what the store lacks, waits for it, and puts everything in place.
 *
 * @param course - What of it the store had.
 * @returns The exit code: 1 where workers could not make something.
 */
export async function buildByQueue(
  course: Pick<PlannedCourse, 'course' | 'catalogue' | 'place'> & {
    readonly found: CourseStatus;
  },
  {store, queue}: ByQueue,
  around: Around,
): Promise<number> {
  const {catalogue, found, place} = course;
  const {quiet, signal} = around;
  const wanting = new Set(toMake(found).map(({key}) => key));
  const all = workUnits(found.files, id => catalogue.clips.find(one => one.id === id)!);
  const units = all.filter(({files}) => files.some(({key}) => wanting.has(key)));
  const {askForUnits} = await import('../../../course/queue/askForUnits');
  const tell = (text: string) => quiet || say(text);
  let next = Date.now() + tellMilliseconds;
  const failed = await askForUnits(units, store, queue, {
    signal,
    onProgress({done, of, active}) {
      if (Date.now() < next) return;
      next = Date.now() + tellMilliseconds;
      tell(
        `${done} of ${of} units are made, ${active} under way` +
          (active === 0 ? '; is a worker running? "downhill worker --help"' : ''),
      );
    },
    onAnswer: error =>
      say(
        error
          ? `The queue does not answer (${error.message}); waiting for it …`
          : 'The queue answers again.',
      ),
  });
  const status = await takeStored({...course, status: found, place}, store, around);
  failed.forEach(({reason}) => say(reason));
  const lacking = toMake(status).length;
  if (lacking === 0) {
    if (!quiet) print(`${allFiles(status.files.length)} current.`);
    return exitCode.done;
  }
  say(`${lacking} of ${status.files.length} files could not be made.`);
  return exitCode.failed;
}
