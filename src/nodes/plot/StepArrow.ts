import {Node, Rect, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {Vector2, type SignalValue, type SimpleSignal} from '@motion-canvas/core';
import {Arrow} from './Arrow';
import {axesOf} from './Axes';
import {line} from '../../theme';
import {mapCorner} from './ContourMap';
import type {DescentPath} from './DescentPath';
import {Label} from '../text/Label';
import {besideLine, beyond} from '../../plot/labels/labelPlaces';
import {clipSegment} from '../../plot/pathGeometry';
import {hopAt} from '../../plot/pointOnPath';
import {useTheme} from '../useTheme';

export interface StepArrowProps extends NodeProps {
  path: DescentPath;
  label: string;
  reach?: SignalValue<number>;
  labelled?: SignalValue<number>;
}

/** An arrow shorter than this has no room for a label beside it, in stage units. */
const short = 80;

/**
 * The step that leaves the current iterate, inside {@link Axes}, in its true length: from
 * the iterate to the next one, which for plain descent is −η∇f.
 *
 * @example
 * ```tsx
 * <StepArrow path={path()} label="−η∇f" reach={reach} />
 * ```
 */
@nodeName('StepArrow')
export class StepArrow extends Node {
  /** How much of the arrow is drawn, 0 to 1. */
  @initial(0)
  @signal()
  declare public readonly reach: SimpleSignal<number, this>;

  /** Opacity of the label. */
  @initial(1)
  @signal()
  declare public readonly labelled: SimpleSignal<number, this>;

  private readonly path: DescentPath;

  public constructor({path, label, ...props}: StepArrowProps) {
    super(props);
    this.path = path;
    const theme = useTheme();
    const frame = new Rect({
      clip: true,
      radius: mapCorner,
      size: () => axesOf(this).size(),
    });
    frame.add(new Arrow({from: () => this.from(), to: () => this.tip()}));
    const text = new Label({text: label, fill: theme.step});
    text.opacity(() => (this.reach() > 0 ? this.labelled() : 0));
    text.position(() => this.labelPlace(text.size()));
    this.add([frame, text]);
  }

  /** The iterate that the step leaves. */
  private from(): Vector2 {
    return new Vector2(
      hopAt(this.path.localPoints(), Math.floor(this.path.step())).from,
    );
  }

  private to(): Vector2 {
    return new Vector2(
      hopAt(this.path.localPoints(), Math.floor(this.path.step()) + 1).from,
    );
  }

  private tip(): Vector2 {
    return Vector2.lerp(this.from(), this.to(), this.reach());
  }

  private labelPlace(size: Vector2): Vector2 {
    const frame = axesOf(this).size().scale(0.5);
    const visible = clipSegment(this.from(), this.to(), frame);
    const [from, to] = visible ?? [this.from(), this.from()];
    const isShort = Math.hypot(to.x - from.x, to.y - from.y) < short;
    return new Vector2(
      isShort
        ? beyond({...to, radius: line.current}, size, {from, frame})
        : besideLine(from, to, size, frame),
    );
  }
}
