import type {Job} from './Job';
import {PlanError} from './PlanError';

export interface FrameRange {
  readonly first: number;
  /** Included. */
  readonly last: number;
}

/**
 * The frames of a job. Frame k shows the time k ÷ fps; the range ends before `to`.
 *
 * @param total - The clip's frames at the job's rate.
 * @throws PlanError when nothing of the clip lies in the range.
 */
export function frameRange(job: Job, total: number): FrameRange {
  const first = Math.round((job.from ?? 0) * job.fps);
  const end = Math.min(total, Math.round((job.to ?? Infinity) * job.fps));
  if (first >= end) {
    const seconds = (total / job.fps).toFixed(2);
    throw new PlanError(
      `Expected --from and --to to enclose a part of "${job.clip}", which lasts ` +
        `${seconds} s, got ${job.from ?? 0} to ${job.to ?? 'its end'}.`,
    );
  }
  return {first, last: end - 1};
}

/** How many frames a range has. */
export function frameCount({first, last}: FrameRange): number {
  return last - first + 1;
}
