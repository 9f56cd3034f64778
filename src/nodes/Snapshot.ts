import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {BBox, useScene} from '@motion-canvas/core';

/** What this needs of a scene beyond its public type. */
interface SizedScene {
  getSize(): {readonly x: number; readonly y: number};
  getRealSize(): {readonly x: number; readonly y: number};
}

/**
 * A picture of the whole stage as it was when it was taken, pixel for pixel: dissolved into
 * its own first frame, a clip runs in a circle.
 *
 * @example
 * ```tsx
 * const first = new Snapshot({opacity: 0});
 * first.take();
 * view.add(first);
 * yield* first.opacity(1, 0.5);
 * ```
 */
@nodeName('Snapshot')
export class Snapshot extends Node {
  private picture: () => HTMLCanvasElement | undefined = () => undefined;
  private readonly scene = useScene() as unknown as SizedScene;

  public constructor(props: NodeProps) {
    super(props);
  }

  /** Takes the picture of a view, which must have its fonts. */
  public take(view: Node): void {
    const {x, y} = this.scene.getRealSize();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(x), Math.round(y)];
    const context = canvas.getContext('2d', {willReadFrequently: true});
    if (!context) throw new Error(`Could not get a ${x}×${y} canvas.`);
    view.render(context);
    this.show(() => canvas);
  }

  /** Shows a picture in the scene's own pixels; it is asked for at each drawing. */
  public show(picture: () => HTMLCanvasElement | undefined): void {
    this.picture = picture;
  }

  protected override getCacheBBox(): BBox {
    const {x, y} = this.scene.getSize();
    return new BBox(-x / 2, -y / 2, x, y);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const picture = this.picture();
    if (!picture) return;
    const {x, y} = this.scene.getSize();
    const corner = context.getTransform().transformPoint({x: -x / 2, y: -y / 2});
    context.save();
    // Pixel on pixel: nothing is smoothed.
    context.setTransform(1, 0, 0, 1, Math.round(corner.x), Math.round(corner.y));
    context.drawImage(picture, 0, 0);
    context.restore();
    this.drawChildren(context);
  }
}
