import {once} from 'node:events';
import {existsSync, statSync} from 'node:fs';
import {resolve} from 'node:path';
import {lessonFolders} from '../../../lesson/build/lessonFiles';
import {sceneSources} from '../../../project/sceneSources';
import type {Call} from '../../line/Command';
import {report} from '../../output/exit';
import {interruptible} from '../../output/interruption';
import {say} from '../../output/print';
import type {build} from './command';
import {openCourse, type CourseWish, type OpenCourse} from './openCourse';
import {makeCourse} from './makeCourse';

/** An editor writes a file in several steps. */
const quietMilliseconds = 150;

/**
 * Builds a course, and again whenever something that it is made from changes, until
 * Ctrl-C. What is wrong is said, and looked at again with the next change.
 *
 * @throws UsageError when the course file cannot be read at the beginning.
 */
export async function watchCourse(
  wish: CourseWish,
  options: Call<(typeof build)['options']>['options'],
): Promise<number> {
  const {watch} = await import('chokidar');
  let opened = await openCourse(wish);
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
        await makeCourse(opened, options, wish.cwd).catch((error: unknown) => {
          signal.throwIfAborted();
          report(error);
        });
        if (!options.quiet) say('Waiting for changes (Ctrl-C stops it) …');
        await changes.next(quietMilliseconds);
        signal.throwIfAborted();
        opened = await openCourse(wish).catch((error: unknown) => {
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

/**
 * The course file, its lessons and their folders, its clips' sources and folders, and the
 * files that parameters name.
 */
function inputsOf({course, catalogue, place, file, lessons}: OpenCourse): string[] {
  const wanted = new Set(course.entries.map(({clip}) => clip));
  const scenes = catalogue.scenes.filter(({id}) => wanted.has(id));
  const named = course.entries
    .flatMap(({set, sweep}): unknown[] => [
      ...Object.values(set),
      ...Object.values(sweep).flat(),
    ])
    .filter(value => typeof value === 'string' && value.length < 1000)
    .map(value => resolve(place.folder, String(value)))
    .filter(path => existsSync(path) && statSync(path).isFile());
  return [
    file,
    ...lessons.map(lesson => lesson.file),
    ...(course.lessons ? lessonFolders(course.lessons, place.folder) : []),
    ...scenes.flatMap(scene => [scene.folder, ...sceneSources(scene)]),
    ...named,
  ];
}
