/** How like its own PNG frames a film is: SSIM of the luma planes, over sample frames. */
import {readFileSync} from 'node:fs';
import {PNG} from 'pngjs';
import {rawVideo} from './rawVideo';
import {ssim} from './ssim';

/**
 * The weights of BT.709 and BT.601, full and limited range. Films do not always say which
 * one they are in: the one that suits the first sample is taken for all.
 */
const lumas = [
  [0.2126, 0.7152, 0.0722],
  [0.299, 0.587, 0.114],
].flatMap(weights => [
  {weights, scale: 1, offset: 0},
  {weights, scale: 219 / 255, offset: 16},
]);

type Luma = (typeof lumas)[number];

/**
 * How much a film looks like its true frames.
 *
 * @param samples - PNG files of frames 0, every, 2 · every, ….
 * @param ffmpeg - Path of an FFmpeg.
 * @returns The mean SSIM over the samples.
 */
export async function filmSimilarity(
  film: string,
  samples: readonly string[],
  every: number,
  ffmpeg: string,
): Promise<number> {
  const {width, height} = PNG.sync.read(readFileSync(samples[0]!));
  // The first plane as it is in the film, with no conversion.
  const filter = `fps=60,select=not(mod(n\\,${every})),extractplanes=y`;
  const planes = await rawVideo(ffmpeg, film, filter, width * height);
  if (planes.length < samples.length) {
    throw new Error(
      `Expected ${samples.length} frames in ${film}, got ${planes.length}.`,
    );
  }
  let luma: Luma | null = null;
  let sum = 0;
  samples.forEach((file, i) => {
    const {data} = PNG.sync.read(readFileSync(file));
    const to = (choice: Luma) => ssim(lumaOf(data, choice), planes[i]!, width, height);
    luma ??= lumas
      .map(choice => ({choice, score: to(choice)}))
      .sort((a, b) => b.score - a.score)[0]!.choice;
    sum += to(luma);
  });
  return sum / samples.length;
}

function lumaOf(pixels: Uint8Array, {weights, scale, offset}: Luma): Uint8Array {
  const [red, green, blue] = weights.map(weight => weight * scale);
  const plane = new Uint8Array(pixels.length / 4);
  for (let i = 0, p = 0; i < plane.length; i++, p += 4) {
    const luma = red! * pixels[p]! + green! * pixels[p + 1]! + blue! * pixels[p + 2]!;
    plane[i] = luma + offset + 0.5;
  }
  return plane;
}
