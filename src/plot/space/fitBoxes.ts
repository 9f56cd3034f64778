/** How large what is seen may be drawn, and where, so that all of it has room. */
import {math} from '../../sim';
import type {Place} from '../pathGeometry';
import type {Camera} from './camera';

/** A rectangle, in stage units. */
export interface CameraFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is seen: its place on the stage at scale 1, and what lies around it at any scale. */
export interface Box extends Place {
  readonly around: CameraFrame;
}

const none: CameraFrame = {left: 0, right: 0, top: 0, bottom: 0};

/** A place, and what lies around it: nothing unless told. */
export function boxAt({x, y}: Place, around = none): Box {
  return {x, y, around};
}

/** Between what is seen and what stands in the picture, in stage units. */
const clearance = 24;

/** Each try to fit is so many times as large as the one before, and there are so many. */
const shrinking = 0.985;
const tries = 120;

/** Places tried for one size, along each direction. */
const shifts = 13;

/** The largest scale at which all boxes fit, and where the middle of their world is then. */
export function fitted(
  boxes: readonly Box[],
  frame: CameraFrame,
  taken: readonly CameraFrame[],
): Pick<Camera, 'scale' | 'center'> {
  let scale = largest(boxes, frame);
  for (let k = 0; k < tries; k++, scale *= shrinking) {
    const center = freePlace(boxes, scale, {frame, taken});
    if (center) return {scale, center};
  }
  return {scale, center: centered(boundsOf(boxes, scale), frame)};
}

/** The largest scale at which the boxes are as wide and as high as a frame, by bisection. */
function largest(boxes: readonly Box[], frame: CameraFrame): number {
  let [low, high] = [0, 1e5];
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    const {left, right, top, bottom} = boundsOf(boxes, middle);
    const fits =
      right - left <= frame.right - frame.left &&
      bottom - top <= frame.bottom - frame.top;
    if (fits) low = middle;
    else high = middle;
  }
  return low;
}

/** Of the places at which all boxes are in the frame, the most central that is free. */
function freePlace(
  boxes: readonly Box[],
  scale: number,
  {frame, taken}: {frame: CameraFrame; taken: readonly CameraFrame[]},
): [x: number, y: number] | null {
  const bounds = boundsOf(boxes, scale);
  const [x, y] = centered(bounds, frame);
  if (taken.length === 0) return [x, y];
  const spareX = (frame.right - frame.left - (bounds.right - bounds.left)) / 2;
  const spareY = (frame.bottom - frame.top - (bounds.bottom - bounds.top)) / 2;
  const along = Array.from({length: shifts}, (_, k) => (2 * k) / (shifts - 1) - 1);
  return (
    along
      .flatMap(u => along.map(v => ({u: u * spareX, v: v * spareY})))
      .sort((a, b) => math.norm([a.u, a.v]) - math.norm([b.u, b.v]))
      .map(({u, v}): [number, number] => [x + u, y + v])
      .find(center => !boxes.some(box => touches(box, scale, {center, taken}))) ?? null
  );
}

function touches(
  {x, y, around}: Box,
  scale: number,
  {
    center: [cx, cy],
    taken,
  }: {center: readonly [number, number]; taken: readonly CameraFrame[]},
): boolean {
  const [px, py] = [cx + scale * x, cy + scale * y];
  return taken.some(
    ({left, right, top, bottom}) =>
      px + around.right > left - clearance &&
      px + around.left < right + clearance &&
      py + around.bottom > top - clearance &&
      py + around.top < bottom + clearance,
  );
}

/** The box around all boxes, with the middle of their world at the origin. */
export function boundsOf(boxes: readonly Box[], scale: number): CameraFrame {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const {x, y, around} of boxes) {
    left = Math.min(left, scale * x + around.left);
    right = Math.max(right, scale * x + around.right);
    top = Math.min(top, scale * y + around.top);
    bottom = Math.max(bottom, scale * y + around.bottom);
  }
  return {left, right, top, bottom};
}

/** Where the middle of the world is when bounds are in the middle of a frame. */
export function centered(
  bounds: CameraFrame,
  frame: CameraFrame,
): [x: number, y: number] {
  return [
    (frame.left + frame.right - bounds.left - bounds.right) / 2,
    (frame.top + frame.bottom - bounds.top - bounds.bottom) / 2,
  ];
}
