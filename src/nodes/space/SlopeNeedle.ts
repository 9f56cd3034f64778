import {Node, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import type {SignalValue, SimpleSignal, Vector2} from '@motion-canvas/core';
import type {Point} from '../../sim';
import {line} from '../../theme';
import type {RoseBar} from '../../plot/slopes/slopeRose';
import {alongSlope} from '../../plot/space/alongSlope';
import {Arrow} from '../plot/Arrow';
import {useTheme} from '../useTheme';
import {spaceOf} from './Space';

export interface SlopeNeedleProps extends NodeProps {
  /** The data point on which it turns. */
  at: SignalValue<Point>;
  /** Where it points, and the slope that way; without a slope it is not there. */
  bar: SignalValue<RoseBar>;
  /** In world units. */
  length: number;
}

/**
 * The needle of a compass on the surface of its {@link Space}: it points in a direction, as
 * steep as the surface is that way.
 *
 * @example
 * ```tsx
 * <SlopeNeedle at={[1, 0]} bar={barAt(f, [1, 0], [0, 1])} length={0.3} />
 * ```
 */
@nodeName('SlopeNeedle')
export class SlopeNeedle extends Node {
  @signal()
  declare public readonly at: SimpleSignal<Point, this>;

  @signal()
  declare public readonly bar: SimpleSignal<RoseBar, this>;

  private readonly reach: number;

  public constructor({length, ...props}: SlopeNeedleProps) {
    super(props);
    this.reach = length;
    this.add(
      new Arrow({
        from: () => spaceOf(this).onSurface(this.at()),
        to: () => this.tip(),
        stroke: useTheme().text,
        lineWidth: line.arrow,
      }),
    );
  }

  private tip(): Vector2 {
    const space = spaceOf(this);
    const {direction, slope} = this.bar();
    const at = this.at();
    if (slope === null) return space.onSurface(at);
    return space.toLocal(
      alongSlope(space.terrain, at, {direction, slope, length: this.reach}),
    );
  }
}
