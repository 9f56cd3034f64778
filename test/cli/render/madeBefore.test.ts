import {mkdtempSync, rmSync, unlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {
  differing,
  keepInMind,
  othersOfName,
  showsOf,
} from '../../../src/cli/render/madeBefore';
import {requireSameRuns} from '../../../src/cli/commands/render/requireSameRuns';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'downhill-made-'));
  vi.stubEnv('DOWNHILL_CACHE', join(folder, 'cache'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, {recursive: true});
});

const runOf = (learningRate: number, more = {}) => ({
  stem: join(folder, 'clip'),
  shows: showsOf({clip: 'clip', learningRate, ...more}),
});

function make(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, name);
  return path;
}

describe('files of the same name', () => {
  it('are found where they show another run, and only there', () => {
    const paths = [make('clip.mp4'), make('clip.vtt')];
    keepInMind(runOf(0.1), paths);
    expect(othersOfName([runOf(0.1)])).toEqual([]);
    const [other] = othersOfName([runOf(0.3)]);
    expect(other?.files).toEqual(paths);
    expect(differing(other!.shows, runOf(0.3).shows)).toEqual(['learningRate']);
  });

  it('are all remembered that renders of one run have made', () => {
    keepInMind(runOf(0.1), [make('clip.mp4')]);
    keepInMind(runOf(0.1), [make('clip.gif')]);
    expect(othersOfName([runOf(0.3)])[0]?.files).toHaveLength(2);
    keepInMind(runOf(0.3), [make('clip.gif')]);
    expect(othersOfName([runOf(0.1)])[0]?.files).toEqual([join(folder, 'clip.gif')]);
  });

  it('are nobody’s business once they are gone or somebody else’s', () => {
    keepInMind(runOf(0.1), [make('clip.mp4'), make('clip.gif')]);
    unlinkSync(join(folder, 'clip.mp4'));
    writeFileSync(join(folder, 'clip.gif'), 'mine now');
    expect(othersOfName([runOf(0.3)])).toEqual([]);
  });

  it('are told of clips apart', () => {
    keepInMind({...runOf(0.1), stem: join(folder, 'clip-2')}, [make('clip-2.mp4')]);
    expect(othersOfName([runOf(0.3)])).toEqual([]);
  });

  it('take long values into account without keeping them', () => {
    const long = 'x + '.repeat(200);
    const {shows} = runOf(0.1, {data: long});
    expect(shows['data']).toMatch(/^[0-9a-f]{16}$/);
    expect(differing(shows, runOf(0.1, {data: `${long}y`}).shows)).toEqual(['data']);
  });
});

describe('a render of another run', () => {
  it('is refused, with the difference and both ways out', () => {
    keepInMind(runOf(0.1), [make('clip.mp4'), make('clip.vtt')]);
    const asked = () =>
      requireSameRuns([runOf(0.3)], [], {isForced: false, cwd: folder});
    expect(asked).toThrow(
      'Expected files of other runs to be called otherwise, but clip.mp4 and 1 more ' +
        'would stand for this one too: learningRate 0.3, there 0.1. Name the new ones, as ' +
        'in --name "{clip}-{hash}", or replace the old ones with --force.',
    );
  });

  it('tells, when it is forced, what stays of the other', () => {
    const paths = [make('clip.mp4'), make('clip.vtt')];
    keepInMind(runOf(0.1), paths);
    const forced = (written: readonly string[]) =>
      requireSameRuns([runOf(0.3)], written, {isForced: true, cwd: folder});
    expect(forced([paths[0]!])).toEqual([
      'Still of another run (learningRate 0.3, there 0.1): clip.vtt.',
    ]);
    expect(forced(paths)).toEqual([]);
  });
});
