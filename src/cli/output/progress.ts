import {MultiBar, type SingleBar} from 'cli-progress';
import type {Job, Progress} from '../../render/plan/Job';
import {duration} from './quantities';
import {say} from './print';

/** Tells how a render goes on, on standard error. */
export interface ProgressDisplay {
  update(progress: Progress): void;
  stop(): void;
}

/** Milliseconds between two lines where no bar can be drawn. */
const lineInterval = 5000;

/**
 * A bar on a terminal; elsewhere, and where colours and control characters are not
 * wanted, a plain line now and then.
 */
export function progressDisplay(jobs: readonly Job[]): ProgressDisplay {
  const {NO_COLOR, TERM} = process.env;
  const plain = !process.stderr.isTTY || Boolean(NO_COLOR) || TERM === 'dumb';
  return plain ? lines(jobs) : bars(jobs);
}

/** A bar for each job under way. */
function bars(jobs: readonly Job[]): ProgressDisplay {
  const display = new MultiBar({
    format: '{label} {bar} {value}/{total} frames  {state}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
  });
  const shown = new Map<Job, SingleBar>();
  /** Once another job begins, those that are at their end are done. */
  const clear = () => {
    for (const [job, bar] of shown) {
      if (bar.getProgress() >= 1 && display.remove(bar)) shown.delete(job);
    }
  };
  return {
    update({job, frame, frames, framesPerSecond, secondsLeft}) {
      const speed = `${framesPerSecond.toFixed(0)} fps  ${duration(secondsLeft)} left`;
      const state = {
        label: labelOf(job, jobs),
        // A palette is chosen, and an index written, when all frames have come.
        state: frame < frames ? speed : 'completing the files',
      };
      const bar = shown.get(job);
      if (bar) {
        // A film that is to fit in so many bytes is made several times.
        bar.setTotal(frames);
        bar.update(frame, state);
        return;
      }
      clear();
      shown.set(job, display.create(frames, frame, state));
    },
    stop: () => display.stop(),
  };
}

function lines(jobs: readonly Job[]): ProgressDisplay {
  let next = Date.now() + lineInterval;
  return {
    update({job, frame, frames, framesPerSecond, secondsLeft}) {
      if (Date.now() < next) return;
      next = Date.now() + lineInterval;
      say(
        `${labelOf(job, jobs)} ${frame}/${frames} frames, ` +
          `${framesPerSecond.toFixed(0)} fps, ${duration(secondsLeft)} left`,
      );
    },
    stop() {},
  };
}

/** Such as `2/8 convergence gif`. */
function labelOf(job: Job, jobs: readonly Job[]): string {
  const formats = job.outputs.map(output => output.format);
  const count = jobs.length > 1 ? [`${jobs.indexOf(job) + 1}/${jobs.length}`] : [];
  return [...count, job.clip, ...formats].join(' ');
}
