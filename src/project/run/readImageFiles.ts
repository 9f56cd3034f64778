import {resolve} from 'node:path';
import {PNG} from 'pngjs';
import {ParameterError} from '../../clip/ParameterError';
import type {Schema} from '../../clip/parameters';
import {areWrittenPixels, quoted} from '../../schema';
import {fitDigit, readIdx, type GrayImage} from '../../sim';
import {readForeign} from '../readForeign';

/** Of a picture of a digit, which becomes one of 16 × 16. */
const mostPixels = 25e6;

/** The first byte of a gzip archive. */
const gzip = 0x1f;

/**
 * The images that raw parameters name as files, as pixels: a page cannot open files.
 *
 * @param set - By name; of a parameter of an image, a file's name, or the pixels themselves.
 * @param folder - What the names are relative to.
 * @returns Only what was read from files.
 * @throws ParameterError that names parameter and file.
 */
export function readImageFiles(
  schema: Schema,
  set: Readonly<Record<string, unknown>>,
  folder = '',
): Readonly<Record<string, readonly number[]>> {
  const files = Object.entries(set).flatMap(([name, word]) => {
    const mayBeFile = schema[name]?.type === 'image' && typeof word === 'string';
    return mayBeFile && !areWrittenPixels(word) ? [[name, word] as const] : [];
  });
  return Object.fromEntries(
    files.map(([name, file]) => [name, pixelsIn(name, file, folder)]),
  );
}

function pixelsIn(name: string, file: string, folder: string): number[] {
  const bytes = bytesOf(name, file, folder);
  try {
    return fitDigit(imageIn(bytes));
  } catch (error) {
    throw new ParameterError(
      name,
      `Expected ${name} to be a PNG or IDX file with a digit, got ${quoted(file)}: ` +
        (error as Error).message,
    );
  }
}

function bytesOf(name: string, file: string, folder: string): Buffer {
  try {
    return readForeign(resolve(folder, file));
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    throw new ParameterError(
      name,
      `Expected ${name} to be a PNG or IDX file that can be read, ` +
        `got ${quoted(file)} (${code}).`,
    );
  }
}

/**
 * A PNG, or the first image of an IDX file.
 *
 * @throws Error that says what is wrong with the file.
 */
function imageIn(bytes: Buffer): GrayImage {
  if (bytes.subarray(1, 4).toString('latin1') === 'PNG') return readPng(bytes);
  // IDX begins with two zeros; of gzip, in which it comes, its reader tells the remedy.
  if (bytes[0] === 0 || bytes[0] === gzip) return firstOfIdx(bytes);
  const fault =
    bytes.length === 0 ? 'The file is empty.' : 'It begins as neither does.';
  throw new Error(`${fault} Save the picture as PNG.`);
}

/** Luminance over white paper. Weights: ITU-R BT.601. */
function readPng(bytes: Buffer): GrayImage {
  const {width, height, data} = decoded(bytes);
  const pixels = Array.from({length: width * height}, (_, i) => {
    const [red, green, blue, alpha] = data.subarray(4 * i, 4 * i + 4);
    const tone = (0.299 * red! + 0.587 * green! + 0.114 * blue!) / 255;
    return 1 - (alpha! / 255) * (1 - tone);
  });
  return {width, height, pixels};
}

/** Its reader's own messages speak of streams and chunks. */
function decoded(bytes: Buffer): PNG {
  requireSmall(bytes);
  try {
    return PNG.sync.read(bytes);
  } catch {
    throw new Error('The PNG is damaged or cut off. Save it once more.');
  }
}

/** A few bytes of PNG can be a picture that fills the memory. */
function requireSmall(bytes: Buffer): void {
  if (bytes.length < 24) return;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width * height <= mostPixels) return;
  throw new Error(
    `Expected at most ${mostPixels / 1e6} million pixels, got ${width} × ${height}. ` +
      'Make the picture smaller.',
  );
}

/** One image, or the first of many. */
function firstOfIdx(bytes: Buffer): GrayImage {
  const {dimensions, values} = readIdx(bytes);
  const [height, width] = dimensions.slice(-2);
  if (dimensions.length < 2 || dimensions.length > 3) {
    throw new Error(`Expected 2 or 3 dimensions, got ${dimensions.length}.`);
  }
  return {width: width!, height: height!, pixels: values.subarray(0, width! * height!)};
}
