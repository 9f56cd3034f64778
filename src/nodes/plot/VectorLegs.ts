import {Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {
  Color,
  Vector2,
  createSignal,
  type PossibleVector2,
  type SignalValue,
  type SimpleSignal,
} from '@motion-canvas/core';
import {line} from '../../theme';
import {useTheme} from '../useTheme';
import {Arrow} from './Arrow';

export interface VectorLegsProps extends NodeProps {
  /** Where the vector begins, in the parent's space. */
  from: SignalValue<PossibleVector2>;
  /** Its components as ways, one after the other, in the parent's space. */
  legs: SignalValue<readonly Vector2[]>;
  /** How many legs there are. */
  count: number;
  /**
   * How much of the arrow from the beginning of the first leg to the end of the last is
   * drawn, 0 to 1.
   *
   * @defaultValue 1
   */
  arrow?: SignalValue<number>;
}

/** Of a leg, and how much of the background is in its colour. */
const leg = {lineWidth: 0.7 * line.arrow, quiet: 0.2} as const;

/**
 * A vector as an arrow, and its components as legs, tip to tail: along the first axis, then
 * along the next.
 *
 * @example
 * ```tsx
 * <VectorLegs ref={vector} count={2} from={point} legs={() => [across(), up()]} />
 * // …
 * yield* vector().drawn[0](1, 0.6);
 * ```
 */
@nodeName('VectorLegs')
export class VectorLegs extends Node {
  @initial(Vector2.zero)
  @signal()
  declare public readonly from: SimpleSignal<PossibleVector2, this>;

  @initial([])
  @signal()
  declare public readonly legs: SimpleSignal<readonly Vector2[], this>;

  @initial(1)
  @signal()
  declare public readonly arrow: SimpleSignal<number, this>;

  /** How much of each leg is drawn, 0 to 1. */
  public readonly drawn: readonly SimpleSignal<number>[];

  public constructor({count, ...props}: VectorLegsProps) {
    super(props);
    const theme = useTheme();
    this.drawn = Array.from({length: count}, () => createSignal(0));
    const quiet = Color.lerp(theme.gradient, theme.background, leg.quiet, 'rgb');
    this.add(
      this.drawn.map(
        (drawn, i) =>
          new Arrow({
            from: () => this.corner(i),
            to: () => Vector2.lerp(this.corner(i), this.corner(i + 1), drawn()),
            lineWidth: leg.lineWidth,
            stroke: quiet,
          }),
      ),
    );
    this.add(
      new Arrow({
        from: () => this.corner(0),
        to: () => Vector2.lerp(this.corner(0), this.tip(), this.arrow()),
        stroke: theme.gradient,
      }),
    );
  }

  /** Where the vector ends, in the parent's space. */
  public tip(): Vector2 {
    return this.corner(this.drawn.length);
  }

  private corner(index: number): Vector2 {
    return this.legs()
      .slice(0, index)
      .reduce((place, way) => place.add(way), new Vector2(this.from()));
  }
}
