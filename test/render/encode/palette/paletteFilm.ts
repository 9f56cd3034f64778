/** Small films of few colours, for the formats that have a palette. */
import type {PaletteFormat} from '../../../../src/render/encode/palette/PaletteFile';
import {PaletteSink} from '../../../../src/render/encode/palette/PaletteSink';

export const [width, height] = [40, 30];

interface Wanted {
  readonly path: string;
  readonly fps: number;
  readonly format: PaletteFormat;
  readonly colors: number;
}

/** Writes frames of 0xRRGGBB colours; changed pixels are found here, plainly. */
export async function writeFilm(
  frames: readonly Uint32Array[],
  {path, fps, format, colors}: Wanted,
): Promise<string> {
  const settings = {width, height, fps, frames: frames.length, transparent: false};
  const sink = await PaletteSink.open(path, settings, format, colors);
  for (const [index, frame] of frames.entries()) {
    const runs: number[] = [];
    frame.forEach((color, i) => {
      if (index === 0 || frames[index - 1]![i] !== color) runs.push(i, 1);
    });
    const pixels = frame.map(color => (0xff000000 | color) >>> 0);
    await sink.write({index, pixels, runs: Uint32Array.from(runs)});
  }
  await sink.finish();
  return path;
}

/** RGBA bytes as 0xRRGGBB. */
export function rgb(bytes: Uint8Array): Uint32Array {
  return Uint32Array.from({length: bytes.length / 4}, (_, i) => {
    return (bytes[i * 4]! << 16) | (bytes[i * 4 + 1]! << 8) | bytes[i * 4 + 2]!;
  });
}

/** A square of one of `colors` moving over a ground of stripes. */
export function film(count: number, colors: number): Uint32Array[] {
  return Array.from({length: count}, (_, f) =>
    Uint32Array.from({length: width * height}, (_, i) => {
      const [x, y] = [i % width, Math.floor(i / width)];
      const isInside = x >= f && x < f + 9 && y >= 5 && y < 20;
      return isInside ? (x * 7 + y * 13 * f) % colors : 0xffffff - (y % 5) * 3;
    }),
  );
}
