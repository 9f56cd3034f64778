import {describe, expect, test} from 'vitest';
import {
  applyPatch,
  PatchWriter,
  readPatches,
} from '../../../src/render/frames/transport';

describe('the transport', () => {
  test('sends an unchanged frame as three words', () => {
    const writer = new PatchWriter();
    writer.add(41, Uint32Array.of(7, 7, 7, 7), new Uint32Array());
    expect([...writer.view()]).toEqual([41, 0, 0]);
  });

  test('sends the pixels of the runs and no others', () => {
    const writer = new PatchWriter();
    writer.add(1, Uint32Array.of(1, 9, 8, 1, 5), Uint32Array.of(1, 2, 4, 1));
    expect([...writer.view()]).toEqual([1, 2, 5, 1, 2, 4, 1, 2, 9, 8, 1, 5]);
  });

  test('sends pixels that are alike once, and few of them one by one', () => {
    const writer = new PatchWriter();
    const row = Uint32Array.of(3, ...Array<number>(8).fill(2 ** 32 - 1), 4, 4, 4);
    writer.add(0, row, Uint32Array.of(0, 12));
    const packed = [1, 3, 2 ** 31 + 8, 2 ** 32 - 1, 3, 4, 4, 4];
    expect([...writer.view()]).toEqual([0, 1, packed.length, 0, 12, ...packed]);
    const frame = new Uint32Array(12);
    for (const patch of readPatches(writer.view())) applyPatch(frame, patch);
    expect(frame).toEqual(row);
  });

  test('refuses pixels that are not those of the runs', () => {
    const patch = {index: 0, runs: Uint32Array.of(0, 4)};
    const apply = (...packed: number[]) =>
      applyPatch(new Uint32Array(4), {...patch, packed: Uint32Array.from(packed)});
    expect(() => apply(2, 7, 7)).toThrow('Expected pixels up to 4, got 0 at 2.');
    expect(() => apply(2 ** 31 + 5, 7)).toThrow('got 5 at 0');
  });

  test('rebuilds every frame of a random film', () => {
    let seed = 1;
    const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0);
    let frame = Uint32Array.from({length: 500}, random);
    const frames = [frame];
    const writer = new PatchWriter();
    writer.add(0, frame, Uint32Array.of(0, 500));
    for (let f = 1; f < 60; f++) {
      frame = frame.slice();
      const runs = [
        [random() % 200, 1 + (random() % 50)],
        [300, f],
      ] as const;
      for (const [from, length] of runs) {
        const isPlain = random() % 2 === 0;
        for (let i = from; i < from + length; i++) {
          frame[i] = isPlain ? 2 ** 32 - f : random();
        }
      }
      frames.push(frame);
      writer.add(f, frame, Uint32Array.from(runs.flat()));
    }
    const canvas = new Uint32Array(500);
    let index = 0;
    for (const patch of readPatches(writer.view())) {
      applyPatch(canvas, patch);
      expect(patch.index).toBe(index);
      expect(canvas).toEqual(frames[index++]);
    }
    expect(index).toBe(60);
  });

  test('refuses a message that ends inside a frame', () => {
    const writer = new PatchWriter();
    writer.add(0, Uint32Array.of(1, 2, 3, 4), Uint32Array.of(0, 4));
    expect(() => [...readPatches(writer.view().slice(0, -1))]).toThrow(
      'Expected frame 0 to have 10 words',
    );
  });
});
