import {DataError} from './DataError';
import {readIdx} from './readIdx';

/** Grey images with the digit that each one shows. */
export interface ImageSet {
  readonly count: number;
  /** Pixels in a row. */
  readonly width: number;
  /** Rows of an image. */
  readonly height: number;
  /** Image after image, row after row from the top; 0 is paper, 1 is ink. */
  readonly pixels: Float64Array;
  /** The digit of each image, 0 to 9. */
  readonly labels: Uint8Array;
}

/** The pixels of one image, as a view into the set. */
export function imageAt(images: ImageSet, index: number): Float64Array {
  const length = images.width * images.height;
  return images.pixels.subarray(index * length, (index + 1) * length);
}

/**
 * Reads digits from a pair of IDX files, such as MNIST's `train-images-idx3-ubyte` and
 * `train-labels-idx1-ubyte`.
 *
 * @param images - Unsigned bytes of dimensions count × height × width; 255 becomes 1.
 * @param labels - Unsigned bytes of dimension count, each from 0 to 9.
 * @throws DataError when a file is not IDX, has other dimensions, or the two do not match.
 */
export function readImageSet(images: Uint8Array, labels: Uint8Array): ImageSet {
  const pictures = readBytes('the images', images, 3);
  const digits = readBytes('the labels', labels, 1);
  const [count, height, width] = pictures.dimensions as [number, number, number];
  if (digits.dimensions[0] !== count) {
    throw new DataError(
      `Expected a label for each of the ${count} images, got ${digits.dimensions[0]} labels. ` +
        'Take both files from the same set.',
    );
  }
  const wrong = digits.values.findIndex(digit => digit > 9);
  if (wrong >= 0) {
    throw new DataError(
      `Expected labels from 0 to 9, got ${digits.values[wrong]} for image ${wrong}.`,
    );
  }
  const pixels = Float64Array.from(pictures.values, gray => gray / 255);
  return {count, width, height, pixels, labels: digits.values};
}

function readBytes(name: string, bytes: Uint8Array, rank: number) {
  const {dimensions, values} = readIdx(bytes);
  if (dimensions.length !== rank) {
    throw new DataError(
      `Expected ${name} to have ${rank} dimensions, got ${dimensions.length}. ` +
        'Are images and labels exchanged?',
    );
  }
  if (!(values instanceof Uint8Array)) {
    throw new DataError(
      `Expected ${name} to be unsigned bytes (type 08), got another type.`,
    );
  }
  return {dimensions, values};
}
