/** Nodes that draw where they do not say they do. */
import * as library from '@motion-canvas/2d';
import type {Node, View2D} from '@motion-canvas/2d';
import {BBox} from '@motion-canvas/core';
import {canvasOf} from '../../render/page/canvasOf';

/** Pixels for a stage unit, and around the stage: what is drawn there is seen by nobody. */
const scale = 0.5;
const margin = 100;

/** Motion Canvas leaves two pixels around a box; an edge that is half a pixel's is none. */
const rim = 3;
const faint = 16;

/** What a node has beyond its public types. */
type Drawing = Node & {draw(context: CanvasRenderingContext2D): void};

/** Motion Canvas's own nodes, whose boxes are its affair. */
const kinds = new Set<unknown>(Object.values(library));

/**
 * Nodes that draw outside of their boxes. Where such a node is half transparent, it is
 * drawn into a canvas as large as its box, and what lies outside is cut off.
 */
export function outsideIn(view: View2D): string[] {
  const {x: width, y: height} = view.size().scale(scale);
  const context = canvasOf(width + 2 * margin, height + 2 * margin, {
    willReadFrequently: true,
  });
  const toCanvas = new DOMMatrix()
    .translateSelf(width / 2 + margin, height / 2 + margin)
    .scaleSelf(scale)
    .multiplySelf(view.worldToLocal());
  const own = view.findAll(isOwn).filter(node => node.absoluteOpacity() > 0);
  return own.flatMap(node => {
    const matrix = toCanvas.multiply(node.localToWorld());
    const count = inkOutside(context, node as Drawing, matrix);
    if (count === 0) return [];
    return [`${node.constructor.name} draws ${count} pixels outside of its box`];
  });
}

/** Whether a node draws by code of this project, or of an author's. */
function isOwn(node: Node): node is Node {
  return !kinds.has(node.constructor);
}

/** How many pixels a node draws on the stage, but outside of its box. */
function inkOutside(
  context: CanvasRenderingContext2D,
  node: Drawing,
  matrix: DOMMatrix,
): number {
  const {width, height} = context.canvas;
  context.save();
  context.resetTransform();
  context.clearRect(0, 0, width, height);
  context.setTransform(matrix);
  node.draw(context);
  context.restore();
  const corners = node.cacheBBox().transformCorners(matrix);
  const box = BBox.fromPoints(...corners).pixelPerfect.expand(rim);
  context.clearRect(box.x, box.y, box.width, box.height);
  const stage = [margin, margin, width - 2 * margin, height - 2 * margin] as const;
  const {data} = context.getImageData(...stage);
  let count = 0;
  for (let i = 3; i < data.length; i += 4) if (data[i]! > faint) count++;
  return count;
}
