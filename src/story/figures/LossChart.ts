import {Line, Node, Rect, nodeName} from '@motion-canvas/2d';
import {Vector2, createSignal, type SimpleSignal} from '@motion-canvas/core';
import {Axes, type AxesProps} from '../../nodes/plot/Axes';
import {Curve} from '../../nodes/plot/Curve';
import {Dot} from '../../nodes/plot/Dot';
import {Marker} from '../../nodes/plot/Marker';
import {Label} from '../../nodes/text/Label';
import {setTextLine} from '../../nodes/text/textLine';
import {useTheme} from '../../nodes/useTheme';
import {crossing, nearestInside, type LossScale, type Region} from '../../plot';
import {line, type} from '../../theme';

/** How one run is drawn. */
export interface LossLine {
  readonly color: string;
  /** Which `Marker` is at its head: a second sign beside the colour. */
  readonly shape: number;
}

export interface LossChartProps extends AxesProps {
  /** The runs' values over their steps. */
  of: LossScale;
  /** One for each run. */
  lines: readonly LossLine[];
  /** How many steps the axis shows. */
  steps: number;
  /** With its ticks. */
  region: Region;
  /** How many updates are made. */
  step: () => number;
  /** What is written at the level; '' for nothing. */
  levelName?: string;
}

/** What the ticks take of the region, in stage units. */
const ticks = {left: 96, bottom: 64, top: 22};

/** Radius of the marks at the lines' heads, and of a ring where one crosses the level. */
const head = 13;
const ring = 20;

/** Beside the name of the level, in stage units. */
const margin = 30;

/** Places at which it may stand, and at which a line is looked at between two steps. */
const looks = 24;
const parts = [0, 0.25, 0.5, 0.75];

/**
 * Values of several runs over their steps, on a linear or a logarithmic axis, each line as
 * long as its run has come, with a mark at its head; and a dashed line at a level.
 *
 * @example
 * ```tsx
 * <LossChart of={lossScale(losses)} lines={lines} steps={16} region={cells[5]} step={walk.step} levelName="1 %" />
 * ```
 */
@nodeName('LossChart')
export class LossChart extends Axes {
  /** How much of each run is there, 0 to 1. */
  public readonly lit: readonly SimpleSignal<number>[];

  /** How much is there of the rings where the lines cross the level, 0 to 1. */
  public readonly crossed: readonly SimpleSignal<number>[];

  public constructor({
    of,
    lines,
    steps,
    region,
    step,
    levelName = '',
    ...props
  }: LossChartProps) {
    super({
      grid: false,
      domainTicks: Math.min(4, steps),
      rangeTicks: 3,
      ...props,
      x: region.x + ticks.left / 2,
      y: region.y + (ticks.top - ticks.bottom) / 2,
      width: region.width - ticks.left,
      height: region.height - ticks.bottom - ticks.top,
      domain: [0, steps],
      range: of.range,
      rangeScale: of.kind,
    });
    const places = of.heights.map(run =>
      run.map((height, k) => this.toLocal([k, height])),
    );
    this.lit = lines.map(() => createSignal(1));
    this.crossed = lines.map(() => createSignal(0));
    if (of.level !== null) this.addLevel(of.level, levelName, places);
    const half = this.size().scale(0.5);
    lines.forEach(({color, shape}, i) => {
      const run = places[i]!;
      const opacity = this.lit[i]!;
      this.add(
        new Curve({
          lines: [of.heights[i]!.map((height, k) => [k, height])],
          end: () => Math.min(1, step() / steps),
          stroke: color,
          lineWidth: line.path,
          opacity,
        }),
      );
      this.add(
        new Marker({
          shape,
          fill: color,
          radius: head,
          position: () => new Vector2(nearestInside(pointAt(run, step()), half)),
          opacity: () => (step() > 0 ? opacity() : 0),
        }),
      );
      this.addCrossing(i, of, color);
    });
    this.add(
      new Dot({
        position: places[0]?.[0] ?? [0, 0],
        fill: useTheme().text,
        opacity: () => (step() > 0 ? 0 : 1),
      }),
    );
  }

  /** A ring where a run comes below the level for good, and the step that it is there. */
  private addCrossing(i: number, {heights, level}: LossScale, color: string): void {
    if (level === null) return;
    const at = crossing(heights[i]!, level);
    if (at === null) return;
    const position = this.toLocal([at, level]);
    const group = new Node({
      position,
      opacity: () => this.crossed[i]!() * this.lit[i]!(),
    });
    const theme = useTheme();
    group.add([
      new Dot({
        radius: ring,
        fill: theme.background,
        stroke: theme.minimum,
        lineWidth: line.ring,
      }),
      new Dot({radius: 9, fill: color, lineWidth: 0}),
    ]);
    this.add(group);
  }

  private addLevel(
    level: number,
    name: string,
    runs: readonly (readonly Vector2[])[],
  ): void {
    const theme = useTheme();
    const {y} = this.toLocal([0, level]);
    const {x: width} = this.size();
    const style = {fontFamily: type.family, ...type.note};
    const size = {x: setTextLine(name, style).width, y: style.fontSize};
    this.add(
      new Line({
        points: [
          [-width / 2, y],
          [width / 2, y],
        ],
        stroke: theme.minimum,
        lineWidth: line.dashed.lineWidth,
        lineDash: [...line.dashed.lineDash],
      }),
    );
    const x = freest(y, runs, size);
    this.add(
      new Rect({
        position: [x, y],
        width: size.x + 20,
        height: 30,
        fill: name === '' ? null : theme.background,
      }),
    );
    const label = new Label({
      ...style,
      text: name,
      fill: theme.minimum,
      position: [x, y],
    });
    this.add(label);
  }
}

/** The place on a level line from which all lines are farthest, for words of a width. */
function freest(
  y: number,
  runs: readonly (readonly Vector2[])[],
  {x: width}: {readonly x: number},
): number {
  const [left, right] = [runs[0]![0]!.x, Math.max(...runs.map(run => run.at(-1)!.x))];
  const room = right - left - width - 2 * margin;
  const candidates = Array.from(
    {length: looks + 1},
    (_, i) => left + margin + width / 2 + (room * i) / looks,
  );
  const spots = runs.flatMap(run =>
    run.flatMap((_, k) => parts.map(part => pointAt(run, k + part))),
  );
  const clearance = (x: number) =>
    Math.min(
      ...spots
        .filter(spot => Math.abs(spot.x - x) < width / 2 + margin)
        .map(spot => Math.abs(spot.y - y)),
    );
  return candidates.reduce((best, x) => (clearance(x) > clearance(best) ? x : best));
}

function pointAt(run: readonly Vector2[], step: number): Vector2 {
  const there = Math.min(step, run.length - 1);
  const [from, to] = [run[Math.floor(there)]!, run[Math.ceil(there)]!];
  return Vector2.lerp(from, to, there % 1);
}
