/** One variable is seen to change while the others are held. */
import type {Node} from '@motion-canvas/2d';
import {
  Vector2,
  all,
  easeInOutSine,
  type SimpleSignal,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {HeldLine} from '../../nodes/plot/HeldLine';
import {Walker} from '../../nodes/plot/Walker';
import {useTheme} from '../../nodes/useTheme';
import {clipSegment, type Place} from '../../plot';

/** How far the variable is seen to change, in stage units. */
const farthest = 150;

/** Farther than any picture reaches, in stage units. */
const beyond = 4000;

export interface Holding {
  begin(): ThreadGenerator;
  /** Lets the others go. */
  end(): ThreadGenerator;
}

export interface HeldVariables {
  /** The point. */
  readonly here: Vector2;
  /** The way of the variable that changes: one stage unit. */
  readonly along: Vector2;
  /** Half of the picture. */
  readonly half: Vector2;
  /** The names of the others. */
  readonly held: string;
  /** How far the ring is from the point, in stage units. */
  readonly sway: SimpleSignal<number>;
  /** Whether the ring goes there and back. */
  readonly isSwaying: boolean;
}

/** The line on which the point may go now, and a ring that goes there and back. */
export function holdVariable({
  here,
  along,
  half,
  held,
  sway,
  isSwaying,
}: HeldVariables): Holding & {readonly nodes: readonly Node[]} {
  const ends = clipSegment(
    here.add(along.scale(beyond)),
    here.sub(along.scale(beyond)),
    half,
  ) ?? [here, here];
  // The name stands where there is more room.
  const distance = (end: Place) => here.sub(new Vector2(end)).magnitude;
  if (distance(ends[0]) < distance(ends[1])) ends.reverse();
  const line = new HeldLine({
    from: ends[0],
    to: ends[1],
    label: held,
    drawn: 0,
    opacity: 0,
  });
  const ring = new Walker({
    openness: 1,
    color: useTheme().muted,
    position: () => here.add(along.scale(sway())),
    opacity: 0,
  });
  return {
    nodes: [line, ring],
    *begin() {
      yield* all(line.opacity(1, 0.3), line.drawn(1, 0.5, easeInOutSine));
      if (!isSwaying) return;
      yield* ring.opacity(1, 0.2);
      for (const to of [farthest, -farthest, 0]) {
        yield* sway(to, to < 0 ? 0.7 : 0.45, easeInOutSine);
      }
      yield* ring.opacity(0, 0.2);
    },
    *end() {
      yield* line.opacity(0, 0.5);
      line.remove();
      ring.remove();
    },
  };
}
