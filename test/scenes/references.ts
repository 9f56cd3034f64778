/** The committed pictures of clips: where they are, and what is done when one differs. */
import {existsSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join, relative} from 'node:path';
import {PNG} from 'pngjs';
import type {Pixels} from '../../src/render/frames/stills';
import {comparePictures, shareTolerance} from './comparePictures';

const references = join(import.meta.dirname, 'references');
const failures = 'output/named-frames';

/** Whether the run writes references anew. */
export const updating = Boolean(process.env['UPDATE_REFERENCES']);
const remedy = 'Look at it, and if it is as it should be, run "npm run references".';

/**
 * Compares a picture with its reference, or replaces the reference where the environment
 * has `UPDATE_REFERENCES`.
 *
 * @param name - Such as `derivative/limit-dark`.
 * @returns What is wrong and where to look, or nothing.
 */
export async function differenceFromReference(
  name: string,
  actual: Pixels,
): Promise<string | undefined> {
  const file = join(references, `${name}.png`);
  const expected = existsSync(file) ? readPicture(await readFile(file)) : undefined;
  const isSame =
    expected?.width === actual.width &&
    expected.height === actual.height &&
    comparePictures(actual, expected).share <= shareTolerance;
  if (isSame) return undefined;
  if (updating) {
    await writePicture(file, actual);
    return undefined;
  }

  const shown = await writePicture(`${failures}/${name}.png`, actual);
  if (!expected) return `${name} has no reference. ${shown} is the picture. ${remedy}`;
  const {share, difference} = comparePictures(actual, expected);
  const red = await writePicture(`${failures}/${name}-difference.png`, difference);
  const percent = `${(100 * share).toPrecision(2)} %`;
  return `${name} differs in ${percent} of its pixels: ${shown}, ${red}. ${remedy}`;
}

async function writePicture(path: string, picture: Pixels): Promise<string> {
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, pngOf(picture));
  return relative('.', path);
}

/** Sixteen levels are well within the tolerance and take a third of the room. */
function rounded(byte: number): number {
  return Math.min(255, Math.round(byte / 16) * 16);
}

/** As small as it gets: flat colours do best with filter 0, gradients with all five. */
function pngOf({pixels, width, height}: Pixels): Buffer {
  const png = new PNG({width, height});
  pixels.forEach((word, i) => {
    const color = [word >>> 16, word >>> 8, word].map(byte => rounded(byte & 255));
    png.data.set([...color, 255], 4 * i);
  });
  const [flat, filtered] = [0, 4].map(filterType =>
    PNG.sync.write(png, {
      colorType: 2,
      deflateLevel: 9,
      deflateStrategy: 0,
      filterType,
    }),
  );
  return flat!.length < filtered!.length ? flat! : filtered!;
}

function readPicture(bytes: Buffer): Pixels {
  const {width, height, data} = PNG.sync.read(bytes);
  const pixels = new Uint32Array(width * height);
  for (let i = 0; i < pixels.length; i++) {
    pixels[i] = (data[4 * i]! << 16) | (data[4 * i + 1]! << 8) | data[4 * i + 2]!;
  }
  return {pixels, width, height};
}
