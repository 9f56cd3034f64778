import {initial, nodeName, signal} from '@motion-canvas/2d';
import {
  Vector2,
  type PossibleVector2,
  type SignalValue,
  type SimpleSignal,
} from '@motion-canvas/core';
import {line} from '../../theme';
import {axesOf} from './Axes';
import {Label, type LabelProps} from '../text/Label';
import {beyond, type LabelSurroundings} from '../../plot/labels/labelPlaces';

export interface PointLabelProps extends LabelProps {
  at?: SignalValue<PossibleVector2>;
  awayFrom?: SignalValue<PossibleVector2>;
  clearance?: SignalValue<number>;
  avoid?: SignalValue<Pick<LabelSurroundings, 'walk' | 'marks' | 'taken'>>;
}

/**
 * A label next to a point, inside {@link Axes}: on the side that faces away from another
 * point, and never beyond the frame. Both points are in the axes' own space.
 *
 * @example
 * ```tsx
 * <PointLabel text="start" at={() => path().localPoints()[0]} awayFrom={() => path().localPoints()[1]} />
 * ```
 */
@nodeName('PointLabel')
export class PointLabel extends Label {
  @initial(Vector2.zero)
  @signal()
  declare public readonly at: SimpleSignal<PossibleVector2, this>;

  @initial(Vector2.zero)
  @signal()
  declare public readonly awayFrom: SimpleSignal<PossibleVector2, this>;

  /** Radius of the point's marker, in stage units. */
  @initial(line.current)
  @signal()
  declare public readonly clearance: SimpleSignal<number, this>;

  /** What the label should not cover. */
  @initial({})
  @signal()
  declare public readonly avoid: SimpleSignal<
    Pick<LabelSurroundings, 'walk' | 'marks' | 'taken'>,
    this
  >;

  public constructor(props: PointLabelProps) {
    super(props);
    this.position(() => this.place());
  }

  private place(): Vector2 {
    const {x, y} = new Vector2(this.at());
    const marker = {x, y, radius: this.clearance()};
    const surroundings = {
      from: new Vector2(this.awayFrom()),
      ...this.avoid(),
      frame: axesOf(this).size().scale(0.5),
    };
    return new Vector2(beyond(marker, this.size(), surroundings));
  }
}
