import {Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {Vector2, type SignalValue, type SimpleSignal} from '@motion-canvas/core';
import {edge} from '../../plot/frame/regions';
import type {Point} from '../../sim';
import {type} from '../../theme';
import {Arrow} from '../plot/Arrow';
import {Label} from '../text/Label';
import {useTheme} from '../useTheme';
import {spaceOf} from './Space';
import type {Ground} from '../../plot/space/Terrain';

export interface TerrainArrowProps extends NodeProps {
  /** The iterates, the start first, in data. */
  points: readonly Point[];
  /**
   * Whether it lies in the surface's tangent plane or on the floor.
   *
   * @defaultValue `surface`
   */
  on?: Ground;
  /** What the step is called, at the tip; '' for no name. */
  label?: string;
  /**
   * How far the run has come, in steps; the arrow leaves the last iterate that was
   * reached.
   */
  step?: SignalValue<number>;
  /**
   * How much of the arrow is drawn, 0 to 1.
   *
   * @defaultValue 0
   */
  aim?: SignalValue<number>;
}

/** From the tip to its label, in stage units. */
const labelGap = 32;

/**
 * The step that leaves the current iterate, in its true length: flat on the floor, or in
 * the surface's tangent plane, where its tip is above or below the next iterate, at the
 * height that the slope here promises.
 *
 * @example
 * ```tsx
 * <TerrainArrow points={path} step={walk.step} aim={walk.aim} label="−η∇f" />
 * ```
 */
@nodeName('TerrainArrow')
export class TerrainArrow extends Node {
  @initial(0)
  @signal()
  declare public readonly step: SimpleSignal<number, this>;

  @initial(0)
  @signal()
  declare public readonly aim: SimpleSignal<number, this>;

  private readonly points: readonly Point[];
  private readonly ground: Ground;

  public constructor({
    points,
    on = 'surface',
    label = '',
    ...props
  }: TerrainArrowProps) {
    super(props);
    this.points = points;
    this.ground = on;
    const text = new Label({...type.mark, text: label, fill: useTheme().step});
    text.opacity(() => (this.aim() > 0 ? 1 : 0));
    text.position(() => this.labelPlace(text.size()));
    const arrow = new Arrow({
      from: () => this.from(),
      to: () => this.tip(this.aim()),
    });
    arrow.opacity(() => (this.isSeen() ? 1 : 0.3));
    this.add([arrow, text]);
  }

  /** The iterate that the step leaves. */
  private origin(): Point {
    return this.points[this.index()]!;
  }

  private index(): number {
    return Math.min(this.points.length - 1, Math.floor(this.step() + 1e-6));
  }

  private isSeen(): boolean {
    return this.ground === 'floor' || spaceOf(this).sees(this.origin());
  }

  private from(): Vector2 {
    return this.tip(0);
  }

  private tip(share: number): Vector2 {
    const space = spaceOf(this);
    const origin = this.origin();
    const next = this.points[this.index() + 1] ?? origin;
    const step = next.map((value, axis) => share * (value - origin[axis]!));
    return this.ground === 'floor'
      ? space.onFloor(origin.map((value, axis) => value + step[axis]!))
      : space.onTangent(origin, step);
  }

  /** Beside the tip, on the side to which the arrow points, or below if there is no room. */
  private labelPlace(size: Vector2): Vector2 {
    const {left, right} = spaceOf(this).frame;
    const {x, y} = this.tip(1);
    const towards = x < this.from().x ? -1 : 1;
    const beside = x + towards * (labelGap + size.x / 2);
    const [least, most] = [left + edge + size.x / 2, right - edge - size.x / 2];
    return least < beside && beside < most
      ? new Vector2(beside, y + size.y * 0.3)
      : new Vector2(Math.max(least, Math.min(most, x)), y + labelGap + size.y);
  }
}
