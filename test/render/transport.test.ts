import {describe, expect, test} from 'vitest';
import {applyPatch, PatchWriter, readPatches} from '../../src/render/transport';

function write(...frames: number[][]): Uint32Array {
  const writer = new PatchWriter(frames[0].length);
  const previous = Uint32Array.from(frames[0]);
  writer.addWhole(0, previous);
  frames.slice(1).forEach((frame, i) => {
    writer.addChanged(i + 1, Uint32Array.from(frame), previous);
  });
  return writer.view().slice();
}

describe('the transport', () => {
  test('sends an unchanged frame as three words', () => {
    const words = write([7, 7, 7, 7], [7, 7, 7, 7]);
    expect([...words.slice(-3)]).toEqual([1, 0, 0]);
  });

  test('sends only the run of changed pixels', () => {
    const words = write([1, 1, 1, 1, 1], [1, 9, 8, 1, 1]);
    expect([...words.slice(3 + 2 + 5)]).toEqual([1, 1, 2, 1, 2, 9, 8]);
  });

  test('joins runs that lie close together, and keeps far ones apart', () => {
    const before = new Array<number>(40).fill(0);
    const after = [...before];
    after[2] = after[5] = after[30] = 1;
    const [, patch] = [...readPatches(write(before, after))];
    expect([...patch.runs]).toEqual([2, 4, 30, 1]);
    expect([...patch.pixels]).toEqual([1, 0, 0, 1, 1]);
  });

  test('rebuilds every frame of a random film', () => {
    let seed = 1;
    const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0);
    const frames = [Array.from({length: 500}, random)];
    for (let f = 1; f < 60; f++) {
      const frame = [...frames[f - 1]];
      for (let k = 0; k < f; k++) frame[random() % 500] = random();
      frames.push(frame);
    }
    const canvas = new Uint32Array(500);
    let index = 0;
    for (const patch of readPatches(write(...frames))) {
      applyPatch(canvas, patch);
      expect(patch.index).toBe(index);
      expect([...canvas]).toEqual(frames[index++]);
    }
    expect(index).toBe(60);
  });

  test('refuses a message that ends inside a frame', () => {
    const words = write([1, 2, 3, 4]).slice(0, -1);
    expect(() => [...readPatches(words)]).toThrow('Expected frame 0 to have 9 words');
  });
});
