import {describe, expect, it} from 'vitest';
import {hashBits} from './hashBits';

describe('hashBits', () => {
  it('is FNV-1a: nothing gives the offset basis, eight zero bytes multiply it by the prime', () => {
    expect(hashBits([])).toBe('811c9dc5');
    let hash = 0x811c9dc5n;
    for (let byte = 0; byte < 8; byte++) hash = (hash * 0x01000193n) % 2n ** 32n;
    expect(hashBits([0])).toBe(hash.toString(16).padStart(8, '0'));
  });

  it('sees the last bit and the sign of zero', () => {
    expect(hashBits([1 + Number.EPSILON])).not.toBe(hashBits([1]));
    expect(hashBits([-0])).not.toBe(hashBits([0]));
  });
});
