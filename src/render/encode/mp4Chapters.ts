/**
 * The chapters of an MP4 file. FFmpeg's muxer would write them, but `node-av` has no way
 * to tell it any, so they are put into the finished file: a `chpl` box in `moov/udta`, as
 * FFmpeg's `mov_write_chpl_tag` has it, which FFmpeg, VLC and mpv read.
 */
import {readFile, writeFile} from 'node:fs/promises';
import type {Cue} from '../../clip/beats/captions';
import {box, boxesIn, type Box} from './mp4Boxes';

/** Of a chapter's times: 100 ns. */
const ticksPerSecond = 10_000_000;

/** Counts and lengths are one byte. */
const most = 255;

/** Boxes that hold boxes, on the way to those that say where the samples are. */
const containers: readonly string[] = ['moov', 'trak', 'mdia', 'minf', 'stbl'];

/** Writes chapters, in seconds, into a finished file. */
export async function addChapters(
  path: string,
  chapters: readonly Cue[],
): Promise<void> {
  if (chapters.length === 0) return;
  await writeFile(path, withChapters(await readFile(path), chapters));
}

/**
 * A file with chapters. Everything behind `moov` moves, so samples are pointed to anew.
 *
 * @throws Error when there is no `moov` box, or its samples lie before it.
 */
export function withChapters(file: Buffer, chapters: readonly Cue[]): Buffer {
  const boxes = boxesIn(file, 0, file.length);
  const moov = boxes.find(({type}) => type === 'moov');
  if (!moov || boxes.some(({type, start}) => type === 'mdat' && start < moov.start)) {
    throw new Error('Expected an MP4 file that begins with its index.');
  }
  const inner = boxesIn(file, moov.body, moov.end);
  const udta = inner.find(({type}) => type === 'udta');
  const others = inner.filter(box => box !== udta);
  const known = udta ? [file.subarray(udta.body, udta.end)] : [];
  const index = box('moov', [
    ...others.map(({start, end}) => file.subarray(start, end)),
    box('udta', [...known, chapterBox(chapters)]),
  ]);
  moveSamples(index, index.length - (moov.end - moov.start));
  return Buffer.concat([file.subarray(0, moov.start), index, file.subarray(moov.end)]);
}

/** A chapter's name, and where it begins, in seconds. */
export interface ChapterStart {
  readonly start: number;
  readonly text: string;
}

/** The chapters that {@link withChapters} wrote into a file; none where it has none. */
export function chaptersIn(file: Buffer): readonly ChapterStart[] {
  const chpl = ['moov', 'udta', 'chpl'].reduce<Box | undefined>(
    (outer, wanted) =>
      outer && boxesIn(file, outer.body, outer.end).find(({type}) => type === wanted),
    {type: '', start: 0, body: 0, end: file.length},
  );
  if (!chpl) return [];
  let at = chpl.body + 9;
  return Array.from({length: file.readUInt8(chpl.body + 8)}, () => {
    const start = Number(file.readBigUInt64BE(at)) / ticksPerSecond;
    const length = file.readUInt8(at + 8);
    const text = file.toString('utf8', at + 9, at + 9 + length);
    at += 9 + length;
    return {start, text};
  });
}

function chapterBox(chapters: readonly Cue[]): Buffer {
  const listed = chapters.slice(0, most);
  // Version 1, no flags, four bytes that nothing uses, the count.
  const head = Buffer.from([1, 0, 0, 0, 0, 0, 0, 0, listed.length]);
  const entries = listed.map(({start, text}) => {
    const title = titleBytes(text);
    const entry = Buffer.alloc(9);
    entry.writeBigUInt64BE(BigInt(Math.round(start * ticksPerSecond)));
    entry.writeUInt8(title.length, 8);
    return Buffer.concat([entry, title]);
  });
  return box('chpl', [head, ...entries]);
}

/** As much of a title as there is room for, in whole characters. */
function titleBytes(text: string): Buffer {
  const characters = [...text];
  while (Buffer.byteLength(characters.join('')) > most) characters.pop();
  return Buffer.from(characters.join(''));
}

/** Adds to every place in the tables of chunks. */
function moveSamples(index: Buffer, shift: number, from = 0, to = index.length): void {
  for (const {type, body, end} of boxesIn(index, from, to)) {
    if (containers.includes(type)) moveSamples(index, shift, body, end);
    if (type !== 'stco' && type !== 'co64') continue;
    const count = index.readUInt32BE(body + 4);
    for (let i = 0; i < count; i++) {
      if (type === 'stco') {
        const at = body + 8 + 4 * i;
        index.writeUInt32BE(index.readUInt32BE(at) + shift, at);
      } else {
        const at = body + 8 + 8 * i;
        index.writeBigUInt64BE(index.readBigUInt64BE(at) + BigInt(shift), at);
      }
    }
  }
}
