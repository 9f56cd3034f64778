const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/**
 * The 32-bit FNV-1a hash of the bits of doubles, big endian, as eight hexadecimal digits.
 *
 * Source: G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, The FNV Non-Cryptographic Hash
 * Algorithm, section 2. It uses no Node and no browser interface, so it runs in both.
 */
export function hashBits(values: ArrayLike<number>): string {
  const view = new DataView(new ArrayBuffer(8));
  let hash = offsetBasis;
  for (let i = 0; i < values.length; i++) {
    view.setFloat64(0, values[i]!);
    for (let byte = 0; byte < 8; byte++) {
      hash = Math.imul(hash ^ view.getUint8(byte), prime);
    }
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
