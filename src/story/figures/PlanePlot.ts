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
import {hopPlan, notable, type PlaneRun, type PlaneRuns, type Region} from '../../plot';
import {last, mapAll, objectiveNamed, type NonEmpty} from '../../sim';
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
  /** Radius of its corners, in stage units. */
  corner?: number;
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

  /** Parts of the stage that lie over the map. */
  private chips: readonly Region[] = [];

  public constructor({of, region, stepLabel, corner = 0, ...props}: PlanePlotProps) {
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
      objective: objectiveNamed(of.objective),
      corner,
      ...(levels && {levels}),
    });
    this.add([this.map, this.ground]);
    const minima = notable(of.minima);
    const marks = minima.map(({point}) => this.toLocal([point[0]!, point[1]!]));
    this.walks = mapAll(of.runs, run => this.addWalk(run, of, {stepLabel, marks}));
    // Above the paths and below the walkers.
    const {path} = last(this.walks);
    minima.forEach((minimum, i) => path.add(minimumMark(minimum, marks[i]!)));
  }

  /** Labels stand clear of these parts of the stage. */
  public keepClearOf(...regions: readonly (Region | null)[]): void {
    this.chips = regions.filter(region => region !== null);
  }

  private taken(): readonly Region[] {
    const {x, y} = this.position();
    return this.chips.map(chip => ({...chip, x: chip.x - x, y: chip.y - y}));
  }

  private addWalk(
    run: PlaneRun,
    of: PlaneRuns,
    {stepLabel, marks}: {stepLabel: string; marks: readonly Vector2[]},
  ): PlaneWalk {
    const path = new DescentPath({points: run.points.map(({point}) => point)});
    this.add(path);
    const half = this.size().scale(0.5);
    const walk = new Walk(hopPlan(path.localPoints(), {half}), run.points.length - 1);
    path.step(walk.step);
    path.leg(walk.leg);
    // The walker never covers what it has come to.
    path.openness(() => opennessNear(path.current(), marks));
    const arrow = new StepArrow({path, label: stepLabel, aim: walk.aim});
    const label = endLabel(run.outcome, of);
    const taken = () => this.taken();
    const avoid = () => ({walk: path.localPoints(), marks, taken: taken()});
    const there = new PointLabel({
      ...label,
      at: () => path.current(),
      awayFrom: () => path.cameFrom(),
      clearance: openRadius + 6,
      avoid,
    });
    const edge = new ExitNote({...label, path, taken});
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
