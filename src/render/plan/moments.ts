/** Which frames of a run its moments are. */
import {frameAt, type Beat} from '../../clip/beats/moments';
import {PlanError} from './PlanError';

/** Seconds from the clip's start, `start`, `end`, or the name of a beat. */
export type Moment = number | string;

export interface MomentRequest {
  readonly at: Moment;
  /** What becomes of it where the run leaves its beat out; by default it is refused. */
  readonly ifLeftOut?: 'skip' | 'end';
}

/** A clip by its id, and how many frames it has in a second. */
interface ClipAtRate {
  readonly clip: string;
  readonly fps: number;
}

/** What is known of a run when its scene was opened. */
export interface RunFacts {
  readonly frames: number;
  readonly beats: readonly Pick<Beat, 'name' | 'moment'>[];
}

/**
 * The frame of a moment. The end is the last beat's moment, before the clip dissolves into
 * its start; without beats it is the last frame.
 *
 * @returns Null for a beat that is left out and may be.
 * @throws PlanError when the run is shorter, or leaves the beat out.
 */
export function momentFrame(
  {at, ifLeftOut}: MomentRequest,
  job: ClipAtRate,
  run: RunFacts,
): number | null {
  const {frames, beats} = run;
  if (at === 'start') return 0;
  const beat = at === 'end' ? beats.at(-1) : beats.find(({name}) => name === at);
  if (beat) return frameAt(beat.moment, {fps: job.fps, frames});
  if (at === 'end') return frames - 1;
  if (typeof at === 'number') return frameWithin(at, job, frames);
  if (ifLeftOut === 'skip') return null;
  if (ifLeftOut === 'end') return momentFrame({at: 'end'}, job, run);
  const names = ['start', ...beats.map(({name}) => name), 'end'];
  throw new PlanError(
    `Expected --at to be seconds or one of ${names.join(', ')} of "${job.clip}", got ` +
      `"${at}", which it leaves out with these parameters.`,
  );
}

function frameWithin(seconds: number, {clip, fps}: ClipAtRate, frames: number): number {
  const frame = Math.round(seconds * fps);
  // A moment at the very end is the last frame.
  if (frame <= frames) return Math.min(frame, frames - 1);
  throw new PlanError(
    `Expected --at to be within "${clip}", which lasts ${(frames / fps).toFixed(2)} s, ` +
      `got ${seconds}.`,
  );
}

/** Moments side by side in one picture. */
export interface StripRequest {
  readonly among: readonly MomentRequest[];
  /** How many of them, chosen evenly, the first and the last among them. */
  readonly count: number;
  readonly path: string;
  /** Between two pictures: a colour such as `#0f141c`. */
  readonly ground: string;
}

/**
 * The frames of a strip.
 *
 * @throws PlanError when the run has fewer moments, or as {@link momentFrame} does.
 */
export function stripFrames(
  {among, count}: StripRequest,
  job: ClipAtRate,
  run: RunFacts,
): number[] {
  const frames = among
    .map(request => momentFrame(request, job, run))
    .filter(frame => frame !== null);
  if (count > frames.length) {
    throw new PlanError(
      `Expected --strip to be at most ${frames.length}, as many moments as there are ` +
        `for it in "${job.clip}", got ${count}.`,
    );
  }
  return Array.from({length: count}, (_, i) => {
    return frames[Math.round((i * (frames.length - 1)) / (count - 1))]!;
  });
}
