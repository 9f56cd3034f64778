import {nodeName} from '@motion-canvas/2d';
import type {Vector2} from '@motion-canvas/core';
import {Axes, type AxesProps} from '../../nodes/plot/Axes';
import {Curve} from '../../nodes/plot/Curve';
import {minimumMark} from '../../nodes/plot/minimumMark';
import {notable, type FreeRegion, type Minimum, type Region} from '../../plot';
import {curveAxes} from './bareAxes';
import {withRoom, type Room, type RunsInRange} from './withRoom';

export interface CurveStageProps extends AxesProps {
  /** What it shows. */
  of: RunsInRange;
  region: Region;
  /** Room for words above the curve, in stage units. */
  room?: Room;
}

/** Opacity of the ground below the curve. */
const ground = 0.08;

/** What figures of runs on a curve have in common: the curve, its ground and its minima. */
@nodeName('CurveStage')
export class CurveStage extends Axes {
  public readonly curve: Curve;

  /** Where words may stand: nothing is drawn there. */
  public readonly free: FreeRegion | null;

  /** The minima that are marked. */
  private readonly minima: readonly Minimum[];

  public constructor({of, region, room, ...props}: CurveStageProps) {
    const {x, y, width, height} = region;
    const {free, range} = withRoom(of, region, room);
    super({
      ...curveAxes,
      ...props,
      ...{x, y, width, height, range},
      domain: of.domain,
    });
    this.free = free;
    this.minima = notable(of.minima);
    this.curve = new Curve({lines: of.lines, ground});
    this.add(this.curve);
  }

  /** Where a minimum is, in this node's space. */
  public markOf({point, value}: Minimum): Vector2 {
    return this.toLocal([point[0]!, value]);
  }

  /** Where the minima are that are marked. */
  protected marks(): Vector2[] {
    return this.minima.map(minimum => this.markOf(minimum));
  }

  /** Puts the marks on top of what is there. */
  protected addMarks(): void {
    this.add(this.minima.map(minimum => minimumMark(minimum, this.markOf(minimum))));
  }
}
