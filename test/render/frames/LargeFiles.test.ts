import {mkdtempSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {LargeFiles} from '../../../src/render/frames/LargeFiles';
import type {Output} from '../../../src/render/plan/Job';

let folder = '';
let told: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'downhill-large-'));
  told = [];
});
afterEach(() => rmSync(folder, {recursive: true}));

function growing(output: Partial<Output>) {
  const partial = join(folder, 'partial');
  writeFileSync(partial, '');
  const whole: Output = {format: 'mov', path: '/out/a.mov', ...output};
  const file = {output: whole, partial};
  const large = new LargeFiles([file], 600, text => told.push(text));
  return {large, grow: (bytes: number) => truncateSync(partial, bytes)};
}

it('tells of a large file once, with what it will be and what makes it smaller', async () => {
  const {large, grow} = growing({});
  grow(49e6);
  await large.look(60);
  grow(60e6);
  await large.look(100);
  expect(told).toEqual([]);
  await large.look(120);
  await large.look(180);
  expect(told).toEqual([
    'a.mov has 60.0 MB after 120 of 600 frames, so about 300.0 MB in the end; ' +
      '--quality 60 or a smaller --size makes it smaller.',
  ]);
});

it('says nothing of quality where it cannot be set, or is', async () => {
  for (const output of [{format: 'mov', quality: 60}, {format: 'apng'}] as const) {
    told = [];
    const {large, grow} = growing(output);
    grow(60e6);
    await large.look(120);
    expect(told[0]).toMatch(/; a smaller --size or --fps makes it smaller\.$/);
  }
});

it('says nothing where it comes too late', async () => {
  const {large, grow} = growing({});
  grow(60e6);
  await large.look(600);
  expect(told).toEqual([]);
});
