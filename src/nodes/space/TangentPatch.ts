import {Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {
  BBox,
  type SignalValue,
  type SimpleSignal,
  type Vector2,
} from '@motion-canvas/core';
import type {Point} from '../../sim';
import {useTheme} from '../useTheme';
import {spaceOf} from './Space';
import {tangentSquare} from '../../plot/space/tangentSquare';

export interface TangentPatchProps extends NodeProps {
  /** The data point that it touches. */
  at: SignalValue<Point>;
  /**
   * Half its side, in world units; at 0 it is gone.
   *
   * @defaultValue 0.25
   */
  size?: SignalValue<number>;
}

/** Opacity of the patch's face. */
const face = 0.26;

/**
 * A square piece of the tangent plane, as of glass, with one side along the steepest way.
 * Where a wall hides the point that it touches, it is faint.
 *
 * @example
 * ```tsx
 * <TangentPatch at={() => pointOnPath(path, step())} size={0.25} />
 * ```
 */
@nodeName('TangentPatch')
export class TangentPatch extends Node {
  @signal()
  declare public readonly at: SimpleSignal<Point, this>;

  @initial(0.25)
  @signal()
  declare public readonly size: SimpleSignal<number, this>;

  private readonly theme = useTheme();

  public constructor(props: TangentPatchProps) {
    super(props);
  }

  private corners(): Vector2[] {
    const space = spaceOf(this);
    return tangentSquare(space.terrain, this.at(), this.size()).map(corner =>
      space.toLocal(corner),
    );
  }

  protected override getCacheBBox(): BBox {
    return BBox.fromPoints(...this.corners()).expand(4);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    if (!(this.size() > 0)) return;
    const outline = new Path2D();
    for (const {x, y} of this.corners()) outline.lineTo(x, y);
    outline.closePath();
    context.save();
    if (!spaceOf(this).sees(this.at())) context.globalAlpha *= 0.3;
    context.lineJoin = 'round';
    context.strokeStyle = context.fillStyle = this.theme.objective;
    context.lineWidth = 3;
    context.stroke(outline);
    context.globalAlpha *= face;
    context.fill(outline);
    context.restore();
    this.drawChildren(context);
  }
}
