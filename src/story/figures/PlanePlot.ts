import {Node, nodeName} from '@motion-canvas/2d';
import {all, type ThreadGenerator, type Vector2} from '@motion-canvas/core';
import {Axes, type AxesProps} from '../../nodes/plot/Axes';
import {ContourMap} from '../../nodes/plot/ContourMap';
import {DescentPath} from '../../nodes/plot/DescentPath';
import {openRadius, opennessNear} from '../../nodes/plot/drawWalker';
import {ExitNote} from '../../nodes/plot/ExitNote';
import {minimumMark} from '../../nodes/plot/minimumMark';
import {PointLabel} from '../../nodes/plot/PointLabel';
import {StepArrow} from '../../nodes/plot/StepArrow';
import {
  hopPlan,
  notable,
  type HopPlanOptions,
  type PlaneRun,
  type PlaneRuns,
  type Region,
} from '../../plot';
import {last, mapAll, objectiveNamed, type NonEmpty, type Objective} from '../../sim';
import {Walk} from '../Walk';
import {endLabel} from '../endLabel';

/** In which a conclusion is drawn. */
const seconds = 0.5;

export interface PlanePlotProps extends AxesProps {
  /** What it shows. */
  of: PlaneRuns & {readonly levels?: readonly number[]};
  region: Region;
  /** What the arrows of the steps are called; '' for no name. */
  stepLabel: string;
  /** The function itself, where it is not found by its name. */
  objective?: Objective;
  /** How the hops are made. */
  hops?: Pick<HopPlanOptions, 'counted' | 'budget'>;
  /** Radius of its corners, in stage units. */
  corner?: number;
}

/** What the walks of a plot have in common. */
interface WalkOptions {
  readonly stepLabel: string;
  readonly marks: readonly Vector2[];
  readonly hops: NonNullable<PlanePlotProps['hops']>;
}

/** A run on the map: its moves, its path, the arrow of its steps. */
export interface PlaneWalk {
  readonly walk: Walk;
  readonly path: DescentPath;
  readonly arrow: StepArrow;
  /** Says what became of it, where it is; where it left the picture, at the edge. */
  conclude(): ThreadGenerator;
}

/**
 * A contour map with the runs on it, in a region of the stage: minima as crosses, paths,
 * walkers and the arrows of their steps.
 *
 * @example
 * ```tsx
 * <PlanePlot ref={plot} of={trace} region={regions.picture} stepLabel="−η∇f" />
 * ```
 */
@nodeName('PlanePlot')
export class PlanePlot extends Axes {
  public readonly map: ContourMap;

  /** For what lies on the map and under the walkers. */
  public readonly ground = new Node({});
  public readonly walks: NonEmpty<PlaneWalk>;

  public constructor({
    of,
    region,
    stepLabel,
    objective = objectiveNamed(of.objective),
    corner = 0,
    hops = {},
    ...props
  }: PlanePlotProps) {
    const {x, y, width, height} = region;
    super({
      ...props,
      x,
      y,
      width,
      height,
      domain: of.shown[0],
      range: of.shown[1],
      domainTicks: 0,
      rangeTicks: 0,
      ruled: false,
      clip: true,
    });
    const {levels} = of;
    this.map = new ContourMap({
      objective,
      corner,
      ...(levels && {levels}),
    });
    this.add([this.map, this.ground]);
    const minima = notable(of.minima);
    const marks = minima.map(({point}) => this.toLocal([point[0]!, point[1]!]));
    this.walks = mapAll(of.runs, run =>
      this.addWalk(run, of, {stepLabel, marks, hops}),
    );
    // Above the paths and below the walkers.
    const {path} = last(this.walks);
    minima.forEach((minimum, i) => path.add(minimumMark(minimum, marks[i]!)));
  }

  private addWalk(
    run: PlaneRun,
    of: PlaneRuns,
    {stepLabel, marks, hops}: WalkOptions,
  ): PlaneWalk {
    const path = new DescentPath({points: run.points.map(({point}) => point)});
    this.add(path);
    const half = this.size().scale(0.5);
    const walk = new Walk(
      hopPlan(path.localPoints(), {...hops, half}),
      run.points.length - 1,
    );
    path.step(walk.step);
    path.leg(walk.leg);
    // The walker never covers what it has come to.
    path.openness(() => opennessNear(path.current(), marks));
    const arrow = new StepArrow({path, label: stepLabel, aim: walk.aim});
    const label = endLabel(run.outcome, of);
    const avoid = {walk: path.localPoints(), marks};
    const there = new PointLabel({
      ...label,
      at: () => path.current(),
      awayFrom: () => path.cameFrom(),
      clearance: openRadius + 6,
      avoid,
    });
    const edge = new ExitNote({...label, path});
    this.add([arrow, there, edge]);
    const stays = run.outcome.kind === 'arrived' || run.outcome.kind === 'resting';
    return {
      walk,
      path,
      arrow,
      conclude: function* () {
        if (path.exit() !== null) yield* edge.opacity(1, seconds);
        else {
          yield* all(
            there.opacity(1, seconds),
            ...(stays ? [path.openness(1, seconds)] : []),
          );
        }
      },
    };
  }
}
