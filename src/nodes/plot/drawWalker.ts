import type {Place} from '../../plot';
import {line, type Theme} from '../../theme';

/** Radius of a walker that is an open ring. */
export const openRadius = line.arrival;

/** Within so many stage units of a mark, a walker is a ring: it never covers its target. */
const near = {from: 44, to: 30};

/** How much of a ring a walker is because of the marks around it, 0 to 1. */
export function opennessNear({x, y}: Place, marks: readonly Place[]): number {
  const distances = marks.map(mark => Math.hypot(mark.x - x, mark.y - y));
  const share = (near.from - Math.min(...distances)) / (near.from - near.to);
  return Math.min(1, Math.max(0, share));
}

export interface WalkerLook {
  /** Of the disc, in stage units. */
  readonly radius: number;
  /** 0: a disc. 1: a ring, and what it reached shows inside. */
  readonly openness: number;
  readonly color: string;
  readonly theme: Theme;
}

/** Draws where a run is now. */
export function drawWalker(
  context: CanvasRenderingContext2D,
  {x, y}: Place,
  {radius, openness, color, theme}: WalkerLook,
): void {
  const weight = radius / line.current;
  const disc = new Path2D();
  disc.arc(
    x,
    y,
    radius + openness * weight * (openRadius - line.current),
    0,
    2 * Math.PI,
  );
  context.save();
  context.strokeStyle = theme.background;
  context.lineWidth = line.halo;
  context.stroke(disc);
  const {globalAlpha} = context;
  context.globalAlpha = globalAlpha * (1 - openness);
  context.fillStyle = color;
  context.fill(disc);
  // On light paper a ring in ink would weigh more than the point: there is none.
  context.strokeStyle = theme.name === 'dark' ? theme.text : color;
  context.lineWidth = line.ring;
  context.stroke(disc);
  context.globalAlpha = globalAlpha * openness;
  context.strokeStyle = color;
  context.lineWidth = line.ring + 1;
  context.stroke(disc);
  context.restore();
}
