/** One pass: the frames of a job as they arrive, and every file that is made of them. */
import {stat} from 'node:fs/promises';
import {openSink} from './encode/openSink';
import type {FrameSettings, FrameSink} from './encode/FrameSink';
import {discard, draftOf, publish, writeWhole} from './Draft';
import type {FrameRange} from './frameRange';
import type {Job, Output, RenderedFile} from './Job';
import {applyPatch, readPatches} from './transport';

interface OpenOutput {
  readonly output: Output;
  readonly draft: string;
  readonly sink: FrameSink;
}

export class FramePass {
  /** Frames taken so far. */
  public done = 0;
  /** Time spent on them. */
  public encodeMilliseconds = 0;
  private readonly frame: Uint32Array;
  private readonly stills = new Map<number, string[]>();

  private constructor(
    private readonly job: Job,
    private readonly range: FrameRange,
    private readonly outputs: readonly OpenOutput[],
  ) {
    this.frame = new Uint32Array(job.width * job.height);
  }

  /** Opens a job's files under draft names. */
  public static async open(job: Job, range: FrameRange): Promise<FramePass> {
    const settings: FrameSettings = {
      width: job.width,
      height: job.height,
      fps: job.fps,
      frames: range.last - range.first + 1,
      transparent: job.transparent ?? false,
    };
    const outputs: OpenOutput[] = [];
    try {
      for (const output of job.outputs) {
        const draft = await draftOf(output.path);
        outputs.push({output, draft, sink: await openSink(output, draft, settings)});
      }
    } catch (error) {
      await abandon(outputs);
      throw error;
    }
    return new FramePass(job, range, outputs);
  }

  /** Asks for a picture of a frame of this pass. */
  public addStill(frame: number, path: string): void {
    this.stills.set(frame, [...(this.stills.get(frame) ?? []), path]);
  }

  /** Takes a message of frames. */
  public async take(words: Uint32Array): Promise<void> {
    const start = performance.now();
    for (const patch of readPatches(words)) {
      applyPatch(this.frame, patch);
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

  /** Completes the files and gives them their names. */
  public async finish(): Promise<RenderedFile[]> {
    const frames = this.range.last - this.range.first + 1;
    const {clip, width, height, fps} = this.job;
    const files: RenderedFile[] = [];
    for (const {output, draft, sink} of this.outputs) {
      await sink.finish();
      const isFolder = output.format === 'png-sequence';
      if (!isFolder) await publish(draft, output.path);
      const {size} = await stat(output.path);
      const {format, path} = output;
      const bytes = isFolder ? 0 : size;
      files.push({
        clip,
        format,
        path,
        bytes,
        width,
        height,
        frames,
        seconds: frames / fps,
      });
    }
    for (const path of [...this.stills.values()].flat()) {
      const {size} = await stat(path);
      files.push({clip, format: 'png', path, bytes: size, width, height});
    }
    return files;
  }

  /** Leaves nothing half-written behind. */
  public async abort(): Promise<void> {
    await abandon(this.outputs);
  }

  private async writeStills(paths: readonly string[]): Promise<void> {
    const {encodePng} = await import('./encode/png');
    const png = await encodePng(this.frame, {
      width: this.job.width,
      height: this.job.height,
      transparent: this.job.transparent ?? false,
    });
    for (const path of paths) await writeWhole(path, png);
  }
}

async function abandon(outputs: readonly OpenOutput[]): Promise<void> {
  for (const {sink, draft} of outputs) {
    await sink.abort().catch(() => {});
    await discard(draft);
  }
}
