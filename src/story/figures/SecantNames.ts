import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {createComputed, Vector2, type SignalValue} from '@motion-canvas/core';
import type {Axes} from '../../nodes/plot/Axes';
import {PointLabel} from '../../nodes/plot/PointLabel';
import {Label} from '../../nodes/text/Label';
import type {CurveSlopes, Place} from '../../plot';
import {onSide, steadySide, type LabelMoment} from '../../plot/labels/besidePoint';
import type {Secant} from '../../sim';
import {line, type} from '../../theme';

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

/** Of the secants, every so many are looked at for room. */
const sampled = 12;

/** Where Δf is written: to the right of its line, in stage units. */
const rise = [20, 50, 80];

/**
 * The names of a secant's points, x and x + h, where they cover neither the curve nor the
 * secants; and of x − h, where there are secants to the left. Each stays on its side.
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
      const ends = list?.map(secant => this.end(point.x, secant));
      if (ends) this.addFar(name, ends, index);
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

  private addFar(text: string, ends: readonly Vector2[], index: () => number): void {
    const {near} = this;
    const to = () => ends[index()]!;
    const room = (end: Vector2) =>
      (end.sub(near).magnitude - apart.none) / (apart.both - apart.none);
    const label = new Label({
      ...type.mark,
      text,
      // Where the curve is interrupted there is nothing to name.
      opacity: () => (room(to()) > 0 ? Math.min(1, room(to())) : 0),
    });
    const moments = ends
      .filter((end, i) => i % sampled === 0 && room(end) > 0)
      .map(end => this.momentAt(end));
    const side = createComputed(() => steadySide(moments, label.size()));
    label.position(() => {
      const {marker, surroundings} = this.momentAt(to());
      return new Vector2(onSide(marker, side(), label.size(), surroundings.frame));
    });
    this.add(label);
  }

  /** The far point somewhere, and what its name should not cover there. */
  private momentAt(to: Vector2): LabelMoment {
    const {near} = this;
    return {
      marker: {x: to.x, y: to.y, radius: line.current},
      surroundings: {
        from: near,
        walk: [...this.curve, ...this.triangle(to)],
        marks: rise.map(aside => new Vector2(to.x + aside, (to.y + near.y) / 2)),
        frame: this.axes.size().scale(0.5),
      },
    };
  }

  /** The secant, from as far on the other side, and its slope triangle. */
  private triangle(to: Vector2): Vector2[] {
    const {near} = this;
    return [near.scale(2).sub(to), to, new Vector2(to.x, near.y), near];
  }
}
