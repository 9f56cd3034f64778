/** How like the true frames a GIF is, as a viewer sees it at each frame's time. */
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {PNG} from 'pngjs';
import {rawVideo} from './rawVideo';
import {ssim} from './ssim';

/** Every so many frames one is compared. */
const sampleEvery = 5;

/**
 * How much a GIF looks like its true frames.
 *
 * @param folder - The true frames, numbered PNG files.
 * @param ffmpeg - Path of an FFmpeg.
 * @returns The mean SSIM of the red, green and blue planes over the sample frames.
 */
export async function gifSimilarity(
  file: string,
  folder: string,
  fps: number,
  ffmpeg: string,
): Promise<number> {
  const names = readdirSync(folder).sort();
  const {width, height} = PNG.sync.read(readFileSync(join(folder, names[0]!)));
  const filter = `fps=${fps},select=not(mod(n\\,${sampleEvery})),format=gbrp`;
  const pictures = await rawVideo(ffmpeg, file, filter, 3 * width * height);
  let [sum, count] = [0, 0];
  for (let i = 0; i * sampleEvery < names.length; i++) {
    const {data} = PNG.sync.read(readFileSync(join(folder, names[i * sampleEvery]!)));
    // The last picture stays for as long as it says, which the filter does not know.
    const picture = pictures[Math.min(i, pictures.length - 1)]!;
    [1, 2, 0].forEach((channel, plane) => {
      const shown = picture.subarray(
        plane * width * height,
        (plane + 1) * width * height,
      );
      sum += ssim(channelOf(data, channel), shown, width, height);
      count++;
    });
  }
  return sum / count;
}

function channelOf(pixels: Uint8Array, channel: number): Uint8Array {
  const plane = new Uint8Array(pixels.length / 4);
  for (let i = 0; i < plane.length; i++) plane[i] = pixels[4 * i + channel]!;
  return plane;
}
