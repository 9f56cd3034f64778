/** Straight lines against a frame around the origin. Lengths in stage units. */

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Half the frame's width and height. */
export type HalfSize = Place;

/**
 * The part of a segment inside the frame, by Liang and Barsky (ACM Transactions on
 * Graphics 3(1), 1984): the parameters at which each edge's line is crossed narrow the
 * interval of what is visible.
 *
 * @returns Its two ends, in the segment's direction, or null when none of it is inside.
 */
export function clipSegment(
  from: Place,
  to: Place,
  half: HalfSize,
): [Place, Place] | null {
  const along = {x: to.x - from.x, y: to.y - from.y};
  let [enter, leave] = [0, 1];
  for (const axis of ['x', 'y'] as const) {
    for (const side of [-1, 1]) {
      const speed = side * along[axis];
      const room = half[axis] - side * from[axis];
      if (speed === 0 && room < 0) return null;
      if (speed > 0) leave = Math.min(leave, room / speed);
      if (speed < 0) enter = Math.max(enter, room / speed);
    }
  }
  if (enter > leave) return null;
  const at = (t: number) => ({x: from.x + t * along.x, y: from.y + t * along.y});
  return [at(enter), at(leave)];
}

/** The point of the frame that is nearest. */
export function nearestInside({x, y}: Place, half: HalfSize): Place {
  return {
    x: Math.min(half.x, Math.max(-half.x, x)),
    y: Math.min(half.y, Math.max(-half.y, y)),
  };
}

/**
 * Where a walk left the frame last, by its hops, and which way it went there.
 *
 * @returns Null where all of it is outside.
 */
export function exitOf(
  walk: readonly Place[],
  half: HalfSize,
): {readonly at: Place; readonly along: Place} | null {
  for (let k = walk.length - 1; k > 0; k--) {
    const [from, to] = [walk[k - 1]!, walk[k]!];
    const visible = clipSegment(from, to, half);
    if (visible) return {at: visible[1], along: {x: to.x - from.x, y: to.y - from.y}};
  }
  return null;
}

/** Whether a point lies in the frame, its edge included. */
export function isInside({x, y}: Place, half: HalfSize): boolean {
  return Math.abs(x) <= half.x && Math.abs(y) <= half.y;
}
