import {Node, Rect, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {Vector2, type SignalValue, type SimpleSignal} from '@motion-canvas/core';
import {Arrow} from './Arrow';
import {axesOf} from './Axes';
import {line, type} from '../../theme';
import type {DescentPath} from './DescentPath';
import {Label} from '../text/Label';
import {besideLine} from '../../plot/labels/besideLine';
import {beyond} from '../../plot/labels/besidePoint';
import {clipSegment} from '../../plot/pathGeometry';
import {hopAt} from '../../plot/pointOnPath';
import {useTheme} from '../useTheme';

export interface StepArrowProps extends NodeProps {
  /** The run whose step it is. */
  path: DescentPath;
  /** What the step is called; '' for no name. */
  label: string;
  /**
   * How much of the arrow is drawn, 0 to 1.
   *
   * @defaultValue 0
   */
  aim?: SignalValue<number>;
  /**
   * Of arrow and label.
   *
   * @defaultValue the step's colour
   */
  color?: string;
}

/** An arrow shorter than this has no room for a label beside it, in stage units. */
const short = 120;

/** Where an arrow begins: at the walker's rim. */
const rim = line.current + line.ring / 2;

/**
 * The step that leaves the current iterate, inside {@link Axes}: from the walker's rim to
 * the next iterate, so that it ends where −η∇f ends.
 *
 * @example
 * ```tsx
 * <StepArrow path={path()} label="−η∇f" aim={walk.aim} />
 * ```
 */
@nodeName('StepArrow')
export class StepArrow extends Node {
  @initial(0)
  @signal()
  declare public readonly aim: SimpleSignal<number, this>;

  private readonly path: DescentPath;

  public constructor({path, label, color = useTheme().step, ...props}: StepArrowProps) {
    super(props);
    this.path = path;
    const frame = new Rect({clip: true, size: () => axesOf(this).size()});
    frame.add(
      new Arrow({from: () => this.from(), to: () => this.tip(), stroke: color}),
    );
    const text = new Label({...type.mark, text: label, fill: color});
    text.opacity(() => (this.aim() > 0 && !this.isHidden() ? 1 : 0));
    text.position(() => this.labelPlace(text.size()));
    this.add([frame, text]);
  }

  /** The iterate that the step leaves. */
  private start(): Vector2 {
    return new Vector2(
      hopAt(this.path.localPoints(), Math.floor(this.path.step())).from,
    );
  }

  private to(): Vector2 {
    return new Vector2(
      hopAt(this.path.localPoints(), Math.floor(this.path.step()) + 1).from,
    );
  }

  /** Whether the walker covers the step: then a name beside it would name nothing. */
  private isHidden(): boolean {
    return this.to().sub(this.start()).magnitude <= line.hiddenStep;
  }

  /** At the walker's rim; of a step that does not leave the walker, its end. */
  private from(): Vector2 {
    const way = this.to().sub(this.start());
    return way.magnitude <= rim
      ? this.to()
      : this.start().add(way.normalized.scale(rim));
  }

  private tip(): Vector2 {
    return Vector2.lerp(this.from(), this.to(), this.aim());
  }

  private labelPlace(size: Vector2): Vector2 {
    const frame = axesOf(this).size().scale(0.5);
    const visible = clipSegment(this.start(), this.to(), frame);
    const [from, to] = visible ?? [this.start(), this.start()];
    const isShort = Math.hypot(to.x - from.x, to.y - from.y) < short;
    return new Vector2(
      isShort
        ? beyond({...to, radius: line.current}, size, {from, frame})
        : besideLine(from, to, size, frame),
    );
  }
}
