import {describe, expect, it} from 'vitest';
import {dataHashes} from './bitIdentity';
import {expectedBits} from './expectedBits';

describe('dataHashes', () => {
  it('has the committed bits, and the same bits when run again', () => {
    expect(dataHashes()).toEqual(expectedBits);
    expect(dataHashes()).toEqual(expectedBits);
  });
});
