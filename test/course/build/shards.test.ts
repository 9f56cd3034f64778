import {describe, expect, it} from 'vitest';
import type {FileStatus} from '../../../src/course/build/courseStatus';
import {unitsOfShard, workUnits, type WorkUnit} from '../../../src/course/build/shards';

const unit = (id: string, cost: number): WorkUnit => ({id, cost, files: []});
const costs = [9, 1, 7, 3, 3, 5, 2, 8, 1, 6];
const units = costs.map((cost, i) => unit(`${i}`, cost));

describe('shards', () => {
  it.each([1, 2, 3, 7, 20])('of %i machines have each unit once', count => {
    const dealt = Array.from({length: count}, (_, i) =>
      unitsOfShard(units, {index: i + 1, count}),
    ).flat();
    expect(dealt.map(({id}) => id).sort()).toEqual(units.map(({id}) => id).sort());
  });

  it('are alike in cost, and the same whatever the order of the course', () => {
    const sum = (list: readonly WorkUnit[]) =>
      list.reduce((all, {cost}) => all + cost, 0);
    const sums = [1, 2, 3].map(index => sum(unitsOfShard(units, {index, count: 3})));
    expect(Math.max(...sums) - Math.min(...sums)).toBeLessThanOrEqual(1);
    const ids = (list: readonly WorkUnit[]) => list.map(({id}) => id).sort();
    for (const index of [1, 2, 3]) {
      const shard = {index, count: 3};
      expect(ids(unitsOfShard([...units].reverse(), shard))).toEqual(
        ids(unitsOfShard(units, shard)),
      );
    }
  });
});

describe('units', () => {
  const wish = {clip: 'slope', set: {}, theme: 'dark', pace: 1};
  const file = (path: string, format: string, more = {}) =>
    ({
      key: path,
      state: 'missing',
      wanted: {path, format, wish: {...wish, ...more}},
    }) as unknown as FileStatus;
  const found = (...files: FileStatus[]) => workUnits(files, () => ({seconds: 20}));

  it('are the files of one pass of one run', () => {
    const list = found(
      file('a.mp4', 'mp4'),
      file('a.gif', 'gif'),
      file('a.vtt', 'vtt'),
      file('b.mp4', 'mp4', {set: {start: 2}}),
    );
    expect(list.map(({files}) => files.map(({wanted}) => wanted.path))).toEqual([
      ['a.mp4', 'a.vtt'],
      ['a.gif'],
      ['b.mp4'],
    ]);
    expect(new Set(list.map(({id}) => id)).size).toBe(3);
  });

  it('cost by their pixels', () => {
    const [film, gif, text] = found(
      file('a.mp4', 'mp4'),
      file('a.gif', 'gif'),
      file('c.vtt', 'vtt', {set: {start: 2}}),
    );
    expect(film!.cost).toBeGreaterThan(gif!.cost);
    expect(gif!.cost).toBeGreaterThan(text!.cost);
  });
});
