import {Line, Node, Rect, nodeName, type NodeProps} from '@motion-canvas/2d';
import {createSignal, type SimpleSignal} from '@motion-canvas/core';
import {Axes} from '../../nodes/plot/Axes';
import {Curve} from '../../nodes/plot/Curve';
import {Dot} from '../../nodes/plot/Dot';
import {Label} from '../../nodes/text/Label';
import {useTheme} from '../../nodes/useTheme';
import {useWords} from '../../nodes/useWords';
import type {Region, ScheduleRun, ScheduleRuns} from '../../plot';
import {line, type} from '../../theme';
import {CellHead, headHeight} from './CellHead';

export interface ScheduleCellsProps extends NodeProps {
  of: ScheduleRuns;
  /** One for each run. */
  cells: readonly Region[];
  /** What a schedule is called. */
  nameOf: (run: ScheduleRun) => string;
}

/** Opacity of the band over the last quarter. */
const veil = 0.3;

/** How much of a cell the rate has, between the two, and at the left for η, in stage units. */
const rateShare = 0.27;
const gap = 20;
const left = 64;

/** Thinner than a line of a whole picture: it has many turns. */
const noisyLine = 4;

/**
 * One noisy descent under several schedules: above the rate over time, below the way around
 * the minimum, and at its end a band as wide as the swings.
 *
 * @example
 * ```tsx
 * <ScheduleCells ref={cells} of={trace} cells={smallMultiples(frame, 4).cells} nameOf={nameOf} />
 * ```
 */
@nodeName('ScheduleCells')
export class ScheduleCells extends Node {
  /** How many updates are made. */
  public readonly update: SimpleSignal<number> = createSignal(0);

  /** How much of the bands is there, 0 to 1. */
  public readonly banded: SimpleSignal<number> = createSignal(0);

  private readonly of: ScheduleRuns;

  public constructor({of, cells, nameOf, ...props}: ScheduleCellsProps) {
    super(props);
    this.of = of;
    const largest = Math.max(...of.runs.flatMap(({rates}) => rates));
    const offsets = of.runs.flatMap(run => run.offsets);
    const [low, high] = [Math.min(0, ...offsets), Math.max(0, ...offsets)];
    const room = 0.06 * (high - low) || 1;
    const heads = of.runs.map((run, i) => this.head(run, cells[i]!, nameOf(run)));
    this.add(heads);
    of.runs.forEach((run, i) => {
      const cell = cells[i]!;
      const head = headHeight(cell);
      const top = cell.y - cell.height / 2 + head;
      const height = cell.height - head - gap;
      const upper = rateShare * height;
      const place = {x: cell.x + left / 2, width: cell.width - left};
      const rate = this.axes({...place, y: top + upper / 2, height: upper}, [
        0,
        1.12 * largest,
      ]);
      this.addRate(rate, run);
      const lower = height - upper;
      const y = top + upper + gap + lower / 2;
      const range = [low - room, high + room] as const;
      const way = this.axes({...place, y, height: lower}, range);
      this.addWay(way, run, range);
      this.add([rate, way]);
    });
  }

  private head(run: ScheduleRun, region: Region, name: string): CellHead {
    const [theme, words] = [useTheme(), useWords()];
    const head = new CellHead({
      region,
      color: theme.step,
      shape: 0,
      name,
      note: `± ${words.number(run.tail, {digits: 2})}`,
      noteFill: theme.iterate,
    });
    head.noted(this.banded);
    return head;
  }

  private axes(region: Region, range: readonly [number, number]): Axes {
    return new Axes({
      ...region,
      domain: [0, this.of.updates],
      range,
      ...{domainTicks: 0, rangeTicks: 0, grid: false},
    });
  }

  private addRate(axes: Axes, {rates}: ScheduleRun): void {
    const theme = useTheme();
    axes.add([
      new Label({
        ...type.mark,
        text: 'η',
        fill: theme.step,
        x: -axes.width() / 2 - 34,
      }),
      new Curve({
        lines: [
          rates.flatMap((rate, k) => [[k, rate] as const, [k + 1, rate] as const]),
        ],
        stroke: theme.step,
        lineWidth: line.path,
        ground: 0.12,
      }),
    ]);
  }

  private addWay(
    axes: Axes,
    {offsets, tail}: ScheduleRun,
    [low, high]: readonly [number, number],
  ): void {
    const theme = useTheme();
    const {updates, tailFrom} = this.of;
    // A run may lie all on one side: the band ends where its cell does.
    const from = axes.toLocal([tailFrom, Math.min(tail, high)]);
    const to = axes.toLocal([updates, Math.max(-tail, low)]);
    const {lineWidth, lineDash} = line.dashed;
    axes.add([
      new Rect({
        position: from.add(to).scale(0.5),
        size: [to.x - from.x, Math.max(2, to.y - from.y)],
        fill: theme.iterate,
        opacity: () => veil * this.banded(),
      }),
      new Line({
        points: [axes.toLocal([0, 0]), axes.toLocal([updates, 0])],
        stroke: theme.minimum,
        lineWidth,
        lineDash: [...lineDash],
      }),
      new Curve({
        lines: [offsets.map((offset, k) => [k, offset])],
        stroke: theme.iterate,
        lineWidth: noisyLine,
        end: () => this.update() / updates,
      }),
      new Dot({position: axes.toLocal([0, offsets[0] ?? 0])}),
    ]);
  }
}
