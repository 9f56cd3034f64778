import {Layout, nodeName} from '@motion-canvas/2d';
import {Vector2, all, createSignal, type ThreadGenerator} from '@motion-canvas/core';
import {opennessNear} from '../../nodes/plot/drawWalker';
import {SlopeLine} from '../../nodes/plot/SlopeLine';
import {Walker} from '../../nodes/plot/Walker';
import {
  cornersOfStairs,
  hopPlan,
  isInside,
  isKink,
  nearestInside,
  stairsBetween,
  type CurveIterate,
  type CurveRun,
  type HopPlanOptions,
  type Place,
} from '../../plot';
import {mapAll, type NonEmpty} from '../../sim';
import {line} from '../../theme';
import {CurveWalk} from '../CurveWalk';
import {CurveStage, type CurveStageProps} from './CurveStage';
import {dotsOf} from './dotsOf';
import {boxAround} from '../../plot/labels/box';
import {EndLabels, type EndName} from './EndLabels';
import {faded} from './faded';
import {stepsOnCurve} from './stepsOnCurve';
import {wordsIn} from './withRoom';

type CurveHops = Pick<HopPlanOptions, 'counted' | 'budget' | 'showsSides'>;

export interface CurvePlotProps extends CurveStageProps {
  /** How the hops are made. */
  hops?: CurveHops;
  /**
   * How those of the runs after the first are made, which are not to be seen until `quiet`
   * makes them so. Default: all runs are there, and hop alike.
   */
  laterHops?: CurveHops;
  /** What the ends of the runs are called, one by one. Default: their outcomes. */
  endNames?: readonly EndName[];
  /** Half the length of tangents, in stage units; 0 for none. @defaultValue 230 */
  tangentReach?: number;
}

/** A run on the curve: its moves, and how it is concluded. */
export interface CurveRunOnStage {
  readonly walk: CurveWalk;
  readonly walker: Walker;
  /** Says what became of it, where it is. */
  conclude(): ThreadGenerator;
  /** Takes it off the stage. */
  vanish(): ThreadGenerator;
  /** Makes all of it but its label quieter, or as clear as it was: the opacity. */
  quiet(opacity: number, seconds?: number): ThreadGenerator;
}

/** What the runs of a plot have in common. */
interface RunOptions {
  readonly marks: readonly Vector2[];
  readonly ends: EndLabels;
  readonly hops: HopPlanOptions;
  readonly isLater: boolean;
  /** The ways of the runs that come later: no label covers them. */
  readonly laterWays: (readonly Place[])[];
  readonly endName?: EndName;
  readonly tangentReach: number;
  hasTangent(x: number): boolean;
}

/** In which a conclusion is drawn. */
const seconds = 0.5;

/** In which a run leaves the stage. */
const vanishSeconds = 0.25;

/** Half the tangent's length on a {@link CurvePlot}, in stage units. */
export const usualTangentReach = 230;

/**
 * A curve with the runs on it, in a region of the stage: the ground below it, its minima as
 * crosses, walkers with tangents, and of every step its arrow and its landing.
 *
 * @example
 * ```tsx
 * <CurvePlot ref={plot} of={trace} region={regions.picture} />
 * ```
 */
@nodeName('CurvePlot')
export class CurvePlot extends CurveStage {
  public readonly runs: NonEmpty<CurveRunOnStage>;

  /** Places all over the words that stand in the room that was asked for. */
  public readonly taken: readonly Place[];

  /** Places all over the numbers that others write into it: ends are told beside them. */
  public readonly written = createSignal<readonly Place[]>([]);

