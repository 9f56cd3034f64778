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
import {beyond, type LabelSurroundings} from '../../plot/labels/besidePoint';

export interface PointLabelProps extends LabelProps {
  /** The point, in the axes' own space. */
  at?: SignalValue<PossibleVector2>;
  /**
   * The side of the point that faces away from here is best, in the axes' own space.
   */
  awayFrom?: SignalValue<PossibleVector2>;
  /**
   * Radius of the point's marker, in stage units.
   *
   * @defaultValue `line.current`
   */
  clearance?: SignalValue<number>;
  /** What the label should not cover, in the axes' own space. */
  avoid?: SignalValue<Pick<LabelSurroundings, 'walk' | 'lines' | 'marks' | 'taken'>>;
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

  @initial(line.current)
  @signal()
  declare public readonly clearance: SimpleSignal<number, this>;

  @initial({})
  @signal()
  declare public readonly avoid: SimpleSignal<
    Pick<LabelSurroundings, 'walk' | 'lines' | 'marks' | 'taken'>,
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
      margin: axesOf(this).textMargin(),
    };
    return new Vector2(beyond(marker, this.size(), surroundings));
  }
}
