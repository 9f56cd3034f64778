import {Node, nodeName} from '@motion-canvas/2d';
import {
  all,
  createSignal,
  type Vector2,
  type SimpleSignal,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {Axes, type AxesProps} from '../../nodes/plot/Axes';
import {ContourMap} from '../../nodes/plot/ContourMap';
import {DescentPath} from '../../nodes/plot/DescentPath';
import {openRadius, opennessNear} from '../../nodes/plot/drawWalker';
import {ExitNote} from '../../nodes/plot/ExitNote';
import {minimumMark} from '../../nodes/plot/minimumMark';
import {summitMark} from '../../nodes/plot/summitMark';
import type {LabelProps} from '../../nodes/text/Label';
import {useTheme} from '../../nodes/useTheme';
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
import type {Box} from '../../plot/labels/box';
import {last, mapAll, objectiveNamed, type NonEmpty, type Objective} from '../../sim';
import {Walk} from '../Walk';
import {endLabel} from '../endLabel';
import type {LossLine} from './LossChart';
import {mapAxes} from './bareAxes';
import {jointWalk, legWithin} from './jointWalk';
import {signOn} from './signOn';
import {stackArrows} from './stackArrows';

/** In which a conclusion is drawn. */
const seconds = 0.5;

export interface PlanePlotProps extends AxesProps {
  /** What it shows. */
  of: PlaneRuns & {readonly levels?: readonly number[]};
  region: Region;
  /** What the arrows of the steps are called; '' for no name. */
  stepLabel: string;
  /** The same of runs that climb. Default: no name. */
  climbLabel?: string;
  /** Whether the runs hop at once, on one plan. Default: each on its own. */
  together?: boolean;
  /** Parts of the stage that words stand on: no label goes there. */
  taken?: () => readonly (Region | null)[];
  /** The function itself, where it is not found by its name. */
  objective?: Objective;
  /** How the hops are made. */
  hops?: Pick<HopPlanOptions, 'counted' | 'budget'>;
  /** Of each run, where several are told apart: a colour, and the sign on its walker. */
  looks?: readonly LossLine[];
  /** Whether the arrow of a run's steps has the run's colour. Default: the step's. */
  colorsArrows?: boolean;
  /** Radius of its corners, in stage units. */
  corner?: number;
}

/** A run on the map: its moves, its path, the arrow of its steps. */
export interface PlaneWalk {
  readonly walk: Walk;
  readonly path: DescentPath;
  readonly arrow: StepArrow;
  /** How much is there of the arrows of its steps, beside the walk's `aim`; 1 at first. */
  readonly aimed: SimpleSignal<number>;
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
    climbLabel = '',
    together = false,
    taken = () => [],
    objective = objectiveNamed(of.objective),
    corner = 0,
    hops = {},
    looks = [],
    colorsArrows = false,
    ...props
  }: PlanePlotProps) {
    super({...props, ...mapAxes(region, of.shown)});
    const {levels} = of;
    this.map = new ContourMap({
      objective,
      corner,
      ...(levels && {levels}),
    });
    this.add([this.map, this.ground]);
    const minima = notable(of.minima);
    const marks = minima.map(({point}) => this.toLocal([point[0]!, point[1]!]));
    const joint = together ? jointWalk(this, of.runs, hops) : null;
    const summits = notable(of.summits ?? []);
    const tops = summits.map(({point}) => this.toLocal([point[0]!, point[1]!]));
    this.walks = mapAll(of.runs, (run, i) =>
      this.addWalk(run, of, {
        label: run.direction === 'ascent' ? climbLabel : stepLabel,
        marks: [...marks, ...tops],
        taken: () => taken().flatMap(part => (part ? boxIn(region, part) : [])),
        joint,
        hops,
        look: looks[i] ?? null,
        colorsArrows,
      }),
    );
    if (colorsArrows) stackArrows(this.walks);
    // Above the paths and below the walkers.
    const {path} = last(this.walks);
    minima.forEach((minimum, i) => path.add(minimumMark(minimum, marks[i]!)));
    tops.forEach(position => path.add(summitMark(position)));
  }

  private addWalk(
    run: PlaneRun,
    of: PlaneRuns,
    {label: stepLabel, marks, taken, joint, hops, look, colorsArrows}: WalkOptions,
  ): PlaneWalk {
    const isClimb = run.direction === 'ascent';
    const {gradient, iterate, step} = useTheme();
    const path = new DescentPath({
      points: run.points.map(({point}) => point),
      color: look?.color ?? iterate,
    });
    this.add(path);
    const half = this.size().scale(0.5);
    const last = run.points.length - 1;
    const walk = joint ?? new Walk(hopPlan(path.localPoints(), {...hops, half}), last);
    path.step(() => Math.min(last, walk.step()));
    // Until they part, all walkers are one.
    if (isClimb) path.color(() => (walk.step() > 0 ? gradient : iterate));
    path.leg(() => legWithin(walk.leg(), last));
    // The walker never covers what it has come to.
    path.openness(() => opennessNear(path.current(), marks));
    const stepColor = (colorsArrows && look?.color) || step;
    const aimed = createSignal(1);
    const arrow = new StepArrow({
      path,
      label: stepLabel,
      aim: () => (walk.step() < last ? aimed() * walk.aim() : 0),
      color: isClimb ? gradient : stepColor,
    });
    const label = labelOf(run, of);
    const avoid = () => ({walk: path.localPoints(), marks, taken: taken()});
    const there = new PointLabel({
      ...label,
      at: () => path.current(),
      awayFrom: () => path.cameFrom(),
      clearance: openRadius + 6,
      avoid,
    });
    const edge = new ExitNote({...label, path, taken});
    this.add([arrow, ...(look ? [signOn(path, look)] : []), there, edge]);
    const stays = run.outcome.kind === 'arrived' || run.outcome.kind === 'resting';
    return {
      walk,
      path,
      arrow,
      aimed,
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

/** What the walks of a plot have in common. */
interface WalkOptions {
  readonly label: string;
  readonly marks: readonly Vector2[];
  /** Boxes that words stand on, in the plot's own space. */
  readonly taken: () => readonly Box[];
  /** The walk that all runs share; null where each has its own. */
  readonly joint: Walk | null;
  readonly hops: NonNullable<PlanePlotProps['hops']>;
  readonly look: LossLine | null;
  readonly colorsArrows: boolean;
}

/** A part of the stage, measured from the middle of a picture. */
function boxIn(picture: Region, {x, y, width, height}: Region): Box {
  return {x: x - picture.x, y: y - picture.y, width, height};
}

/** What a run's end is called; a climb is told by what it climbs. */
function labelOf({outcome, direction}: PlaneRun, of: PlaneRuns): LabelProps {
  if (direction !== 'ascent') return endLabel(outcome, of);
  const label = endLabel(outcome, {minima: of.summits ?? [], direction});
  return outcome.kind === 'arrived' ? {...label, fill: useTheme().gradient} : label;
}