  public constructor({
    hops = {},
    laterHops,
    endNames = [],
    tangentReach = usualTangentReach,
    ...props
  }: CurvePlotProps) {
    super(props);
    const {of, region, room} = props;
    const marks = this.marks();
    const walk = this.curve.localLines().flat();
    this.taken = wordsIn(this.free, region, room);
    const ends = new EndLabels(of, () => ({
      walk,
      marks: [...marks, ...this.written()],
      taken: boxAround(this.taken),
    }));
    const hasTangent = (x: number) => tangentReach > 0 && !isKink(of, x);
    const laterWays: (readonly Place[])[] = [];
    this.runs = mapAll(of.runs, (run, i) =>
      this.addRun(run, {
        ...{marks, tangentReach, hasTangent, ends, laterWays},
        hops: (i > 0 && laterHops) || hops,
        isLater: i > 0 && laterHops !== undefined,
        ...(endNames[i] !== undefined && {endName: endNames[i]}),
      }),
    );
    this.addMarks();
    for (const {walker} of this.runs) this.add(walker);
    // Above all that they speak of.
    this.add(ends.all);
  }

  private addRun(run: CurveRun, options: RunOptions): CurveRunOnStage {
    const {marks, hops, isLater, tangentReach, hasTangent, ends, laterWays} = options;
    const data = mapAll(run.iterates, ({x, value}) => new Vector2(x, value));
    const places = mapAll(data, point => this.toLocal(point));
    const half = this.size().scale(0.5);
    const plan = hopPlan(places, {...hops, half, wayBetween: stairsBetween});
    const walk = new CurveWalk(plan, places);
    const here = () => run.iterates[walk.landed()]!;
    const {x: width, y: height} = this.size();
    const opacity = isLater ? 0 : 1;
    const layer = new Layout({
      clip: true,
      width: width + 2 * line.curve,
      height,
      opacity,
    });
    this.add(layer);
    layer.add(
      new SlopeLine({
        at: () => [here().x, here().value],
        slope: () => here().slope,
        reach: () => tangentReach * walk.tangent(),
        opacity: () => (walk.tangent() > 0 && hasTangent(here().x) ? 1 : 0),
      }),
    );
    layer.add(stepsOnCurve({data, places, half: half.x}, walk));
    layer.add(dotsOf(places, walk));
    const walker = this.walkerOf(walk, marks);
    walker.opacity(opacity);
    if (options.endName) walker.color(options.endName.color);
    const at = () => nearestInside(walk.place(), half);
    const lastDrawn = run.iterates[plan.last]!;
    const way = cornersOfStairs(places.slice(0, plan.last + 1));
    if (isLater) laterWays.push(way);
    const lines = () => [
      way,
      ...laterWays.filter(other => other !== way),
      hasTangent(lastDrawn.x) ? this.tangentAt(lastDrawn, tangentReach) : [],
    ];
    const label = ends.add(run.outcome, at, lines, options.endName);
    const stays = run.outcome.kind === 'arrived' || run.outcome.kind === 'resting';
    return {
      walk,
      walker,
      vanish: () => faded([layer, walker, label], 0, vanishSeconds),
      quiet: (opacity, time = seconds) => faded([layer, walker], opacity, time),
      conclude: function* () {
        const ring = stays ? [walk.openness(1, seconds)] : [];
        yield* all(ends.tell(label), ...ring);
      },
    };
  }

  /** The ends of a tangent, in this node's space. */
  private tangentAt({x, value, slope}: CurveIterate, reach: number): Vector2[] {
    const middle = this.toLocal([x, value]);
    const along = this.unit().mul(new Vector2(1, slope)).normalized;
    return [-reach, reach].map(length => middle.add(along.scale(length)));
  }

  private walkerOf(walk: CurveWalk, marks: readonly Place[]): Walker {
    const around = this.size()
      .scale(0.5)
      .add(2 * line.current);
    return new Walker({
      position: () => new Vector2(walk.place()),
      // What has left the picture is not drawn over what stands beside it.
      scale: () => (isInside(walk.place(), around) ? 1 : 0),
      openness: () => Math.max(walk.openness(), opennessNear(walk.place(), marks)),
    });
  }
}
