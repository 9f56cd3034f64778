import {Line, Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {
  createSignal,
  type SimpleSignal,
  type ThreadGenerator,
  all,
} from '@motion-canvas/core';
import {ContourThrough} from '../../nodes/plot/ContourThrough';
import {Formula, tint} from '../../nodes/text/Formula';
import {useTheme} from '../../nodes/useTheme';
import {useLanguage} from '../../nodes/useWords';
import {
  partsOf,
  type AxisStory,
  type MapOverStrip,
  type RavineRuns,
  type RavineStory,
  type Region,
} from '../../plot';
import {line} from '../../theme';
import {wordsFor} from '../../words';
import type {Walk} from '../Walk';
import {LossChart} from './LossChart';
import {PlanePlot, type PlanePlotProps, type PlaneWalk} from './PlanePlot';

export interface RavinePlotProps extends NodeProps {
  /** What it shows. */
  of: RavineRuns;
  regions: MapOverStrip;
  /** What the arrows of the steps are called; '' for no name. */
  stepLabel: string;
  /** As of {@link PlanePlotProps}. */
  taken?: PlanePlotProps['taken'];
}

/** The directions of a ravine: across it, and along it. */
export type RavineAxis = 'steep' | 'flat';

/** The hops are made one by one: of two in one leg the sign would not be seen to flip. */
const hops = {counted: 2, budget: 6.1};

/** Between the charts, from a chart to its name, and how large that is, in stage units. */
const gap = 48;
const aboveChart = 16;
const nameSize = 40;

/** What is not spoken of. */
const dimmed = 0.25;

const seconds = 0.5;

/**
 * A descent in a ravine on its map, and below it the same run as two stories in one variable
 * each: how far it is from the minimum across and along, over the steps.
 *
 * @example
 * ```tsx
 * <RavinePlot ref={plot} of={trace} regions={mapOverStrip(frame)} stepLabel="−η∇f" />
 * ```
 */
@nodeName('RavinePlot')
export class RavinePlot extends Node {
  public readonly walk: Walk;
  private readonly plot: PlanePlot;
  private readonly way: PlaneWalk;
  private readonly contour: ContourThrough;

  /** How much is there of the directions' lines on the map. */
  private readonly drawn = createSignal(0);
  private readonly lit: Readonly<Record<RavineAxis, SimpleSignal<number>>> = {
    steep: createSignal(1),
    flat: createSignal(1),
  };

  public constructor(options: RavinePlotProps) {
    const {of, regions, stepLabel, taken, ...props} = options;
    super(props);
    const theme = useTheme();
    this.plot = new PlanePlot({
      ...{of, stepLabel, hops},
      region: regions.picture,
      ...(taken && {taken}),
    });
    [this.way] = this.plot.walks;
    this.walk = this.way.walk;
    this.contour = new ContourThrough({
      map: this.plot.map,
      level: of.runs[0].points[0].value,
      lit: () => (of.story ? 0.6 * this.drawn() : 0),
    });
    this.plot.ground.add(this.contour);
    this.add(this.plot);
    const {story, ranges} = of;
    if (!story) {
      const heights = of.runs[0].points.map(({value}) => value);
      const look = {color: theme.iterate, shape: 0};
      this.add(this.chart(heights, ranges[0]!, regions.strip, {...look, level: null}));
      return;
    }
    const colors = {steep: theme.series[2]!, flat: theme.series[0]!};
    const places = partsOf(regions.strip, 0.5, gap);
    (['steep', 'flat'] as const).forEach((axis, i) => {
      const [color, lit] = [colors[axis], this.lit[axis]];
      this.plot.ground.add(this.axisLine(story, axis, color));
      const chart = new Node({opacity: lit});
      const look = {color, shape: 1 + 2 * i, level: 0};
      const {offsets} = story[axis];
      chart.add([
        this.chart(offsets, ranges[i]!, places[i]!, look),
        this.nameOf(story[axis], places[i]!, {color, of}),
      ]);
      this.add(chart);
    });
  }

  /** The contour line through the start, and the ravine's directions, are drawn. */
  public *drawAxes(): ThreadGenerator {
    yield* this.drawn(1, 0.7);
  }

  /** Attention goes to one direction, or to both. */
  public *show(spoken: RavineAxis | 'both'): ThreadGenerator {
    const light = (axis: RavineAxis) =>
      spoken === 'both' || spoken === axis ? 1 : dimmed;
    yield* all(
      ...(['steep', 'flat'] as const).map(axis => this.lit[axis](light(axis), seconds)),
    );
  }

  /** Says what became of the run. */
  public *conclude(): ThreadGenerator {
    yield* this.way.conclude();
  }

  /** Through the minimum, from edge to edge. */
  private axisLine({minimum, ...story}: RavineStory, axis: RavineAxis, stroke: string) {
    const {direction} = story[axis];
    const middle = this.plot.toLocal([minimum[0]!, minimum[1]!]);
    const aside = this.plot
      .toLocal([minimum[0]! + direction[0]!, minimum[1]! + direction[1]!])
      .sub(middle);
    const reach = aside.normalized.scale(2 * this.plot.size().magnitude);
    const {lineWidth, lineDash} = line.dashed;
    const end = () => this.drawn();
    return new Line({
      ...{stroke, lineDash: [...lineDash], lineWidth: lineWidth + 1},
      points: [middle.sub(reach), middle.add(reach)],
      opacity: () => end() * this.lit[axis](),
    });
  }

  private chart(
    heights: readonly number[],
    range: readonly [low: number, high: number],
    region: Region,
    {color, shape, level}: {color: string; shape: number; level: number | null},
  ): LossChart {
    const steps = Math.max(1, this.walk.plan.last);
    return new LossChart({
      of: {kind: 'linear', base: 0, range, heights: [heights], level},
      lines: [{color, shape}],
      steps,
      region,
      step: this.walk.step,
    });
  }

  /** The curvature in a direction and, where it is all, what a step leaves. */
  private nameOf(
    {curvature}: AxisStory,
    {x, y, width, height}: Region,
    {color, of}: {color: string; of: RavineRuns},
  ): Formula {
    const {number, distinct} = wordsFor(useLanguage(), {medium: 'tex'});
    const write = (value: number) => number(value, {digits: 3, trim: true});
    const lambda = tint(color, `\\lambda = ${write(curvature)}`);
    const left = 1 - of.runs[0].learningRate * curvature;
    // At 1 it would never come nearer, and at −1 it would rock for ever.
    const factor = `\\;\\; 1-\\eta\\lambda = ${distinct(left, 1, -1)}`;
    return new Formula({
      tex: of.story?.isQuadratic ? lambda + factor : lambda,
      fontSize: nameSize,
      maxWidth: width - 100,
      offset: [-1, 0],
      position: [x - width / 2 + 100, y - height / 2 - aboveChart],
    });
  }
}
