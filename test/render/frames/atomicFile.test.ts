import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {
  beginFile,
  beginFolder,
  discard,
  moveIntoPlace,
  writeAtomically,
} from '../../../src/render/frames/atomicFile';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'downhill-test-'))));
afterEach(() => rmSync(folder, {recursive: true}));

const inFolder = (...names: string[]) => join(folder, ...names);

describe('a file that is written in one step', () => {
  it('has its name only when it is complete', async () => {
    const partial = await beginFile(inFolder('film.mp4'));
    writeFileSync(partial, 'frames');
    expect(existsSync(inFolder('film.mp4'))).toBe(false);
    await moveIntoPlace(partial, inFolder('film.mp4'));
    expect(readdirSync(folder)).toEqual(['film.mp4']);
    expect(readFileSync(inFolder('film.mp4'), 'utf8')).toBe('frames');
  });

  it('takes the place of an older one', async () => {
    writeFileSync(inFolder('film.txt'), 'old');
    await writeAtomically(inFolder('film.txt'), 'new');
    expect(readFileSync(inFolder('film.txt'), 'utf8')).toBe('new');
  });

  it('leaves nothing when it cannot get its name', async () => {
    mkdirSync(inFolder('film.txt', 'full'), {recursive: true});
    await expect(writeAtomically(inFolder('film.txt'), 'new')).rejects.toThrow(
      /EISDIR|ENOTEMPTY|EEXIST/,
    );
    expect(readdirSync(folder)).toEqual(['film.txt']);
  });

  it('takes folders with it that were made for it, but none that is in use', async () => {
    const first = await beginFile(inFolder('a', 'b', 'one.mp4'));
    const second = await beginFile(inFolder('a', 'two.mp4'));
    await discard(first);
    expect(readdirSync(inFolder('a'))).toHaveLength(1);
    await moveIntoPlace(second, inFolder('a', 'two.mp4'));
    expect(readdirSync(inFolder('a'))).toEqual(['two.mp4']);
    const both = [
      await beginFile(inFolder('b', '1')),
      await beginFile(inFolder('b', '2')),
    ];
    for (const partial of both) await discard(partial);
    const folderOfPictures = await beginFolder(inFolder('c', 'pictures'));
    await discard(folderOfPictures);
    expect(readdirSync(folder)).toEqual(['a']);
  });
});

describe('where someone else may write to the folder', () => {
  it('begins under names that differ and cannot be foreseen', async () => {
    const names = await Promise.all(
      Array.from({length: 50}, () => beginFile(inFolder('film.mp4'))),
    );
    const random = names.map(name => /-([0-9a-f]{16})\.part$/.exec(name)?.[1]);
    expect(new Set(random).size).toBe(50);
    expect(random).not.toContain(undefined);
    await Promise.all(names.map(discard));
  });

  it('a link prepared under a name that could be foreseen leads nowhere', async () => {
    const victim = inFolder('victim');
    writeFileSync(victim, 'precious');
    const {pid} = process;
    const guesses = [
      `.film.mp4.${pid}.part`,
      `.downhill-${pid}`,
      `.downhill-${pid}.part`,
    ];
    guesses.forEach(name => symlinkSync(victim, inFolder(name)));
    await writeAtomically(inFolder('film.mp4'), 'frames');
    expect(readFileSync(victim, 'utf8')).toBe('precious');
    expect(lstatSync(inFolder('film.mp4')).isFile()).toBe(true);
  });

  it('a link put in the place of what was begun never gets the name', async () => {
    const partial = await beginFile(inFolder('film.mp4'));
    rmSync(partial);
    symlinkSync(inFolder('elsewhere'), partial);
    await expect(moveIntoPlace(partial, inFolder('film.mp4'))).rejects.toThrow(
      /Expected .+ to be the file that was begun there/,
    );
    await discard(partial);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('a link under the final name is replaced, and its target is not written', async () => {
    writeFileSync(inFolder('victim'), 'precious');
    symlinkSync(inFolder('victim'), inFolder('film.mp4'));
    await writeAtomically(inFolder('film.mp4'), 'frames');
    expect(readFileSync(inFolder('victim'), 'utf8')).toBe('precious');
    expect(lstatSync(inFolder('film.mp4')).isFile()).toBe(true);
  });
});
