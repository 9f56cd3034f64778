import {readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import type {Clip} from '../../src/clip';

const ids = readdirSync('scenes');

const clipOf = async (id: string) => {
  const module = (await import(`../../scenes/${id}/clip.ts`)) as {default: Clip};
  return module.default;
};

describe.each(ids)('the trace of %s', id => {
  it('is plain data: a copy is the same', async () => {
    const {trace} = (await clipOf(id)).run();
    expect(structuredClone(trace)).toEqual(trace);
  });

  it('is made again, bit by bit, by the values that it was made with', async () => {
    const clip = await clipOf(id);
    const {values, trace, alt} = clip.run();
    const again = clip.run(JSON.parse(JSON.stringify(values)) as typeof values);
    expect(again).toEqual({values, trace, alt, automatic: []});
  });
});
