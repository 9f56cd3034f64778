import {describe, expect, it} from 'vitest';
import {simulationHashes} from './bitIdentity';
import {expectedBits} from './expectedBits';

describe('simulationHashes', () => {
  it('has the committed bits, and the same bits when run again', () => {
    expect(simulationHashes()).toEqual(expectedBits);
    expect(simulationHashes()).toEqual(expectedBits);
  });
});
