import type {DistortedGlyph} from './Distortion';
import type {StrokePoint} from './strokes';

/**
 * Draws strokes with a round pen: a pixel's grey falls from 1 to 0 over one pixel at the
 * pen's edge, by the distance of the pixel's centre from the nearest stroke.
 *
 * @param pixels - `size`² values, row after row from the top; overwritten.
 */
export function drawGlyph(
  glyph: DistortedGlyph,
  size: number,
  pixels: Float64Array,
): void {
  pixels.fill(0);
  const reach = glyph.penWidth / 2 + 0.5;
  for (const stroke of glyph.strokes) {
    for (let i = 1; i < stroke.length; i++) {
      drawSegment(stroke[i - 1]!, stroke[i]!, reach, size, pixels);
    }
  }
}

function drawSegment(
  from: StrokePoint,
  to: StrokePoint,
  reach: number,
  size: number,
  pixels: Float64Array,
): void {
  const left = Math.max(0, Math.floor(Math.min(from[0], to[0]) - reach));
  const right = Math.min(size - 1, Math.floor(Math.max(from[0], to[0]) + reach));
  const top = Math.max(0, Math.floor(Math.min(from[1], to[1]) - reach));
  const bottom = Math.min(size - 1, Math.floor(Math.max(from[1], to[1]) + reach));
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const gray = reach - distance(column + 0.5, row + 0.5, from, to);
      const index = row * size + column;
      pixels[index] = Math.max(pixels[index]!, Math.min(1, gray));
    }
  }
}

/** Distance of (x, y) from the segment between two points. */
function distance(x: number, y: number, from: StrokePoint, to: StrokePoint): number {
  const alongX = to[0] - from[0];
  const alongY = to[1] - from[1];
  const square = alongX * alongX + alongY * alongY;
  const share =
    square === 0 ? 0 : ((x - from[0]) * alongX + (y - from[1]) * alongY) / square;
  const inside = Math.max(0, Math.min(1, share));
  const offX = x - from[0] - inside * alongX;
  const offY = y - from[1] - inside * alongY;
  return Math.sqrt(offX * offX + offY * offY);
}
