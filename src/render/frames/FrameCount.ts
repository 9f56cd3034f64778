import type {Job, Progress} from '../plan/Job';

/** Progress is told ten times a second at most. */
const intervalMilliseconds = 100;

/** How far a job is, told to who wants to know. */
export class FrameCount {
  private frames = 0;
  private done = 0;
  private start = 0;
  private last = 0;

  public constructor(
    private readonly job: Job,
    private readonly onProgress: ((progress: Progress) => void) | undefined,
  ) {}

  /** Counts anew, up to so many frames. */
  public begin(frames: number): void {
    this.frames = frames;
    this.done = 0;
    this.last = 0;
    this.start = performance.now();
  }

  /** So many more are done. */
  public add(more: number): void {
    this.done += more;
    const {job, frames, done: frame} = this;
    const now = performance.now();
    if (!this.onProgress) return;
    if (now - this.last < intervalMilliseconds && frame < frames) return;
    this.last = now;
    const framesPerSecond = frame / Math.max(0.001, (now - this.start) / 1000);
    const secondsLeft = (frames - frame) / framesPerSecond;
    this.onProgress({job, frame, frames, framesPerSecond, secondsLeft});
  }
}
