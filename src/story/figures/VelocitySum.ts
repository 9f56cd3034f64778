import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {Vector2, clamp} from '@motion-canvas/core';
import {Arrow} from '../../nodes/plot/Arrow';
import {useTheme} from '../../nodes/useTheme';
import type {VelocityParts} from '../../plot';
import type {PlanePlot, PlaneWalk} from './PlanePlot';

export interface VelocitySumProps extends NodeProps {
  plot: PlanePlot;
  /** The run whose steps they are. */
  of: PlaneWalk;
  /** Of each of its steps. */
  parts: readonly VelocityParts[];
}

/**
 * The two parts of a step, tip to tail, on a plot's map: first what is carried on, then at
 * its tip the new −η∇f, which ends where the step ends. They are there while the walk aims.
 *
 * @example
 * ```tsx
 * plot().add(<VelocitySum plot={plot()} of={ball} parts={trace.parts} />);
 * ```
 */
@nodeName('VelocitySum')
export class VelocitySum extends Node {
  private readonly plot: PlanePlot;
  private readonly walked: PlaneWalk;
  private readonly parts: readonly VelocityParts[];

  public constructor({plot, of, parts, ...props}: VelocitySumProps) {
    super(props);
    const theme = useTheme();
    [this.plot, this.walked, this.parts] = [plot, of, parts];
    const carried = () => clamp(0, 1, 2 * this.aim());
    const fresh = () => clamp(0, 1, 2 * this.aim() - 1);
    this.add([
      this.arrow('carried', carried, theme.step),
      this.arrow('fresh', fresh, theme.gradient),
    ]);
  }

  private get update(): number {
    return Math.floor(this.walked.walk.step());
  }

  /** Nothing while the walker is on its way, and where nothing is carried on. */
  private aim(): number {
    const parts = this.parts[this.update];
    return parts?.carried.some(part => part !== 0) ? this.walked.walk.aim() : 0;
  }

  /** Start, tip of what is carried, end; on the plot. */
  private corners(): readonly [Vector2, Vector2, Vector2] {
    const places = this.walked.path.localPoints();
    const from = new Vector2(places[Math.min(this.update, places.length - 1)]);
    const parts = this.parts[this.update];
    if (!parts) return [from, from, from];
    const origin = this.plot.toLocal([0, 0]);
    const along = ([x = 0, y = 0]: readonly number[]) =>
      this.plot.toLocal([x, y]).sub(origin);
    const middle = from.add(along(parts.carried));
    return [from, middle, middle.add(along(parts.fresh))];
  }

  private ends(part: keyof VelocityParts): readonly [from: Vector2, to: Vector2] {
    const [from, middle, to] = this.corners();
    return part === 'carried' ? [from, middle] : [middle, to];
  }

  private arrow(part: keyof VelocityParts, grown: () => number, stroke: string): Arrow {
    return new Arrow({
      stroke,
      from: () => this.ends(part)[0],
      to: () => Vector2.lerp(...this.ends(part), grown()),
    });
  }
}
