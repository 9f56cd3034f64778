import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {
  all,
  createSignal,
  easeInOutSine,
  linear,
  type SimpleSignal,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {Formula} from '../../nodes/text/Formula';
import {FormulaChip} from '../../nodes/text/FormulaChip';
import {Label} from '../../nodes/text/Label';
import {ReadoutChip, type LiveNumber} from '../../nodes/text/ReadoutChip';
import {useFrame} from '../../nodes/useFrame';
import {useTheme} from '../../nodes/useTheme';
import {useWords} from '../../nodes/useWords';
import {formatOfEpochs, type CurveOverChart, type EpochRuns} from '../../plot';
import {line} from '../../theme';
import type {CurveWalk} from '../CurveWalk';
import {contraction} from '../contraction';
import {CurvePlot, type CurveRunOnStage} from './CurvePlot';
import {LossChart} from './LossChart';
import {RunKey} from './RunKey';

export interface EpochPlotProps extends NodeProps {
  of: EpochRuns;
  regions: CurveOverChart;
}

/** A way that the run of the picture is compared with. */
interface Compared {
  readonly color: string;
  readonly shape: number;
  /** How much of its name is there, 0 to 1, and how many updates are drawn. */
  readonly lit: SimpleSignal<number>;
  readonly drawn: SimpleSignal<number>;
}

/** The first epoch is looked at; the others pass. */
const hops = {counted: 1, budget: 3};

/** In which a way is drawn at once, and what the run does unseen. */
const seconds = {way: 0.7, rest: 0.5, name: 0.3};

/** Between the formula and the numbers, in stage units. */
const gap = 24;

/** Radius of a walker that leaves a short arrow seen, in stage units. */
const smallWalker = 12;

/** What the name of the chart's axis takes of the line above it, in stage units. */
const axisName = 300;

/**
 * A run on a curve by the count of its epochs: below it the distance to the minimum on a log
 * axis, with other learning rates from the same start.
 *
 * @example
 * ```tsx
 * <EpochPlot ref={plot} of={trace} regions={curveOverChart(frame)} />
 * ```
 */
@nodeName('EpochPlot')
export class EpochPlot extends Node {
  public readonly walk: CurveWalk;

  private readonly of: EpochRuns;
  private readonly run: CurveRunOnStage;
  private readonly formula: FormulaChip;
  private readonly widthOfX: number;
  /** Of the live numbers those that leave their place to a longer formula. */
  private readonly leaving: readonly ReadoutChip[];
  private readonly compared: readonly Compared[];

  /** Epochs that are over but not seen on the curve: there the walker rests. */
  private readonly rest = createSignal(0);
  private readonly tex = contraction(useTheme(), useWords());

  public constructor({of, regions, ...props}: EpochPlotProps) {
    super(props);
    this.of = of;
    const theme = useTheme();
    const plot = new CurvePlot({of, region: regions.picture, hops, tangentReach: 0});
    [this.run] = plot.runs;
    this.walk = this.run.walk;
    if (this.isShort(plot)) this.run.walker.radius(smallWalker);
    plot.add(this.pace());
    this.compared = of.ways.slice(1).map((_, i) => ({
      color: theme.series[i]!,
      shape: i + 1,
      lit: createSignal(0),
      drawn: createSignal(0),
    }));
    const chips = this.numbers(regions);
    const taken = chips.reduce((sum, {width}) => sum + width, gap);
    this.formula = new FormulaChip({regions, taken, tex: this.tex.rule});
    this.leaving = chips.slice(0, -1).map(({chip}) => chip);
    this.widthOfX = chips.at(-1)!.width;
    this.add([
      plot,
      this.formula,
      ...chips.map(({chip}) => chip),
      ...this.chart(regions),
    ]);
  }

  /** Over the epochs that are still to come, several at once where they are many. */
  public *onward(): ThreadGenerator {
    yield* this.walk.otherHops();
    const last = this.of.ways[0].xs.length - 1;
    yield* this.rest(last - this.walk.step(), seconds.rest, easeInOutSine);
  }

  /** Says what became of the run, unless it is still on its way. */
  public *conclude(): ThreadGenerator {
    if (this.of.runs[0].outcome.kind !== 'moving') yield* this.run.conclude();
  }

  /**
   * What an update of a way multiplies the distance by: 0 is the run of the picture. From
   * then on x alone stands beside the formula, which needs the room.
   */
  public *factor(way: number): ThreadGenerator {
    const how = useFrame().kind === 'wide' ? 'in full' : 'briefly';
    const tex = this.tex.factor(this.of.ways[way]!, how);
    if (tex === null) return;
    this.formula.taken(this.widthOfX + gap);
    yield* all(
      this.formula.become(tex),
      ...this.leaving.map(chip => chip.opacity(0, seconds.name)),
    );
  }

  /** Draws another way on the chart, from 1. */
  public *compare(way: number): ThreadGenerator {
    const {lit, drawn} = this.compared[way - 1]!;
    const last = this.of.ways[way]!.xs.length - 1;
    yield* all(lit(1, seconds.name), this.factor(way));
    yield* drawn(last, seconds.way, linear);
  }

  /** Whether the first arrow would be lost below a walker of the usual size. */
  private isShort(plot: CurvePlot): boolean {
    const [first, second] = this.of.runs[0].iterates;
    if (second === undefined || second.x === first.x) return false;
    const [from, to] = [first, second].map(({x}) => plot.toLocal([x, 0]).x);
    return Math.abs(to! - from!) < 3 * line.current;
  }

  private epoch(): number {
    return this.walk.step() + this.rest();
  }

  /** How many epochs pass in one move, where that is more than one. */
  private pace(): Label {
    const {walk} = this;
    const isFast = () => walk.stride > 1 && (walk.leg()?.[0] ?? 0) >= hops.counted;
    return new Label({
      text: `×${walk.stride}`,
      fill: useTheme().iterate,
      position: () => [walk.place().x - 40, walk.place().y - 66],
      opacity: () => (isFast() ? 1 : 0),
    });
  }

  /** f and x: side by side at the right edge; in narrower frames x alone. */
  private numbers(regions: CurveOverChart): {chip: ReadoutChip; width: number}[] {
    const [theme, {kind}] = [useTheme(), useFrame()];
    const {target, ways} = this.of;
    const {values, xs} = ways[0];
    const at = () => Math.min(xs.length - 1, Math.floor(this.epoch()));
    const numbers = [
      {name: 'f', of: values, goal: target?.value, fill: theme.objective},
      {name: 'x', of: xs, goal: target?.point[0], fill: theme.iterate},
    ].map(({name, of, goal, fill}): LiveNumber => ({
      // Only iterates are written, no number on its way: none is 0.000 that is not 0.
      ...{name, goal, fill, ...formatOfEpochs(of)},
      value: () => of[at()]!,
      values: [...of],
    }));
    const shown = kind === 'wide' ? numbers : numbers.slice(1);
    const widths = shown.map(row => ReadoutChip.widthOf([row]));
    return shown.map((row, i) => {
      const x = -widths.slice(i + 1).reduce((sum, width) => sum + width, 0);
      return {chip: new ReadoutChip({rows: [row], regions, x}), width: widths[i]!};
    });
  }

  private chart({names, chart}: CurveOverChart): Node[] {
    const [theme, words] = [useTheme(), useWords()];
    const {ways, epochs, target, distances} = this.of;
    const own = {color: theme.iterate, shape: 0};
    return [
      new Formula({
        tex: this.tex.distance(target?.point[0] ?? null),
        fontSize: 48,
        offset: [-1, 0],
        position: [names.x - names.width / 2, names.y],
      }),
      new RunKey({
        region: {...names, x: names.x + axisName / 2, width: names.width - axisName},
        entries: [{...own, lit: 1}, ...this.compared].map((look, i) => ({
          ...look,
          text: `η = ${words.number(ways[i]!.learningRate, {digits: 6, trim: true})}`,
        })),
      }),
      new LossChart({
        of: distances,
        lines: [
          own,
          ...this.compared.map(({drawn, ...look}) => ({...look, step: drawn})),
        ],
        steps: epochs,
        counted: 'epoch',
        region: chart,
        step: () => this.epoch(),
      }),
    ];
  }
}
