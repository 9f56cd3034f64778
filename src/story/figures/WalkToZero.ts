import {Line, Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {easeOutCubic} from '@motion-canvas/core';
import type {Axes} from '../../nodes/plot/Axes';
import {Dot} from '../../nodes/plot/Dot';
import {SlopeLine} from '../../nodes/plot/SlopeLine';
import {useTheme} from '../../nodes/useTheme';
import type {CurvePlace} from '../../plot';
import {line} from '../../theme';

export interface WalkToZeroProps extends NodeProps {
  /** Where f is flat. */
  place: CurvePlace;
  /** The plots of f and of f′, beside this node's parent or in it. */
  above: Axes;
  below: Axes;
  /** How far it has come, 0 to 1. */
  part: () => number;
  /** To the next flat place, in stage units. */
  room: number;
}

/** Half a level tangent, and the dot's radius, in stage units. */
const usual = {reach: 110, radius: line.current - 5};

/** Of the way to the next flat place, what one takes at most. */
const share = 0.3;

/**
 * A level tangent at a flat place of f, and a dot that walks from there down to the zero of
 * f′, leaving a line.
 *
 * @example
 * ```tsx
 * <WalkToZero place={{x: 0, value: 1}} above={f()} below={slopes()} part={part} room={400} />
 * ```
 */
@nodeName('WalkToZero')
export class WalkToZero extends Node {
  public constructor({place, above, below, part, room, ...props}: WalkToZeroProps) {
    const isThere = () => (part() > 0 ? 1 : 0);
    super({...props, opacity: isThere});
    const theme = useTheme();
    const {x, value} = place;
    const drawn = () => easeOutCubic(Math.min(1, 3 * part()));
    const from = () => above.toStage([x, value]);
    const tip = () =>
      from().lerp(below.toStage([x, 0]), Math.max(0, 1.5 * part() - 0.5));
    above.add(
      new SlopeLine({
        at: [x, value],
        slope: 0,
        reach: () => Math.min(usual.reach, share * room) * drawn(),
        lineWidth: line.path,
        opacity: isThere,
      }),
    );
    this.add([
      new Line({
        points: () => [from(), tip()],
        stroke: theme.gradient,
        lineWidth: line.link,
      }),
      new Dot({
        radius: Math.min(usual.radius, share * room),
        fill: theme.gradient,
        position: tip,
      }),
    ]);
  }
}
