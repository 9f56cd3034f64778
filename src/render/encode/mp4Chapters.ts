/**
 * The chapters of an MP4 file. FFmpeg's muxer would write them, but `node-av` has no way
 * to tell it any, so they are put into the finished file: a `chpl` box in `moov/udta`, as
 * FFmpeg's `mov_write_chpl_tag` has it, which FFmpeg, VLC and mpv read.
 */
import {readFile, writeFile} from 'node:fs/promises';
import type {Cue} from '../../clip/beats/captions';

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

interface Box {
  readonly type: string;
  readonly start: number;
  /** Where its content begins. */
  readonly body: number;
  readonly end: number;
}

function boxesIn(file: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let start = from; start < to;) {
    const size = file.readUInt32BE(start);
    const type = file.toString('latin1', start + 4, start + 8);
    // A size of 1 says that the real one follows in eight bytes.
    const isLarge = size === 1;
    const end = start + (isLarge ? Number(file.readBigUInt64BE(start + 8)) : size);
    boxes.push({type, start, body: start + (isLarge ? 16 : 8), end});
    if (end <= start) throw new Error(`Expected a box in the MP4 file at ${start}.`);
    start = end;
  }
  return boxes;
}

function box(type: string, parts: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + parts.reduce((sum, {length}) => sum + length, 0));
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, ...parts]);
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
