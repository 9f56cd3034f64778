import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {createSignal, linear, type ThreadGenerator} from '@motion-canvas/core';
import {Axes} from '../../nodes/plot/Axes';
import {ContourMap} from '../../nodes/plot/ContourMap';
import {Cross} from '../../nodes/plot/Cross';
import {DescentPath} from '../../nodes/plot/DescentPath';
import {StepArrow} from '../../nodes/plot/StepArrow';
import {FormulaChip} from '../../nodes/text/FormulaChip';
import {Label} from '../../nodes/text/Label';
import {tint} from '../../nodes/text/Formula';
import {useTheme} from '../../nodes/useTheme';
import {useWords} from '../../nodes/useWords';
import {lossOfBatches, updatesAt, type BatchRuns, type MapOverStrip} from '../../plot';
import {type, type Theme} from '../../theme';
import {mapAxes} from './bareAxes';
import {LossChart} from './LossChart';
import {RunKey} from './RunKey';

export interface BatchPlotProps extends NodeProps {
  of: BatchRuns;
  regions: MapOverStrip;
  /** What a run is called by the samples of its updates. */
  nameOf: (batch: number) => string;
}

/** Seconds of a sample, and of all of them at most. */
const pace = {sample: 0.36, most: 9};

/** From the map's edges to the names of its axes, and above the chart. */
const inset = 40;
const above = 26;

/**
 * Single samples, mini-batches and all samples on one map of the loss, and below the loss
 * over the samples that were seen: all go by those.
 *
 * @example
 * ```tsx
 * <BatchPlot ref={plot} of={trace} regions={mapOverStrip(frame)} nameOf={String} />
 * ```
 */
@nodeName('BatchPlot')
export class BatchPlot extends Node {
  /** How many samples are seen; a fraction is under way. */
  public readonly seen = createSignal(0);

  /** Samples that pass in one hop of single samples: 1 where each is drawn. */
  public readonly stride: number;

  private readonly isMoving = createSignal(false);
  private readonly of: BatchRuns;
  private readonly all: number;

  public constructor({of, regions, nameOf, ...props}: BatchPlotProps) {
    super(props);
    this.of = of;
    this.all = of.epochs * of.data.length;
    this.stride = Math.ceil((this.all * pace.sample) / pace.most);
    const theme = useTheme();
    const looks = colorsOf(theme).map((color, shape) => ({color, shape}));
    const plot = new Axes(mapAxes(regions.picture, of.shown));
    const objective = lossOfBatches(of);
    const {point} = of.best;
    // The smoothest path lies lowest: the jittery one would hide it less than it them.
    const paths = of.ways.map((_, i) => this.path(i, looks[i]!.color)).reverse();
    const isBegun = () => this.seen() > 0;
    plot.add([
      new ContourMap({objective, levels: of.levels, corner: 0}),
      ...paths,
      new Cross({position: plot.toLocal([point[0]!, point[1]!])}),
      ...this.axisNames(plot),
      this.pace(plot),
      // The first updates, all from one place: of so many samples each its own.
      ...paths.map(
        (path, i) =>
          new StepArrow({
            path,
            label: '',
            color: looks[of.ways.length - 1 - i]!.color,
            aim: () => (isBegun() ? 0 : 1),
          }),
      ),
    ]);
    this.add([plot, this.rate(regions), ...this.chart(regions, looks, nameOf)]);
  }

  /** On to a number of epochs. */
  public *onTo(epochs: number): ThreadGenerator {
    const to = Math.min(this.all, epochs * this.of.data.length);
    const each = pace.sample / this.stride;
    this.isMoving(true);
    yield* this.seen(to, Math.max(0.4, (to - this.seen()) * each), linear);
    this.isMoving(false);
  }

  private path(way: number, color: string): DescentPath {
    const {points, seen} = this.of.ways[way]!;
    const leg = () => {
      if (this.stride === 1) return null;
      const from = Math.floor(this.seen() / this.stride) * this.stride;
      const ends = [from, Math.min(this.all, from + this.stride)];
      const [start, end] = ends.map(samples => updatesAt(seen, samples));
      const isWhole = Number.isInteger(start) && Number.isInteger(end);
      return isWhole ? ([start!, end!] as const) : null;
    };
    return new DescentPath({
      points,
      color,
      leg,
      step: () => Math.min(points.length - 1, updatesAt(seen, this.seen())),
    });
  }

  /** The learning rate where all have the same, else those of all. */
  private rate(regions: MapOverStrip): FormulaChip {
    const [theme, words] = [useTheme(), useWords()];
    const {rates, ways} = this.of;
    const write = (value: number) => words.number(value, {digits: 3, trim: true});
    const eta = tint(theme.step, '\\eta');
    const same = `${eta} = ${write(ways[0].learningRate)}`;
    const own = ways
      .map(({batch, learningRate}) => `${eta}_{${batch}} = ${write(learningRate)}`)
      .join('\\quad ');
    return new FormulaChip({regions, tex: rates === 'equal' ? same : own});
  }

  private chart(
    {strip}: MapOverStrip,
    looks: readonly {color: string; shape: number}[],
    nameOf: BatchPlotProps['nameOf'],
  ): Node[] {
    const {ways, losses} = this.of;
    const top = strip.y - strip.height / 2 - above;
    const left = strip.x - strip.width / 2;
    return [
      new Label({
        ...type.note,
        text: losses.kind === 'log10' ? 'L − min L' : 'L',
        offset: [-1, 0],
        position: [left + 40, top],
      }),
      new RunKey({
        region: {x: strip.x + 130, y: top, width: strip.width - 260, height: 60},
        entries: ways.map(({batch}, i) => ({
          ...looks[i]!,
          text: nameOf(batch),
          lit: 1,
        })),
      }),
      new LossChart({
        of: losses,
        lines: ways.map((_, i) => looks[i]!),
        steps: this.all,
        counted: 'sample',
        region: strip,
        step: () => this.seen(),
      }),
    ];
  }

  /** How many samples pass in one move, where that is more than one. */
  private pace(plot: Axes): Label {
    const {x: width, y: height} = plot.size();
    return new Label({
      text: `×${this.stride}`,
      fill: useTheme().iterate,
      offset: [1, 0],
      position: [width / 2 - inset, 1.5 * inset - height / 2],
      opacity: () => (this.stride > 1 && this.isMoving() ? 1 : 0),
    });
  }

  private axisNames(plot: Axes): Label[] {
    const {x: width, y: height} = plot.size();
    const name = (text: string, position: [number, number]) =>
      new Label({...type.mark, text, position});
    return [
      name('w', [width / 2 - inset, height / 2 - inset]),
      name('b', [inset - width / 2, height / 2 - 3 * inset]),
    ];
  }
}

/** Of single samples, of some and of all. */
function colorsOf({iterate, series}: Theme): string[] {
  return [iterate, series[0]!, series[2]!];
}
