/** Films one after the other in one file, packet by packet: nothing is encoded again. */
import {AVERROR_EOF, AVFMT_FLAG_BITEXACT} from 'node-av/constants';
import {
  Dictionary,
  FFmpegError,
  FormatContext,
  Packet,
  Rational,
  type Stream,
} from 'node-av/lib';
import {silenceFfmpeg} from '../encode/silenceFfmpeg';

/** Where packets go. */
interface Target {
  readonly muxer: FormatContext;
  readonly stream: Stream;
}

/**
 * Writes films into one. Its stream is described as the first one's is, colours included.
 *
 * @param paths - Films that are alike; a path may come several times.
 * @param path - A file that exists and is replaced.
 * @returns The frames that were written.
 */
export async function copyFrames(
  paths: readonly string[],
  path: string,
  signal?: AbortSignal,
): Promise<number> {
  silenceFfmpeg();
  const muxer = new FormatContext();
  check(muxer.allocOutputContext2(null, 'mp4', path), 'begin the film');
  muxer.setFlags(AVFMT_FLAG_BITEXACT);
  const packet = new Packet();
  packet.alloc();
  let target: Target | undefined;
  let frames = 0;
  try {
    for (const part of paths) {
      const input = new FormatContext();
      try {
        check(await input.openInput(part), `open ${part}`);
        check(await input.findStreamInfo(), `read ${part}`);
        target ??= await begin(muxer, input.streams[0]!, path);
        frames += await copyPart({input, packet, frames, signal}, target);
      } finally {
        await input.closeInput();
      }
    }
    check(await muxer.writeTrailer(), 'finish the film');
    return frames;
  } finally {
    packet.free();
    await muxer.closeOutput();
    muxer.freeContext();
  }
}

async function begin(
  muxer: FormatContext,
  source: Stream,
  path: string,
): Promise<Target> {
  const stream = muxer.newStream();
  check(source.codecpar.copy(stream.codecpar), 'describe the film');
  stream.codecpar.codecTag = 0;
  stream.timeBase = inverse(source.avgFrameRate);
  stream.avgFrameRate = source.avgFrameRate;
  check(await muxer.openOutput(), `open ${path}`);
  const options = Dictionary.fromObject({movflags: '+faststart'});
  check(await muxer.writeHeader(options), `write ${path}`);
  return {muxer, stream};
}

interface PartCopy {
  readonly input: FormatContext;
  readonly packet: Packet;
  /** Already written. */
  readonly frames: number;
  readonly signal: AbortSignal | undefined;
}

/** Frames are counted, not added up in seconds: the sum has no gap and no overlap. */
async function copyPart(
  {input, packet, frames, signal}: PartCopy,
  {muxer, stream}: Target,
): Promise<number> {
  const frame = inverse(input.streams[0]!.avgFrameRate);
  let copied = 0;
  for (;;) {
    signal?.throwIfAborted();
    const result = await input.readFrame(packet);
    if (result === AVERROR_EOF) return copied;
    check(result, 'read a frame');
    packet.streamIndex = stream.index;
    packet.pts = packet.dts = BigInt(frames + copied);
    packet.duration = 1n;
    packet.rescaleTs(frame, stream.timeBase);
    check(await muxer.interleavedWriteFrame(packet), 'write a frame');
    packet.unref();
    copied++;
  }
}

function inverse({num, den}: {num: number; den: number}): Rational {
  return new Rational(den, num);
}

function check(result: number, doing: string): void {
  FFmpegError.throwIfError(result, `Could not ${doing}`);
}
