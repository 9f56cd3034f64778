import {describe, expect, it} from 'vitest';
import {inTurn} from '../../../src/live/figure/inTurn';
import {Latest} from '../../../src/live/figure/Latest';
import {LaterPart, withParts} from '../../../src/live/later/missing';

const pause = () => new Promise<void>(done => setTimeout(done, 1));

describe('of what is asked for fast', () => {
  it('the first and the last are done, one at a time', async () => {
    const done: number[] = [];
    let atOnce = 0;
    const latest = new Latest(async (value: number) => {
      expect(++atOnce).toBe(1);
      await pause();
      atOnce--;
      done.push(value);
    });
    const all = [1, 2, 3, 4, 5].map(value => latest.ask(value));
    await Promise.all(all);
    expect(done).toEqual([1, 5]);
    await latest.ask(6);
    expect(done).toEqual([1, 5, 6]);
  });

  it('a failure does not stop what comes after it', async () => {
    const latest = new Latest((value: number) =>
      value < 0 ? Promise.reject(new Error('no')) : Promise.resolve(),
    );
    await expect(latest.ask(-1)).rejects.toThrow('no');
    await expect(latest.ask(1)).resolves.toBeUndefined();
  });
});

it('in turn, one thing is done after the other, whatever became of the first', async () => {
  const done: string[] = [];
  const first = inTurn(async () => {
    await pause();
    done.push('first');
    throw new Error('no');
  });
  const second = inTurn(() => {
    done.push('second');
    return Promise.resolve(2);
  });
  await expect(first).rejects.toThrow('no');
  expect(await second).toBe(2);
  expect(done).toEqual(['first', 'second']);
});

describe('a part that is loaded when it is asked for', () => {
  it('is waited for, then what asked for it begins again', async () => {
    let loads = 0;
    const part = new LaterPart('The part', async () => {
      loads++;
      await pause();
      return 7;
    });
    let attempts = 0;
    const result = await withParts(() => {
      attempts++;
      return part.get() + 1;
    });
    expect([result, attempts, loads]).toEqual([8, 2, 1]);
    expect(part.get()).toBe(7);
  });

  it('that cannot be loaded fails, and is loaded anew the next time', async () => {
    let loads = 0;
    const part = new LaterPart('The part', () =>
      ++loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(7),
    );
    await expect(withParts(() => part.get())).rejects.toThrow('offline');
    expect(await withParts(() => part.get())).toBe(7);
  });

  it('leaves other failures as they are', async () => {
    const fail = () => {
      throw new Error('another');
    };
    await expect(withParts(fail)).rejects.toThrow('another');
  });
});
