import {readFileSync} from 'node:fs';
import wabt from 'wabt';
import {describe, expect, test} from 'vitest';
import {changedBlocksWasm} from '../../../src/render/page/changedBlocks.wasm';
import {FramePair} from '../../../src/render/page/FramePair';

function changes(before: Uint32Array, after: Uint32Array): number[] {
  const pair = new FramePair(before.length);
  new Uint32Array(pair.swap().buffer, 0).fill(0);
  pair.swap();
  pair.pixels().set(before);
  pair.swap();
  pair.pixels().set(after);
  return [...pair.changes()];
}

describe('two frames', () => {
  const ground = new Uint32Array(100).fill(0xff101010);
  const withPixels = (...at: number[]) => {
    const frame = ground.slice();
    for (const i of at) frame[i]!++;
    return frame;
  };

  test('that are equal have no changes', () => {
    expect(changes(ground, ground.slice())).toEqual([]);
  });

  test('differ in the blocks of sixteen pixels that hold a changed one', () => {
    expect(changes(ground, withPixels(17))).toEqual([16, 16]);
    expect(changes(ground, withPixels(0, 31, 64))).toEqual([0, 32, 64, 16]);
  });

  test('differ up to the last pixel and not beyond it', () => {
    expect(changes(ground, withPixels(99))).toEqual([96, 4]);
  });
});

test('the comparison in use is the one in changedBlocks.wat', async () => {
  const source = readFileSync('src/render/page/changedBlocks.wat', 'utf8');
  const {buffer} = (await wabt())
    .parseWat('changedBlocks.wat', source, {simd: true})
    .toBinary({});
  expect(changedBlocksWasm).toBe(Buffer.from(buffer).toString('base64'));
});
