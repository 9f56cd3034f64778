import {Line, Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {Vector2} from '@motion-canvas/core';
import {Arrow} from '../../nodes/plot/Arrow';
import {Dot} from '../../nodes/plot/Dot';
import {Marker} from '../../nodes/plot/Marker';
import {useTheme} from '../../nodes/useTheme';
import {line} from '../../theme';
import type {LossLine} from './LossChart';

export interface StepDialProps extends NodeProps {
  look: LossLine;
  /** Of its face, in stage units. */
  radius: number;
  /** The step that comes next, 1 as long as the hand may be; zero for no hand. */
  step: () => Vector2;
  /** Straight downhill, of any length; zero for no tick. */
  downhill: () => Vector2;
  /** Whether its run has arrived. */
  arrived: () => boolean;
}

/** Radii of the hub and of the sign in it, and length of the tick, in stage units. */
const hub = 19;
const sign = 10;
const tick = 16;

/**
 * The next step of a run as the hand of a dial, and a tick at the rim where straight downhill
 * is: what lies between them is the optimizer's own doing. The rim is lit where it arrives.
 *
 * @example
 * ```tsx
 * <StepDial look={look} radius={56} step={step} downhill={downhill} arrived={arrived} />
 * ```
 */
@nodeName('StepDial')
export class StepDial extends Node {
  public constructor({look, radius, step, downhill, arrived, ...props}: StepDialProps) {
    super(props);
    const theme = useTheme();
    const along = () => {
      const way = downhill();
      return way.magnitude > 0 ? way.normalized : Vector2.zero;
    };
    const from = () => {
      const hand = step();
      return hand.magnitude > 0 ? hand.normalized.scale(hub) : Vector2.zero;
    };
    this.add([
      new Dot({
        radius,
        fill: theme.background,
        stroke: () => (arrived() ? theme.minimum : theme.faint),
        lineWidth: () => (arrived() ? line.ring + 1 : line.axis),
      }),
      new Line({
        points: () => [along().scale(radius - tick), along().scale(radius)],
        stroke: theme.gradient,
        lineWidth: line.ring + 1,
        opacity: () => (along().magnitude > 0 ? 1 : 0),
      }),
      new Arrow({
        from,
        to: () => from().add(step().scale(radius - hub)),
        stroke: look.color,
      }),
      new Dot({radius: hub, fill: look.color, lineWidth: 0}),
      new Marker({shape: look.shape, fill: theme.background, radius: sign}),
    ]);
  }
}
