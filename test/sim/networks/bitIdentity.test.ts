import {describe, expect, it} from 'vitest';
import {networkHashes} from './bitIdentity';
import {expectedBits} from './expectedBits';

describe('networkHashes', () => {
  it('has the committed bits, and the same bits when run again', () => {
    expect(networkHashes()).toEqual(expectedBits);
    expect(networkHashes()).toEqual(expectedBits);
  });
});
