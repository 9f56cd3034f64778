import {Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {
  BBox,
  type SignalValue,
  type SimpleSignal,
  type Vector2,
} from '@motion-canvas/core';
import type {Point} from '../../sim';
import {line} from '../../theme';
import type {Variable} from '../../plot/slopes/slice';
import {bladeCorners} from '../../plot/space/bladeCorners';
import {useTheme} from '../useTheme';
import {spaceOf} from './Space';

export interface BladeProps extends NodeProps {
  /** The data point that it goes through. */
  at: Point;
  /** The variable that runs along it, 0 for x and 1 for y; the other is held on it. */
  along: Variable;
  /**
   * How far it has come down from above the surface to the floor, 0 to 1.
   *
   * @defaultValue 1
   */
  lowered?: SignalValue<number>;
}

/** Opacity of the glass. */
const face = 0.2;

/**
 * An upright plane of glass in its {@link Space}, that cuts the surface where a variable is
 * held. It goes between the two halves of the {@link Surface}.
 *
 * @example
 * ```tsx
 * <Surface half={{axis: 1, at: 0, side: 'high'}} />
 * <Blade at={[1, 0]} along={0} />
 * ```
 */
@nodeName('Blade')
export class Blade extends Node {
  @initial(1)
  @signal()
  declare public readonly lowered: SimpleSignal<number, this>;

  private readonly theme = useTheme();
  private readonly at: Point;
  private readonly along: Variable;

  public constructor({at, along, ...props}: BladeProps) {
    super(props);
    this.at = at;
    this.along = along;
  }

  /** Lower left, upper left, upper right, lower right, by the variable that runs. */
  public corners(): Vector2[] {
    const space = spaceOf(this);
    const {at, along} = this;
    return bladeCorners(space.terrain, {at, along, lowered: this.lowered()}).map(
      corner => space.toLocal(corner),
    );
  }

  protected override getCacheBBox(): BBox {
    return BBox.fromPoints(...this.corners()).expand(line.axis);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const outline = new Path2D();
    this.corners().forEach(({x, y}, k) => {
      if (k === 0) outline.moveTo(x, y);
      else outline.lineTo(x, y);
    });
    outline.closePath();
    context.save();
    context.save();
    context.globalAlpha *= face;
    context.fillStyle = this.theme.muted;
    context.fill(outline);
    context.restore();
    context.strokeStyle = this.theme.muted;
    context.lineWidth = line.axis;
    context.lineJoin = 'round';
    context.stroke(outline);
    context.restore();
    this.drawChildren(context);
  }
}
