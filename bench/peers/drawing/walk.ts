/**
 * The run that the drawing shows: gradient descent on Himmelblau's function, computed once,
 * and when each hop begins, in seconds.
 */
export type Point = readonly [number, number];

export interface Iterate {
  readonly point: Point;
  readonly value: number;
  readonly slope: number;
}

export interface Hop {
  readonly begin: number;
  /** The arrow grows. */
  readonly aim: number;
  /** The arrow waits. */
  readonly hold: number;
  /** The point moves. */
  readonly move: number;
}

export const domain = 5;
export const learningRate = 0.01;

/** Seconds of the clip: eight of motion, two of rest. */
export const duration = 10;
const motionEnds = 8;

export function f([x, y]: Point): number {
  return (x * x + y - 11) ** 2 + (x + y * y - 7) ** 2;
}

function gradient([x, y]: Point): Point {
  const [a, b] = [x * x + y - 11, x + y * y - 7];
  return [4 * x * a + 2 * b, 2 * a + 4 * y * b];
}

function descend(start: Point, hops: number): Iterate[] {
  const iterates: Iterate[] = [];
  let point = start;
  for (let step = 0; step <= hops; step++) {
    const [dx, dy] = gradient(point);
    iterates.push({point, value: f(point), slope: Math.hypot(dx, dy)});
    point = [point[0] - learningRate * dx, point[1] - learningRate * dy];
  }
  return iterates;
}

export const iterates = descend([-0.25, -3.5], 18);

/** Where f is least: the same to four digits as in the literature. */
export const minima: readonly Point[] = [
  [3, 2],
  [-2.8051, 3.1313],
  [-3.7793, -3.2832],
  [3.5844, -1.8481],
];

const slowly = [
  {aim: 0.6, hold: 0.6, move: 0.6},
  {aim: 0.4, hold: 0.2, move: 0.4},
  {aim: 0.3, hold: 0.1, move: 0.3},
];

function schedule(count: number): Hop[] {
  const hops: Hop[] = [];
  let begin = 1;
  for (const timing of slowly) {
    hops.push({begin, ...timing});
    begin += timing.aim + timing.hold + timing.move;
  }
  const others = count - slowly.length;
  const shares = Array.from({length: others}, (_, k) => 1 - (0.6 * k) / (others - 1));
  const unit = (motionEnds - begin) / shares.reduce((a, b) => a + b, 0);
  for (const share of shares) {
    const seconds = share * unit;
    hops.push({begin, aim: 0.4 * seconds, hold: 0, move: 0.6 * seconds});
    begin += seconds;
  }
  return hops;
}

export const hops = schedule(iterates.length - 1);
