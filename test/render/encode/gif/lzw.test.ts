import {expect, it} from 'vitest';
import {compressLzw} from '../../../../src/render/encode/gif/lzw';

/** A plain LZW decoder, written from the GIF89a specification, appendix F. */
function decode(bytes: Uint8Array, minCodeSize: number): number[] {
  const clear = 1 << minCodeSize;
  const out: number[] = [];
  let table: number[][] = [];
  let size = 0;
  let previous: number[] | null = null;
  const reset = () => {
    table = Array.from({length: clear + 2}, (_, code) => (code < clear ? [code] : []));
    size = minCodeSize + 1;
    previous = null;
  };
  reset();
  for (let bit = 0; bit < 8 * bytes.length;) {
    let code = 0;
    for (let b = 0; b < size; b++, bit++) {
      code |= ((bytes[bit >> 3]! >> (bit & 7)) & 1) << b;
    }
    if (code === clear + 1) return out;
    if (code === clear) {
      reset();
      continue;
    }
    const before: number[] = previous ?? [];
    const string: number[] = table[code] ?? [...before, before[0]!];
    out.push(...string);
    if (previous && table.length < 4096) table.push([...before, string[0]!]);
    if (table.length === 1 << size && size < 12) size++;
    previous = string;
  }
  return out;
}

it.each([0, 0.5, 0.95])(
  'is read back as written, %d of the pixels free to be transparent',
  share => {
    let seed = 1;
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    const indices = Uint8Array.from({length: 60_000}, () => Math.floor(40 * random()));
    const unchanged = Uint8Array.from(indices, () => +(random() < share));
    const input = {indices, unchanged, transparent: 255, minCodeSize: 8};
    const read = decode(compressLzw(input), 8);
    expect(read).toHaveLength(indices.length);
    const wrong = read.filter(
      (value, i) => value !== indices[i] && !(unchanged[i] && value === 255),
    );
    expect(wrong).toEqual([]);
  },
);
