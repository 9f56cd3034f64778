/**
 * The reference picture as a function of time, on any 1920 × 1080 canvas. Every peer draws
 * with this, so that they do the same work; what does not move is drawn once and kept.
 */
import {drawMap, family, place, size, words, type Context} from './map';
import {hops, iterates, learningRate, type Point} from './walk';

export {duration} from './walk';
export {size} from './map';

/** The faces must be there before the first picture. */
export async function loadFaces(): Promise<void> {
  const weights = [400, 500, 600, 650];
  await Promise.all(weights.map(w => document.fonts.load(`${w} 40px ${family}`)));
}

let map: OffscreenCanvas | null = null;

/** @param time - Seconds from the start. */
export function draw(context: Context, time: number): void {
  map ??= drawnMap();
  context.drawImage(map, 0, 0);
  const {step, reach} = at(time);
  drawPath(context, step);
  if (reach > 0) drawArrow(context, step, reach);
  drawCurrent(context, step);
  drawSentence(context, time);
  drawReadouts(context, Math.floor(step));
}

function drawnMap(): OffscreenCanvas {
  const canvas = new OffscreenCanvas(size.width, size.height);
  drawMap(canvas.getContext('2d')!);
  return canvas;
}

/** The state of the walk: 3.4 is 40 % of the hop from iterate 3 to iterate 4. */
function at(time: number): {step: number; reach: number} {
  const k = hops.findLastIndex(({begin}) => begin <= time);
  if (k < 0) return {step: 0, reach: 0};
  const {begin, aim, hold, move} = hops[k]!;
  // A microsecond for rounding: the last hop ends with the motion, and not a frame later.
  if (time > begin + aim + hold + move - 1e-6) return {step: k + 1, reach: 0};
  const moved = Math.max(0, (time - begin - aim - hold) / move);
  const aimed = Math.min(1, (time - begin) / aim);
  return {step: k + smooth(moved), reach: 1 - (1 - aimed) ** 3};
}

function smooth(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
}

function current(step: number): Point {
  const k = Math.floor(step);
  const [x, y] = place(iterates[k]!.point);
  if (step === k) return [x, y];
  const [u, v] = place(iterates[k + 1]!.point);
  return [x + (step - k) * (u - x), y + (step - k) * (v - y)];
}

function drawPath(context: Context, step: number): void {
  const places = iterates.slice(0, Math.floor(step) + 1).map(({point}) => place(point));
  context.beginPath();
  for (const [x, y] of [...places, current(step)]) context.lineTo(x, y);
  context.lineCap = context.lineJoin = 'round';
  stroke(context, '#0f141c', 11);
  stroke(context, '#ffb000', 5);
  for (const spot of places) drawDisc(context, spot, 8, '#ffb000', '#0f141c', 3);
}

function drawArrow(context: Context, step: number, reach: number): void {
  const k = Math.floor(step);
  const [x, y] = place(iterates[k]!.point);
  const [u, v] = place(iterates[k + 1]!.point);
  const [tx, ty] = [x + reach * (u - x), y + reach * (v - y)];
  const length = Math.hypot(u - x, v - y) || 1;
  const head = Math.min(34, length * reach);
  const [ax, ay] = [((u - x) / length) * head, ((v - y) / length) * head];
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(tx - ax, ty - ay);
  stroke(context, '#0f141c', 13);
  stroke(context, '#ff7a1a', 7);
  context.beginPath();
  context.moveTo(tx, ty);
  context.lineTo(tx - ax - ay / 2, ty - ay + ax / 2);
  context.lineTo(tx - ax + ay / 2, ty - ay - ax / 2);
  context.closePath();
  context.fillStyle = '#ff7a1a';
  stroke(context, '#0f141c', 6);
  context.fill();
}

function drawCurrent(context: Context, step: number): void {
  drawDisc(context, current(step), 15, '#ffb000', '#ffffff', 5);
}

function drawSentence(context: Context, time: number): void {
  const lines =
    time < 1
      ? ['Which way is down?']
      : time < hops[3]!.begin
        ? ['Against the gradient: straight', 'across the contour line.']
        : time < 8
          ? ['The same η every time: where the', 'slope is gentle, the step is short.']
          : [`Arrived after ${hops.length} steps.`];
  context.font = `400 36px ${family}`;
  context.fillStyle = '#94a0b0';
  context.textAlign = 'left';
  lines.forEach((line, i) => context.fillText(line, words, 200 + 50 * i));
}

function drawReadouts(context: Context, k: number): void {
  const {value, slope} = iterates[k]!;
  const rows: [string, string][] = [
    ['step', String(k)],
    ['η', String(learningRate)],
    ['f(x)', value.toFixed(3)],
    ['|∇f|', slope.toFixed(3)],
  ];
  rows.forEach(([name, text], i) => {
    const y = 726 + 78 * i;
    context.textAlign = 'left';
    context.font = `400 40px ${family}`;
    context.fillStyle = '#94a0b0';
    context.fillText(name, words, y);
    context.textAlign = 'right';
    context.font = `600 40px ${family}`;
    context.fillStyle = '#e9edf2';
    context.fillText(text, words + 420, y);
    context.fillStyle = '#232c39';
    context.fillRect(words, y + 24, 420, 1.5);
  });
}

function drawDisc(
  context: Context,
  [x, y]: Point,
  radius: number,
  fill: string,
  line: string,
  width: number,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  stroke(context, line, width);
}

function stroke(context: Context, style: string, width: number): void {
  context.strokeStyle = style;
  context.lineWidth = width;
  context.stroke();
}
