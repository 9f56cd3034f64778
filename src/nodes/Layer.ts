import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';

/** A layer's canvas is so many pixels wide and high, or a multiple of it. */
const unit = 128;

/**
 * A node that is drawn into a canvas of its own, which stays while only what is around the
 * node changes. Motion Canvas gives such a canvas a new size, and so new memory, whenever
 * its node is drawn anew: that takes longer than most drawings. This one's size goes in steps.
 * It depends on nothing but what is drawn, since a few edges do on the size.
 */
@nodeName('Layer')
export class Layer extends Node {
  public constructor(props: NodeProps) {
    super({cache: true, ...props});
  }

  protected override cachedCanvas(): CanvasRenderingContext2D {
    const context = this.cacheCanvas();
    const {canvas} = context;
    const {x, y, width, height} = this.worldSpaceCacheBBox();
    const {a, b, c, d, e, f} = this.localToWorld();
    const [columns, rows] = [stepped(width), stepped(height)];
    if (canvas.width !== columns) canvas.width = columns;
    if (canvas.height !== rows) canvas.height = rows;
    context.save();
    context.resetTransform();
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.setTransform(a, b, c, d, e - x, f - y);
    this.draw(context);
    context.restore();
    return context;
  }
}

function stepped(size: number): number {
  return Math.ceil(size / unit) * unit;
}
