/**
 * Some nodes are drawn into a canvas of their own: layers, and what is half transparent.
 * Motion Canvas gives such a canvas a new size, and so new memory, whenever its node is drawn
 * anew: that takes longer than most drawings. Here the size goes in steps. It depends on
 * nothing but what is drawn, since a few edges do on the size.
 */
import {Node} from '@motion-canvas/2d';
import type {BBox} from '@motion-canvas/core';

/** What nodes have beyond their public types. */
interface CachedNode {
  cacheCanvas(): CanvasRenderingContext2D;
  worldSpaceCacheBBox(): BBox;
  localToWorld(): DOMMatrix;
  shaders(): readonly unknown[];
  draw(context: CanvasRenderingContext2D): void;
}

/** A canvas is so many pixels wide and high, or a multiple of it. */
const unit = 128;

Object.assign(Node.prototype, {
  cachedCanvas(this: CachedNode): CanvasRenderingContext2D {
    const context = this.cacheCanvas();
    const {canvas} = context;
    const {x, y, width, height} = this.worldSpaceCacheBBox();
    const {a, b, c, d, e, f} = this.localToWorld();
    // A shader is given the canvas as a texture, which covers the box exactly.
    const step = this.shaders().length > 0 ? 1 : unit;
    const [columns, rows] = [stepped(width, step), stepped(height, step)];
    if (canvas.width !== columns) canvas.width = columns;
    if (canvas.height !== rows) canvas.height = rows;
    context.save();
    context.resetTransform();
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.setTransform(a, b, c, d, e - x, f - y);
    this.draw(context);
    context.restore();
    return context;
  },
});

function stepped(size: number, step: number): number {
  return Math.ceil(size / step) * step;
}
