/** What there is to know of a finished film. */
import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {AVERROR_EOF, AVMEDIA_TYPE_VIDEO} from 'node-av/constants';
import {avGetCodecName, FFmpegError, FormatContext, Packet} from 'node-av/lib';
import type {Cue} from '../../clip/beats/captions';
import {chaptersIn} from '../encode/mp4Chapters';
import {silenceFfmpeg} from '../encode/silenceFfmpeg';
import {parseWebvtt} from '../frames/webvtt';
import {PlanError} from '../plan/PlanError';
import type {Film} from './Film';

/**
 * Reads a film's settings, chapters and captions, and counts its frames.
 *
 * @param path - Absolute.
 * @throws PlanError when it is no MP4 with a picture alone, or its frames do not follow
 *   each other evenly.
 */
export async function readFilm(path: string): Promise<Film> {
  const bytes = await readFile(path).catch((error: unknown) => {
    const code = String((error as NodeJS.ErrnoException).code);
    throw notAFilm(path, code === 'ENOENT' ? 'there is no such file' : code);
  });
  if (bytes.toString('latin1', 4, 8) !== 'ftyp') throw notAFilm(path, 'it is no MP4');
  silenceFfmpeg();
  const input = new FormatContext();
  try {
    FFmpegError.throwIfError(await input.openInput(path));
    FFmpegError.throwIfError(await input.findStreamInfo());
    const [stream, ...others] = input.streams;
    const isPicture = stream?.codecpar.codecType === AVMEDIA_TYPE_VIDEO;
    if (!stream || !isPicture || others.length > 0) {
      throw notAFilm(path, 'it holds more, or other, than one picture track');
    }
    const {codecpar, avgFrameRate} = stream;
    const captions = await captionsOf(path);
    return {
      path,
      title: titleOf(path),
      frames: await countFrames(input, path),
      fps: avgFrameRate.num / avgFrameRate.den,
      width: codecpar.width,
      height: codecpar.height,
      codec: avGetCodecName(codecpar.codecId) ?? 'unknown',
      settings: Buffer.from(codecpar.extradata ?? []),
      chapters: chaptersIn(bytes),
      ...(captions ? {captions} : {}),
    };
  } catch (error) {
    throw error instanceof PlanError ? error : notAFilm(path, (error as Error).message);
  } finally {
    await input.closeInput();
  }
}

/** Where a film's texts lie: beside it, under its name. */
export function besideFilm(path: string, ending: string): string {
  return path.replace(/\.mp4$/i, '') + ending;
}

/** Frames are numbered by their times; a film that downhill made has each number once. */
async function countFrames(input: FormatContext, path: string): Promise<number> {
  const [stream] = input.streams;
  const {avgFrameRate: rate, timeBase} = stream!;
  const packet = new Packet();
  packet.alloc();
  let frames = 0;
  try {
    for (;;) {
      const result = await input.readFrame(packet);
      if (result === AVERROR_EOF) break;
      FFmpegError.throwIfError(result);
      const at =
        (Number(packet.pts) * timeBase.num * rate.num) / timeBase.den / rate.den;
      if (Math.abs(at - frames) > 0.01 || packet.dts !== packet.pts) {
        throw notAFilm(path, `its frame ${frames} is not where it would be`);
      }
      frames++;
      packet.unref();
    }
  } finally {
    packet.free();
  }
  const {nbFrames} = stream!;
  if (BigInt(frames) === nbFrames) return frames;
  throw notAFilm(path, `only ${frames} of its ${nbFrames} frames are there`);
}

async function captionsOf(path: string): Promise<readonly Cue[] | undefined> {
  const beside = besideFilm(path, '.vtt');
  const text = await readFile(beside, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return parseWebvtt(text);
  } catch (error) {
    throw new PlanError(
      `Expected ${basename(beside)} to be WebVTT. ${(error as Error).message} Write it ` +
        'anew with "downhill render", or move it away.',
    );
  }
}

/** `ball-in-valley.mp4` is "Ball in valley". */
function titleOf(path: string): string {
  const words = basename(besideFilm(path, '')).replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function notAFilm(path: string, why: string): PlanError {
  return new PlanError(
    `Expected ${basename(path)} to be an MP4 that downhill made, but ${why}. Write it ` +
      'with "downhill render --format mp4".',
  );
}
