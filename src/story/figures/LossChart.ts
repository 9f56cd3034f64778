import {Node, nodeName} from '@motion-canvas/2d';
import {Vector2, createSignal, type SimpleSignal} from '@motion-canvas/core';
import {Axes, type AxesProps} from '../../nodes/plot/Axes';
import {roomyTicks, tickLabelRoom} from '../../nodes/plot/AxesFrame';
import {Curve} from '../../nodes/plot/Curve';
import {Dot} from '../../nodes/plot/Dot';
import {Marker} from '../../nodes/plot/Marker';
import {Label} from '../../nodes/text/Label';
import {useFrame} from '../../nodes/useFrame';
import {useTheme} from '../../nodes/useTheme';
import {useWords} from '../../nodes/useWords';
import {crossing, visibleEnd, type LossScale, type Region} from '../../plot';
import {line, type} from '../../theme';
import type {Noun} from '../../words';
import {levelLine} from './levelLine';

/** How one run is drawn. */
export interface LossLine {
  readonly color: string;
  /** Which `Marker` is at its head: a second sign beside the colour. */
  readonly shape: number;
  /** How far this run has come, where that is not as far as the chart's `step`. */
  readonly step?: () => number;
}

/** One run on the chart. */
export interface LossLineOnStage {
  /** How much of the line is there, 0 to 1. */
  readonly lit: SimpleSignal<number>;
  /** How much is there of the ring where it comes below the level for good, 0 to 1. */
  readonly crossed: SimpleSignal<number>;
}

export interface LossChartProps extends AxesProps {
  /** The runs' values over their steps. */
  of: LossScale;
  /** One for each run. */
  lines: readonly LossLine[];
  /** How many steps the axis shows. */
  steps: number;
  /**
   * What is counted along the axis, as its end says, such as `16 steps`.
   *
   * @defaultValue 'step'
   */
  counted?: Noun;
  /** With its ticks. */
  region: Region;
  /** How many updates are made; a fraction is under way. */
  step: () => number;
  /** What is written at the level; '' for nothing. */
  levelName?: string;
}

/** What the ticks take of the region at least, in stage units. */
const ticks = {left: 96, bottom: 64, top: 22};

/** Radius of the marks at the lines' heads, of a ring where one crosses the level, its dot. */
const radius = {head: 13, ring: 20, dot: 9};

/** In a lower region there are fewer ticks. */
const low = 200;

/** From the axis to the names below it, in stage units. */
const below = 38;

/**
 * Values of several runs over their steps, on a linear or a logarithmic axis, each line as
 * long as its run has come, with a mark at its head; and a dashed line at a level.
 *
 * @example
 * ```tsx
 * <LossChart
 *   of={lossScale({values, lowest: 0, level: 0.01 * values[0][0], range: [0, 9]})}
 *   lines={[{color: theme.ordered[0], shape: 0}]}
 *   steps={16}
 *   region={cells[5]}
 *   step={walk.step}
 *   levelName="1 %"
 * />
 * ```
 */
@nodeName('LossChart')
export class LossChart extends Axes {
  public readonly lines: readonly LossLineOnStage[];

  private readonly progress: () => number;
  private readonly theme = useTheme();

  public constructor(options: LossChartProps) {
    const {
      of,
      lines,
      steps,
      counted = 'step',
      region,
      step,
      levelName,
      ...props
    } = options;
    const most = {
      range: of.range,
      rangeTicks: region.height < low ? 1 : 3,
      rangeScale: of.kind,
    };
    const height = region.height - ticks.bottom - ticks.top;
    const up = {...most, rangeTicks: roomyTicks(most, height)};
    const words = useWords();
    const left = Math.max(ticks.left, tickLabelRoom(up, words.number));
    super({
      grid: false,
      domainTicks: 0,
      ...up,
      ...props,
      x: region.x + left / 2,
      y: region.y + (ticks.top - ticks.bottom) / 2,
      width: region.width - left,
      height,
      domain: [0, steps],
    });
    this.progress = step;
    const isSilent = useFrame().words === 'none';
    this.nameSteps(isSilent ? words.number(steps) : words.count(steps, counted));
    const {level, heights} = of;
    if (level !== null) this.add(levelLine(this, {level, heights}, levelName ?? ''));
    this.lines = lines.map((look, i) => this.addLine(of.heights[i]!, look, of.level));
    const [start] = of.heights[0] ?? [];
    this.add(
      new Dot({
        position: this.toLocal([0, start ?? 0]),
        fill: this.theme.text,
        opacity: () => (step() > 0 ? 0 : 1),
      }),
    );
  }

  private nameSteps(text: string): void {
    const {x: width, y: height} = this.size();
    const style = {...type.note, fill: this.theme.muted, y: height / 2 + below};
    this.add([
      new Label({...style, text: '0', x: -width / 2}),
      new Label({...style, text, x: width / 2, offset: [1, 0]}),
    ]);
  }

  private addLine(
    heights: readonly number[],
    {color, shape, step = this.progress}: LossLine,
    level: number | null,
  ): LossLineOnStage {
    const [lit, crossed] = [createSignal(1), createSignal(0)];
    const places = heights.map((height, k) => this.toLocal([k, height]));
    const half = this.size().scale(0.5);
    this.add([
      new Curve({
        lines: [heights.map((height, k) => [k, height])],
        end: () => Math.min(1, step() / this.domain()[1]),
        stroke: color,
        lineWidth: line.path,
        opacity: lit,
      }),
      new Marker({
        shape,
        fill: color,
        radius: radius.head,
        position: () => new Vector2(visibleEnd(upTo(places, step()), half)),
        opacity: () => (step() > 0 ? lit() : 0),
      }),
    ]);
    const at = level === null ? null : crossing(heights, level);
    if (at !== null) {
      const ring = new Node({
        position: this.toLocal([at, level!]),
        opacity: () => lit() * crossed(),
      });
      ring.add([
        new Dot({
          radius: radius.ring,
          fill: this.theme.background,
          stroke: this.theme.minimum,
          lineWidth: line.ring,
        }),
        new Dot({radius: radius.dot, fill: color, lineWidth: 0}),
      ]);
      this.add(ring);
    }
    return {lit, crossed};
  }
}

/** A line as far as its run has come. */
function upTo(run: readonly Vector2[], step: number): Vector2[] {
  const there = Math.min(step, run.length - 1);
  const [from, to] = [run[Math.floor(there)]!, run[Math.ceil(there)]!];
  return [...run.slice(0, Math.floor(there) + 1), Vector2.lerp(from, to, there % 1)];
}
