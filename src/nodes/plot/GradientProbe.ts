import {Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {
  BBox,
  Vector2,
  clamp,
  type PossibleVector2,
  type SignalValue,
  type SimpleSignal,
} from '@motion-canvas/core';
import {line, type} from '../../theme';
import type {Box} from '../../plot/labels/box';
import {keepInside} from '../../plot/labels/labelRoom';
import {Label} from '../text/Label';
import {useTheme} from '../useTheme';
import {Arrow} from './Arrow';
import {axesOf} from './Axes';
import {drawRightAngle} from './drawRightAngle';
import {drawWalker} from './drawWalker';

export interface GradientProbeProps extends NodeProps {
  /** The point, in data. */
  at: SignalValue<PossibleVector2>;
  /** ∇f there, in data; only its direction counts. */
  gradient: SignalValue<PossibleVector2>;
  /** Of the arrow, in stage units. */
  length: SignalValue<number>;
  /**
   * What is written at the arrow's tip.
   *
   * @defaultValue nothing
   */
  name?: string;
  /** Boxes over the picture that the name stands clear of, in the axes' own space. */
  taken?: readonly Box[];
  /**
   * Opacity of the mark of the right angle, 0 to 1.
   *
   * @defaultValue 1
   */
  angled?: SignalValue<number>;
  /**
   * Opacity of the arrow's name, 0 to 1.
   *
   * @defaultValue 1
   */
  named?: SignalValue<number>;
}

/** Of the disc; and how far the mark of the right angle reaches. */
const radius = 15;
const mark = {most: 46, share: 0.6};

/** From the arrow's tip to the middle of its name. */
const nameGap = 42;

/** An arrow shorter than this, in stage units, loses its name and its mark. */
const short = 30;

/** From the middle of the disc: its rim. */
const rim = radius + line.ring / 2;

/**
 * A point with the gradient that f has there, inside {@link Axes} of equal scales: the arrow
 * from the disc's rim, and between it and the contour line the mark of the right angle.
 *
 * @example
 * ```tsx
 * <GradientProbe at={at} gradient={gradient} length={() => 130 * share()} name="∇f" />
 * ```
 */
@nodeName('GradientProbe')
export class GradientProbe extends Node {
  @initial(Vector2.zero)
  @signal()
  declare public readonly at: SimpleSignal<PossibleVector2, this>;

  @initial(Vector2.zero)
  @signal()
  declare public readonly gradient: SimpleSignal<PossibleVector2, this>;

  @initial(0)
  @signal()
  declare public readonly length: SimpleSignal<number, this>;

  @initial(1)
  @signal()
  declare public readonly angled: SimpleSignal<number, this>;

  @initial(1)
  @signal()
  declare public readonly named: SimpleSignal<number, this>;

  private readonly theme = useTheme();

  public constructor({name = '', taken = [], ...props}: GradientProbeProps) {
    super(props);
    const {gradient: stroke} = this.theme;
    const from = () => this.middle().add(this.along().scale(rim));
    const to = () => from().add(this.along().scale(this.length()));
    const label = new Label({...type.mark, text: name, fill: stroke});
    label.opacity(() => this.presence() * this.named());
    label.position(() => {
      const [axes, size] = [axesOf(this), label.size()];
      const half = axes.size().scale(0.5);
      const room = half.sub(axes.textMargin());
      // Beyond the tip; where that is no place for words, on one of its sides.
      const ways = [0, 90, -90].map(turn => this.along().rotate(turn).scale(nameGap));
      const places = ways.map(way => to().add(way));
      const isFree = (place: Vector2) =>
        new Vector2(keepInside(place, size, room)).equals(place) &&
        !taken.some(box => isTouching(box, place, size));
      return new Vector2(keepInside(places.find(isFree) ?? places[0]!, size, half));
    });
    this.add([new Arrow({from, to, stroke}), label]);
  }

  /** Where it is, in the axes' own space. */
  public middle(): Vector2 {
    return axesOf(this).toLocal(this.at());
  }

  /** How much of name and mark is there: an arrow that is gone has no direction. */
  private presence(): number {
    return clamp(0, 1, this.length() / short - 0.2);
  }

  /** Beside a short arrow the mark is small, so as not to hide it. */
  private markSide(): number {
    return Math.min(mark.most, rim + mark.share * this.length());
  }

  /** The arrow's direction on the stage; none where there is no gradient. */
  private along(): Vector2 {
    const {x, y} = new Vector2(this.gradient());
    // Up in the data is down on the stage.
    const way = new Vector2(x, -y);
    return way.magnitude > 0 ? way.normalized : Vector2.zero;
  }

  protected override getCacheBBox(): BBox {
    return BBox.fromSizeCentered(axesOf(this).size());
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const {x, y} = this.middle();
    this.drawMark(context);
    this.drawChildren(context);
    drawWalker(
      context,
      {x, y},
      {radius, openness: 0, color: this.theme.iterate, theme: this.theme},
    );
  }

  private drawMark(context: CanvasRenderingContext2D): void {
    const [at, along] = [this.middle(), this.along()];
    context.save();
    context.globalAlpha *= this.presence() * this.angled();
    context.lineJoin = 'round';
    context.lineCap = 'round';
    drawRightAngle(context, {at, along, side: this.markSide()}, this.theme);
    context.restore();
  }
}

function isTouching(box: Box, {x, y}: Vector2, size: Vector2): boolean {
  return (
    Math.abs(x - box.x) < (size.x + box.width) / 2 &&
    Math.abs(y - box.y) < (size.y + box.height) / 2
  );
}
