import {stat, writeFile} from 'node:fs/promises';
import type {Cue} from '../../clip/beats/captions';
import {beginFile, beginFolder, discard, moveIntoPlace} from './atomicFile';
import {openSink} from '../encode/openSink';
import {touchSoon} from './touchSoon';
import type {FrameSettings, FrameSink} from '../encode/FrameSink';
import {movePictures, pictureBytes} from '../encode/numberedPictures';
import type {FrameRange} from '../plan/frameRange';
import type {Job, Output, RenderedFile} from '../plan/Job';
import type {GrowingFile} from './LargeFiles';
import {applyPatch, readPatches, runPixels} from './transport';

interface OpenOutput extends GrowingFile {
  readonly sink: FrameSink;
}

/** A picture that is complete, but does not have its name yet. */
interface TakenStill {
  readonly format: string;
  readonly partial: string;
  readonly path: string;
}

/** The part of a clip that a pass shows. */
interface FilmPart {
  readonly range: FrameRange;
  /** In seconds from the part's start. */
  readonly chapters: readonly Cue[];
  readonly signal: AbortSignal;
}

/** One pass: the frames of a job as they arrive, and every file that is made of them. */
export class FramePass {
  /** Frames taken so far. */
  public done = 0;
  /** Time spent on them. */
  public encodeMilliseconds = 0;
  /** Frames that are like the one before. */
  public still = 0;
  /** Pixels of all frames that are not as in the one before. */
  public changedPixels = 0;
  private readonly frame: Uint32Array;
  private readonly stills = new Map<number, string[]>();
  private readonly taken: TakenStill[] = [];

  private constructor(
    private readonly job: Job,
    private readonly range: FrameRange,
    public readonly outputs: readonly OpenOutput[],
    private readonly signal: AbortSignal,
  ) {
    this.frame = new Uint32Array(job.width * job.height);
    touchSoon(this.frame);
  }

  /**
   * Begins a job's files.
   *
   * When the signal is aborted, `take` and `finish` end after the frame, or the packet,
   * they are at.
   */
  public static async open(
    job: Job,
    {range, chapters, signal}: FilmPart,
  ): Promise<FramePass> {
    const settings: FrameSettings = {
      width: job.width,
      height: job.height,
      fps: job.fps,
      frames: range.last - range.first + 1,
      transparent: job.transparent ?? false,
      chapters,
      signal,
    };
    const outputs: OpenOutput[] = [];
    try {
      for (const output of job.outputs) outputs.push(await begin(output, settings));
    } catch (error) {
      await abandon(outputs);
      throw error;
    }
    return new FramePass(job, range, outputs, signal);
  }

  /** Asks for a picture of a frame of this pass. */
  public addStill(frame: number, path: string): void {
    this.stills.set(frame, [...(this.stills.get(frame) ?? []), path]);
  }

  /** Takes a message of frames. */
  public async take(words: Uint32Array): Promise<void> {
    const start = performance.now();
    for (const patch of readPatches(words)) {
      this.signal.throwIfAborted();
      applyPatch(this.frame, patch);
      if (patch.runs.length === 0) this.still++;
      this.changedPixels += runPixels(patch.runs);
      const index = patch.index - this.range.first;
      for (const {sink} of this.outputs) {
        await sink.write({index, pixels: this.frame, runs: patch.runs});
      }
      const paths = this.stills.get(patch.index);
      if (paths) await this.writeStills(paths);
      this.done++;
    }
    this.encodeMilliseconds += performance.now() - start;
  }

  /** Completes the files and gives them their names, all at the end: all or none. */
  public async finish(): Promise<RenderedFile[]> {
    for (const {sink} of this.outputs) await sink.finish();
    this.signal.throwIfAborted();
    const {clip, width, height, fps} = this.job;
    const frames = this.range.last - this.range.first + 1;
    const seconds = frames / fps;
    const files: RenderedFile[] = [];
    for (const {output, partial} of this.outputs) {
      const {format, path} = output;
      await place(output, partial);
      const isSequence = format === 'png-sequence';
      const bytes = isSequence ? await pictureBytes(path) : (await stat(path)).size;
      files.push({clip, format, path, bytes, width, height, frames, seconds});
    }
    for (const {format, partial, path} of this.taken) {
      await moveIntoPlace(partial, path);
      const {size} = await stat(path);
      files.push({clip, format, path, bytes: size, width, height});
    }
    return files;
  }

  /** Leaves nothing half-written behind. */
  public async abort(): Promise<void> {
    await abandon(this.outputs);
    for (const {partial} of this.taken) await discard(partial);
  }

  private async writeStills(paths: readonly string[]): Promise<void> {
    const {encodePicture} = await import('../encode/picture');
    const {width, height, transparent = false} = this.job;
    for (const path of paths) {
      const settings = {width, height, transparent};
      const {format, bytes} = await encodePicture(path, this.frame, settings);
      const partial = await beginFile(path);
      this.taken.push({format, partial, path});
      await writeFile(partial, bytes);
    }
  }
}

async function begin(output: Output, settings: FrameSettings): Promise<OpenOutput> {
  const {format, path} = output;
  const partial = await (format === 'png-sequence' ? beginFolder : beginFile)(path);
  try {
    return {output, partial, sink: await openSink(output, partial, settings)};
  } catch (error) {
    await discard(partial);
    throw error;
  }
}

async function place({format, path}: Output, partial: string): Promise<void> {
  if (format !== 'png-sequence') return moveIntoPlace(partial, path);
  await movePictures(partial, path);
  await discard(partial);
}

async function abandon(outputs: readonly OpenOutput[]): Promise<void> {
  for (const {sink, partial} of outputs) {
    await sink.abort().catch(() => {});
    await discard(partial);
  }
}
