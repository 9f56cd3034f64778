/**
 * The IDX format, in which the MNIST digits are distributed.
 *
 * Source: Y. LeCun, C. Cortes, C. Burges, "The MNIST database of handwritten digits",
 * section "File formats": two zero bytes, a type, the number of dimensions, each dimension
 * as an unsigned 32-bit number, then the values; all big endian, the last index fastest.
 */
import {DataError} from './DataError';

export interface IdxArray {
  /** Length of each dimension. */
  readonly dimensions: readonly number[];
  /** As many values as the product of the dimensions. */
  readonly values: Uint8Array | Float64Array;
}

interface ValueType {
  readonly bytes: number;
  readonly read: (view: DataView, offset: number) => number;
}

const unsignedByte = 0x08;

const valueTypes: Readonly<Record<number, ValueType>> = {
  [unsignedByte]: {bytes: 1, read: (view, offset) => view.getUint8(offset)},
  0x09: {bytes: 1, read: (view, offset) => view.getInt8(offset)},
  0x0b: {bytes: 2, read: (view, offset) => view.getInt16(offset)},
  0x0c: {bytes: 4, read: (view, offset) => view.getInt32(offset)},
  0x0d: {bytes: 4, read: (view, offset) => view.getFloat32(offset)},
  0x0e: {bytes: 8, read: (view, offset) => view.getFloat64(offset)},
};

/**
 * Reads an IDX file.
 *
 * @param bytes - The file's content, unpacked.
 * @returns Unsigned bytes as a Uint8Array, any other type as a Float64Array.
 * @throws DataError when the bytes are compressed, of another format, cut off or too long.
 */
export function readIdx(bytes: Uint8Array): IdxArray {
  const type = readMagic(bytes);
  const rank = bytes[3]!;
  const start = 4 + 4 * rank;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < start) {
    throw new DataError(
      `Expected ${rank} dimensions in the first ${start} bytes, but the file ends after ${bytes.length}.`,
    );
  }
  const dimensions = Array.from({length: rank}, (_, i) => view.getUint32(4 + 4 * i));
  const count = dimensions.reduce((product, length) => product * length, 1);
  const expected = start + count * type.bytes;
  if (bytes.length !== expected) {
    const fault = bytes.length < expected ? 'is cut off' : 'goes on';
    throw new DataError(
      `Expected ${expected} bytes for the dimensions ${dimensions.join(' × ')}, ` +
        `but the file ${fault}: it has ${bytes.length}.`,
    );
  }
  if (bytes[2] === unsignedByte) return {dimensions, values: bytes.slice(start)};
  const values = new Float64Array(count);
  for (let i = 0; i < count; i++) values[i] = type.read(view, start + i * type.bytes);
  return {dimensions, values};
}

function readMagic(bytes: Uint8Array): ValueType {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    throw new DataError(
      'Expected an IDX file, got a gzip archive. Unpack it first (gunzip).',
    );
  }
  if (bytes.length < 4 || bytes[0] !== 0 || bytes[1] !== 0) {
    const came = Array.from(bytes.slice(0, 4), hexadecimal).join(' ') || 'nothing';
    throw new DataError(
      `Expected an IDX file, which begins with 00 00, a type and a rank, got ${came}.`,
    );
  }
  const type = valueTypes[bytes[2]!];
  if (!type) {
    throw new DataError(
      `Expected an IDX value type (08, 09, 0b, 0c, 0d or 0e), got ${hexadecimal(bytes[2]!)}.`,
    );
  }
  if (bytes[3] === 0) {
    throw new DataError('Expected an IDX file with at least one dimension, got none.');
  }
  return type;
}

function hexadecimal(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
