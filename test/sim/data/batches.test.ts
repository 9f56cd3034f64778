import {describe, expect, it} from 'vitest';
import {
  batches,
  batchLength,
  updatesPerEpoch,
  type BatchPlan,
} from '../../../src/sim/data/batches';

const plan: BatchPlan = {sampleCount: 100, batch: 10, epochs: 100, seed: 1};

describe('batches', () => {
  it('makes 1000 updates in 100 epochs of 10 batches', () => {
    const all = [...batches(plan)];
    expect(all).toHaveLength(1000);
    expect([all[0]!.update, all[0]!.epoch]).toEqual([1, 1]);
    expect([all[9]!.epoch, all[10]!.epoch]).toEqual([1, 2]);
    expect([all[999]!.update, all[999]!.epoch]).toEqual([1000, 100]);
  });

  it('visits every sample once in each epoch, in another order each time', () => {
    const all = [...batches({...plan, epochs: 2})];
    const visited = [all.slice(0, 10), all.slice(10)].map(epoch =>
      epoch.flatMap(batch => [...batch.samples]),
    );
    const everyone = Array.from({length: 100}, (_, i) => i);
    expect(visited[0]!.toSorted((a, b) => a - b)).toEqual(everyone);
    expect(visited[1]!.toSorted((a, b) => a - b)).toEqual(everyone);
    expect(visited[0]).not.toEqual(visited[1]);
  });

  it('takes its order from the seed', () => {
    const first = (seed: number) =>
      [...batches({...plan, seed, epochs: 1})][0]!.samples;
    expect([...first(1)]).toEqual([...first(1)]);
    expect([...first(1)]).not.toEqual([...first(2)]);
  });

  it('gives each batch its own samples, which later epochs leave alone', () => {
    const run = batches({...plan, batch: 50});
    const first = run.next().value!;
    const before = [...first.samples];
    for (let i = 0; i < 10; i++) run.next();
    expect([...first.samples]).toEqual(before);
  });

  it('keeps the order of the data in a full batch, whatever the seed', () => {
    const [only] = [...batches({sampleCount: 4, batch: 'all', epochs: 1, seed: 9})];
    expect([...only!.samples]).toEqual([0, 1, 2, 3]);
  });

  it('ends an epoch with a short batch when the samples do not divide', () => {
    const sizes = [...batches({sampleCount: 10, batch: 4, epochs: 1, seed: 1})].map(
      batch => batch.samples.length,
    );
    expect(sizes).toEqual([4, 4, 2]);
    expect(updatesPerEpoch(4, 10)).toBe(3);
  });

  it('makes no update in no epoch', () => {
    expect([...batches({...plan, epochs: 0})]).toEqual([]);
  });

  it('refuses a batch larger than the data, empty or broken', () => {
    expect(() => batchLength(101, 100)).toThrow(
      'Expected the batch size to be "all" or a whole number from 1 to 100, ' +
        'the number of samples, got 101.',
    );
    expect(() => batchLength(0, 100)).toThrow('got 0');
    expect(() => batchLength(2.5, 100)).toThrow('got 2.5');
  });
});
