/** Any picture of a digit, as the project's own digits are drawn. */
import {DataError} from '../DataError';
import {digitSize} from './digitSet';

/** A grey picture, row after row from the top. */
export interface GrayImage {
  readonly width: number;
  readonly height: number;
  /** Any scale: darkest and lightest are told from each other by the picture itself. */
  readonly pixels: ArrayLike<number>;
}

/** The digit fills so many pixels, as those that the network is trained with. */
const box = 14;

/** More than this share of the difference from the paper is ink, for finding the digit. */
const inked = 0.25;

/** Points across a pixel that are averaged. */
const fine = 8;

/**
 * Finds the digit, dark on light or light on dark, and draws it in the middle of 16 × 16
 * pixels; its proportions stay.
 *
 * @returns Row after row from the top; 0 is paper, 1 is ink.
 * @throws DataError for a picture of one tone.
 */
export function fitDigit(image: GrayImage): number[] {
  const ink = inkOf(image);
  const {left, top, width, height} = boundsOf(image, ink);
  const scale = Math.max(width, height) / box;
  const at = (x: number, y: number) => {
    const column = Math.floor(left + width / 2 + (x - digitSize / 2) * scale);
    const row = Math.floor(top + height / 2 + (y - digitSize / 2) * scale);
    const isInside =
      column >= 0 && column < image.width && row >= 0 && row < image.height;
    return isInside ? ink[row * image.width + column]! : 0;
  };
  return Array.from({length: digitSize * digitSize}, (_, i) => {
    const [x, y] = [i % digitSize, Math.floor(i / digitSize)];
    let sum = 0;
    for (let k = 0; k < fine * fine; k++) {
      sum += at(x + ((k % fine) + 0.5) / fine, y + (Math.floor(k / fine) + 0.5) / fine);
    }
    return sum / (fine * fine);
  });
}

/** 0 at the paper's tone, which most of the rim has, 1 at the farthest from it. */
function inkOf({width, height, pixels}: GrayImage): number[] {
  const rim = Array.from(pixels).filter((_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    return x === 0 || y === 0 || x === width - 1 || y === height - 1;
  });
  const paper = rim.sort((a, b) => a - b)[Math.floor(rim.length / 2)] ?? 0;
  const apart = Array.from(pixels, tone => Math.abs(tone - paper));
  const most = apart.reduce((a, b) => Math.max(a, b), 0);
  if (!(most > 0)) {
    throw new DataError('Expected a picture of a digit, got one of a single tone.');
  }
  return apart.map(value => value / most);
}

function boundsOf({width}: GrayImage, ink: readonly number[]) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  ink.forEach((value, i) => {
    if (value < inked) return;
    const [x, y] = [i % width, Math.floor(i / width)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  });
  return {left, top, width: right - left + 1, height: bottom - top + 1};
}
