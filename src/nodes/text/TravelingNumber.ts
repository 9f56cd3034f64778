import {nodeName} from '@motion-canvas/2d';
import {
  Color,
  Vector2,
  easeInOutSine,
  map,
  tween,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {type} from '../../theme';
import {Label, type LabelProps} from './Label';

/** A way of a number over the stage. */
export interface NumberTravel {
  readonly text: string;
  /** Where it is read: in the middle of these labels, in the first one's size and colour. */
  readonly from: readonly [Label, ...Label[]];
  /** The label that it becomes. */
  readonly to: Label;
  /** As much at least. @defaultValue 0.7 */
  readonly seconds?: number;
}

/** Nothing moves faster, in stage units a second: 60 a frame at 60 frames a second. */
const mostSpeed = 3600;

/** The fastest moment of a move that eases in and out like a sine, over its mean speed. */
const peak = Math.PI / 2;

/** How far a way bends to the side, as a share of its length. */
const bend = 0.12;

/**
 * A number that travels from one label to another, say from a picture into a formula: it is
 * seen only on its way, and takes on the size and colour of the label that it becomes.
 *
 * @example
 * ```tsx
 * <TravelingNumber ref={number} />
 * // …
 * yield* number().travel({text: '5', from: [slope()], to: equation().labelOf(6, 0)});
 * ```
 */
@nodeName('TravelingNumber')
export class TravelingNumber extends Label {
  public constructor(props: LabelProps = {}) {
    super({...type.value, ...props, opacity: 0});
  }

  /** Goes its way; the label at its end must not be seen before. */
  public *travel({text, from, to, seconds = 0.7}: NumberTravel): ThreadGenerator {
    const starts = from.map(label => this.placeOf(label));
    const start = starts
      .reduce((sum, place) => sum.add(place), Vector2.zero)
      .scale(1 / starts.length);
    const end = this.placeOf(to);
    const way = end.sub(start);
    const [size, sizeThere] = [this.sizeOf(from[0]), this.sizeOf(to)];
    const [ink, inkThere] = [from[0].fill(), to.fill()];
    const least = (peak * way.magnitude) / mostSpeed;
    this.text(text);
    this.opacity(1);
    yield* tween(Math.max(seconds, least), time => {
      const part = easeInOutSine(time);
      const aside = way.perpendicular.scale(bend * Math.sin(Math.PI * part));
      this.position(start.add(way.scale(part)).add(aside));
      this.scale(map(size, sizeThere, part));
      this.fill(Color.lerp(ink, inkThere, part, 'rgb'));
    });
    this.opacity(0);
  }

  /** The middle of a label in the space of this one's parent. */
  private placeOf(label: Label): Vector2 {
    return label.absolutePosition().transformAsPoint(this.worldToParent());
  }

  /** A label's font size there, in that of this one. */
  private sizeOf(label: Label): number {
    const units = label.absoluteScale().x / this.parent()!.absoluteScale().x;
    return (units * label.fontSize()) / this.fontSize();
  }
}
