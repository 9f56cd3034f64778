import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {Vector2, type SignalValue} from '@motion-canvas/core';
import type {Axes} from '../../nodes/plot/Axes';
import {PointLabel} from '../../nodes/plot/PointLabel';
import type {CurveSlopes, Place} from '../../plot';
import type {Secant} from '../../sim';
import {type} from '../../theme';

export interface SecantNamesProps extends NodeProps {
  /** What it names. */
  of: CurveSlopes;
  /** In which it lies. */
  axes: Axes;
  /** Of the secant that is shown. */
  index: () => number;
  /** Opacity of the name of x. */
  presence: SignalValue<number>;
}

/** Points nearer than this, in stage units, have no room for two names. */
const apart = {none: 110, both: 190};

/** Where Δf is written: to the right of its line, in stage units. */
const rise = [20, 50, 80];

/**
 * The names of a secant's points, x and x + h, where they cover neither the curve nor the
 * secants; and of x − h, where there are secants to the left.
 *
 * @example
 * ```tsx
 * <SecantNames of={trace} axes={plot()} index={() => 0} presence={1} />
 * ```
 */
@nodeName('SecantNames')
export class SecantNames extends Node {
  private readonly axes: Axes;
  private readonly near: Vector2;
  private readonly curve: readonly Place[];

  public constructor({of, axes, index, presence, ...props}: SecantNamesProps) {
    super(props);
    const {point, curve, secants, leftSecants} = of;
    this.axes = axes;
    this.near = axes.toLocal([point.x, point.value]);
    this.curve = curve.lines.flat().map(place => axes.toLocal(place));
    this.addNear(presence, [secants[0]!, secants.at(-1)!]);
    for (const [name, list] of [
      ['x + h', secants],
      ['x − h', leftSecants],
    ] as const) {
      if (list) this.addFar(name, () => this.end(point.x, list[index()]!));
    }
  }

  private end(x: number, {h, value}: Secant): Vector2 {
    return this.axes.toLocal([x + h, value]);
  }

  /** It stays where it is, beside the first secant and the last. */
  private addNear(
    opacity: SignalValue<number>,
    [first, last]: readonly [Secant, Secant],
  ): void {
    const {near} = this;
    const {x} = this.axes.toData(near);
    const along = this.end(x, last).sub(near).normalized.scale(apart.both);
    const walk = [...this.curve, ...this.triangle(this.end(x, first))];
    this.add(
      new PointLabel({
        ...type.mark,
        text: 'x',
        at: near,
        awayFrom: this.end(x, first),
        avoid: {walk: [...walk, near.add(along), near.sub(along)]},
        opacity,
      }),
    );
  }

  private addFar(text: string, to: () => Vector2): void {
    const {near} = this;
    const room = () =>
      (to().sub(near).magnitude - apart.none) / (apart.both - apart.none);
    this.add(
      new PointLabel({
        ...type.mark,
        text,
        at: to,
        awayFrom: near,
        avoid: () => ({
          walk: [...this.curve, ...this.triangle(to())],
          marks: rise.map(aside => new Vector2(to().x + aside, (to().y + near.y) / 2)),
        }),
        // Where the curve is interrupted there is nothing to name.
        opacity: () => (room() > 0 ? Math.min(1, room()) : 0),
      }),
    );
  }

  /** The secant, from as far on the other side, and its slope triangle. */
  private triangle(to: Vector2): Vector2[] {
    const {near} = this;
    return [near.scale(2).sub(to), to, new Vector2(to.x, near.y), near];
  }
}
