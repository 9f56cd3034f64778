/** What does not move: the filled contour map with its lines, ticks and headings. */
import {contours} from 'd3-contour';
import {domain, f, minima, type Point} from './walk';

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export const size = {width: 1920, height: 1080} as const;
export const family = '"Inter Variable"';
export const words = 1240;

const plot = {left: 178, top: 96, size: 888};
const samples = 160;
const ramp = ['#142034', '#243a58', '#3a5678', '#5c7a98'].map(rgb);

/** From the plane to the picture. */
export function place([x, y]: Point): Point {
  const scale = plot.size / (2 * domain);
  return [plot.left + (x + domain) * scale, plot.top + (domain - y) * scale];
}

/** Draws the whole still part. */
export function drawMap(context: Context): void {
  context.fillStyle = '#0f141c';
  context.fillRect(0, 0, size.width, size.height);
  drawContours(context);
  drawTicks(context);
  for (const minimum of minima) drawCross(context, place(minimum));
  drawHeadings(context);
}

function drawContours(context: Context): void {
  const levels = Array.from({length: 26}, (_, k) => 1.2 * (k / 2) ** 2.2);
  const step = (2 * domain) / samples;
  const values = Array.from({length: samples * samples}, (_, i) => {
    const column = i % samples;
    const row = (i - column) / samples;
    return f([(column + 0.5) * step - domain, domain - (row + 0.5) * step]);
  });
  const scale = plot.size / samples;
  const rings = contours().size([samples, samples]).thresholds(levels)(values);
  context.save();
  context.beginPath();
  context.roundRect(plot.left, plot.top, plot.size, plot.size, 14);
  context.clip();
  context.lineWidth = 1.6;
  rings.forEach(({coordinates}, k) => {
    context.beginPath();
    for (const ring of coordinates.flat()) {
      ring.forEach(([x, y], i) => {
        const [u, v] = [plot.left + x * scale, plot.top + y * scale];
        if (i === 0) context.moveTo(u, v);
        else context.lineTo(u, v);
      });
      context.closePath();
    }
    context.fillStyle = blend(k / (rings.length - 1));
    context.fill('evenodd');
    context.strokeStyle = 'rgb(233 237 242 / 0.14)';
    context.stroke();
  });
  context.restore();
}

function drawTicks(context: Context): void {
  context.font = `500 32px ${family}`;
  context.fillStyle = '#94a0b0';
  for (const tick of [-4, -2, 0, 2, 4]) {
    const text = String(tick).replace('-', '−');
    const [x, y] = place([tick, tick]);
    context.textAlign = 'center';
    context.fillText(text, x, plot.top + plot.size + 46);
    context.textAlign = 'right';
    context.fillText(text, plot.left - 22, y + 11);
  }
}

function drawCross(context: Context, [x, y]: Point): void {
  context.beginPath();
  context.moveTo(x - 15, y);
  context.lineTo(x + 15, y);
  context.moveTo(x, y - 15);
  context.lineTo(x, y + 15);
  context.lineCap = 'round';
  for (const [style, width] of [
    ['#0f141c', 12],
    ['#35d6a4', 6],
  ] as const) {
    context.strokeStyle = style;
    context.lineWidth = width;
    context.stroke();
  }
}

function drawHeadings(context: Context): void {
  context.textAlign = 'left';
  context.font = `650 52px ${family}`;
  context.fillStyle = '#e9edf2';
  context.fillText('Gradient descent', words, 130);
  context.font = `500 46px ${family}`;
  context.fillStyle = '#7aa2ff';
  context.fillText('f(x, y) = (x² + y − 11)²', words, 346);
  context.fillText('+ (x + y² − 7)²', words + 170, 416);
  context.font = `600 52px ${family}`;
  context.fillStyle = '#ff7a1a';
  context.fillText('x ← x − η ∇f(x)', words, 560);
}

function rgb(hex: string): number[] {
  return [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16));
}

function blend(share: number): string {
  const at = Math.min(share * (ramp.length - 1), ramp.length - 1.001);
  const [low, high] = [ramp[Math.floor(at)]!, ramp[Math.floor(at) + 1]!];
  const mixed = low.map((value, i) => value + (high[i]! - value) * (at % 1));
  return `rgb(${mixed.map(Math.round).join(' ')})`;
}
