import {Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {
  BBox,
  Vector2,
  type PossibleVector2,
  type SignalValue,
  type SimpleSignal,
} from '@motion-canvas/core';
import {line, type} from '../../theme';
import {Label} from '../text/Label';
import {useTheme} from '../useTheme';

export interface HeldLineProps extends NodeProps {
  /** One end, in the parent's space: there the name is. */
  from: SignalValue<PossibleVector2>;
  /** The other end, in the parent's space. */
  to: SignalValue<PossibleVector2>;
  /** What is held: the names of variables. */
  label: string;
  /**
   * How much of the line is drawn, from its named end, 0 to 1.
   *
   * @defaultValue 1
   */
  drawn?: SignalValue<number>;
}

/** Of the padlock, in stage units: its body, its bow. */
const lock = {width: 34, height: 26, bow: 11, lineWidth: 5} as const;

/** From the line's end to its name along the line, and aside. */
const inset = 96;
const aside = 46;

/**
 * The line along which one variable changes while others are held: dashed and grey, with a
 * padlock before the names of what is held.
 *
 * @example
 * ```tsx
 * <HeldLine from={[400, 0]} to={[-400, 0]} label="y" />
 * ```
 */
@nodeName('HeldLine')
export class HeldLine extends Node {
  @initial(Vector2.zero)
  @signal()
  declare public readonly from: SimpleSignal<PossibleVector2, this>;

  @initial(Vector2.zero)
  @signal()
  declare public readonly to: SimpleSignal<PossibleVector2, this>;

  @initial(1)
  @signal()
  declare public readonly drawn: SimpleSignal<number, this>;

  private readonly theme = useTheme();
  private readonly name: Label;

  public constructor({label, ...props}: HeldLineProps) {
    super(props);
    this.name = new Label({
      ...type.mark,
      text: label,
      fill: this.theme.muted,
      offset: [-1, 0],
      position: () => this.namePlace().addX(lock.width),
    });
    this.add(this.name);
  }

  /** The middle of the padlock: beside the line, above it or at its right. */
  private namePlace(): Vector2 {
    const [from, to] = [new Vector2(this.from()), new Vector2(this.to())];
    const along = to.sub(from).normalized;
    const isSteep = Math.abs(along.y) > Math.abs(along.x);
    const half = (lock.width + this.name.width()) / 2;
    return from
      .add(along.scale(inset))
      .add(isSteep ? new Vector2(aside, 0) : new Vector2(-half, -aside));
  }

  protected override getCacheBBox(): BBox {
    return BBox.fromPoints(new Vector2(this.from()), new Vector2(this.to())).expand(
      inset,
    );
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const [from, to] = [new Vector2(this.from()), new Vector2(this.to())];
    const end = Vector2.lerp(from, to, this.drawn());
    const path = new Path2D();
    path.moveTo(from.x, from.y);
    path.lineTo(end.x, end.y);
    context.save();
    context.strokeStyle = this.theme.background;
    context.lineWidth = line.halo;
    context.globalAlpha *= 0.6;
    context.stroke(path);
    context.restore();
    context.save();
    context.strokeStyle = this.theme.muted;
    context.lineWidth = line.dashed.lineWidth;
    context.setLineDash([...line.dashed.lineDash]);
    context.stroke(path);
    context.restore();
    this.drawLock(context);
    this.drawChildren(context);
  }

  private drawLock(context: CanvasRenderingContext2D): void {
    const {x, y} = this.namePlace();
    const {width, height, bow, lineWidth} = lock;
    const body = new Path2D();
    body.roundRect(x - width / 2, y - 4, width, height, 5);
    const arc = new Path2D();
    arc.moveTo(x - bow, y - 4);
    arc.lineTo(x - bow, y - 10);
    arc.arc(x, y - 10, bow, Math.PI, 0);
    arc.lineTo(x + bow, y - 4);
    context.save();
    context.lineJoin = 'round';
    context.strokeStyle = this.theme.background;
    context.lineWidth = 10;
    context.stroke(body);
    context.lineWidth = lineWidth + 8;
    context.stroke(arc);
    context.fillStyle = context.strokeStyle = this.theme.muted;
    context.fill(body);
    context.lineWidth = lineWidth;
    context.stroke(arc);
    context.restore();
  }
}
