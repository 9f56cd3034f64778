import type {Job} from './Job';
import {RenderError} from '../RenderError';

export interface FrameRange {
  readonly first: number;
  /** Included. */
  readonly last: number;
}

/**
 * The frames of a job. Frame k shows the time k ÷ fps; the range ends before `to`.
 *
 * @param total - The clip's frames at the job's rate.
 * @throws RenderError when nothing of the clip lies in the range.
 */
export function frameRange(job: Job, total: number): FrameRange {
  const first = Math.round((job.from ?? 0) * job.fps);
  const end = Math.min(total, Math.round((job.to ?? Infinity) * job.fps));
  if (first >= end) {
    const seconds = (total / job.fps).toFixed(2);
    throw new RenderError(
      `Expected --from and --to to enclose a part of "${job.clip}", which lasts ` +
        `${seconds} s, got ${job.from ?? 0} to ${job.to ?? 'its end'}.`,
    );
  }
  return {first, last: end - 1};
}

/**
 * The frame a still shows.
 *
 * @throws RenderError when the clip is shorter.
 */
export function stillFrame(
  at: number | 'start' | 'end',
  job: Job,
  total: number,
): number {
  if (at === 'start') return 0;
  if (at === 'end') return total - 1;
  const frame = Math.round(at * job.fps);
  if (frame < total) return frame;
  // A moment named at the very end is the last frame.
  if (frame === total) return total - 1;
  const seconds = (total / job.fps).toFixed(2);
  throw new RenderError(
    `Expected --at to be within "${job.clip}", which lasts ${seconds} s, got ${at}.`,
  );
}
