import {Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {
  BBox,
  easeOutSine,
  linear,
  waitFor,
  type SimpleSignal,
  type ThreadGenerator,
} from '@motion-canvas/core';
import type {Place} from '../../plot';
import {line} from '../../theme';
import {useTheme} from '../useTheme';

export interface RidgeProps extends NodeProps {
  /** Its top, in the parent's space. */
  at: Place;
  /** Down to here, in the parent's space. */
  foot: number;
}

/** Radii of the ring of a pulse. */
const ring = {from: 24, to: 84};

/** One pulse, and the rest after it, in seconds: fewer than three a second. */
const pulseSeconds = 0.55;
const restSeconds = 0.15;

/**
 * A ridge between two valleys: a dashed line from its top to the foot of the plot. It can
 * pulse, when something parts there.
 *
 * @example
 * ```tsx
 * <Ridge ref={ridge} at={axes().toLocal([0.126, 0.063])} foot={axes().height() / 2} />
 * yield* ridge().pulse();
 * ```
 */
@nodeName('Ridge')
export class Ridge extends Node {
  /** Of one pulse, 0 to 1; at both ends nothing of it is to be seen. */
  @initial(0)
  @signal()
  declare public readonly beat: SimpleSignal<number, this>;

  private readonly top: Place;
  private readonly foot: number;
  private readonly theme = useTheme();

  public constructor({at, foot, ...props}: RidgeProps) {
    super(props);
    this.top = at;
    this.foot = foot;
  }

  /** Pulses so many times. */
  public *pulse(times = 2): ThreadGenerator {
    for (let k = 0; k < times; k++) {
      this.beat(0);
      yield* this.beat(1, pulseSeconds, linear);
      yield* waitFor(restSeconds);
    }
  }

  protected override getCacheBBox(): BBox {
    const {x, y} = this.top;
    return new BBox(x, y, 0, this.foot - y).expand(ring.to + 10);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const {x, y} = this.top;
    const beat = this.beat();
    const light = Math.sin(Math.PI * beat);
    const post = new Path2D(`M ${x} ${y} V ${this.foot}`);
    context.save();
    context.setLineDash([...line.dashed.lineDash]);
    context.strokeStyle = this.theme.muted;
    context.lineWidth = line.dashed.lineWidth;
    context.stroke(post);
    context.setLineDash([]);
    context.strokeStyle = this.theme.text;
    const {globalAlpha} = context;
    context.globalAlpha = globalAlpha * light;
    context.lineWidth = line.ring;
    context.stroke(post);
    const circle = new Path2D();
    const radius = ring.from + easeOutSine(beat) * (ring.to - ring.from);
    circle.arc(x, y, radius, 0, 2 * Math.PI);
    context.lineWidth = line.arrow;
    context.stroke(circle);
    context.restore();
    this.drawChildren(context);
  }
}
