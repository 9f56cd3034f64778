import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {Vector2, type PossibleVector2} from '@motion-canvas/core';
import {line} from '../../theme';
import {useTheme} from '../useTheme';
import {Arrow} from './Arrow';
import {axesOf} from './Axes';

export interface SlopeCompassProps extends NodeProps {
  /** The point, in data. */
  at: PossibleVector2;
  /** ∇f there; not zero. */
  gradient: PossibleVector2;
  /** Of the longest arrow, in stage units. */
  length: number;
}

/** Ways to go, an eighth of a turn apart; the first is straight downhill. */
const ways = [0, 1, 2, 3, 4, 5, 6, 7];

/** From the walker's rim. */
const gap = line.current + line.ring;

/** A way uphill is no way down: of its arrow only this is there, in stage units. */
const stub = 26;

/**
 * The slopes around a point, inside {@link Axes} of equal scales: eight ways to go, each
 * with an arrow as long as f falls along it. The longest is −∇f; where f rises, a stub.
 *
 * @example
 * ```tsx
 * <SlopeCompass at={[0, 1]} gradient={[2, -3]} length={220} />
 * ```
 */
@nodeName('SlopeCompass')
export class SlopeCompass extends Node {
  public constructor({at, gradient, length, ...props}: SlopeCompassProps) {
    super(props);
    const theme = useTheme();
    const middle = () => axesOf(this).toLocal(at);
    const uphill = new Vector2(gradient);
    // Up in the data is down on the stage.
    const downhill = new Vector2(-uphill.x, uphill.y).degrees;
    for (const way of ways) {
      const along = Vector2.fromDegrees(downhill + 45 * way);
      const fall = Math.cos((way * Math.PI) / 4);
      const isDown = fall > 1e-9;
      const tip = gap + (isDown ? length * fall : stub);
      this.add(
        new Arrow({
          from: () => middle().add(along.scale(gap)),
          to: () => middle().add(along.scale(tip)),
          stroke: isDown ? theme.text : theme.muted,
          lineWidth: isDown ? line.arrow : line.axis,
          headed: isDown,
          opacity: way === 0 ? 1 : isDown ? 0.75 : 0.6,
        }),
      );
    }
  }
}
