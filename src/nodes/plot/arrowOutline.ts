import {line} from '../../theme';

/** The head: its length at most, in stage units and as a share of the arrow; its width. */
const head = {...line.arrowHead, width: 0.9};

/** Shorter than so many widths, an arrow is thinner. */
const fullLength = 6;

/** How wide an arrow's shaft is: full weight once it is longer than its head. */
export function shaftWidth(length: number, lineWidth: number): number {
  return lineWidth * Math.min(1, length / (lineWidth * fullLength));
}

/** An arrow from the origin along +x. */
export function arrowOutline(length: number, width: number, isHeaded: boolean): Path2D {
  const headLength = isHeaded ? Math.min(head.length, head.share * length) : 0;
  const neck = length - headLength;
  const shaft = width / 2;
  const barb = Math.max(shaft, (headLength * head.width) / 2);
  const path = new Path2D();
  path.moveTo(0, -shaft);
  path.lineTo(neck, -shaft);
  path.lineTo(neck, -barb);
  path.lineTo(length, 0);
  path.lineTo(neck, barb);
  path.lineTo(neck, shaft);
  path.lineTo(0, shaft);
  path.closePath();
  return path;
}
