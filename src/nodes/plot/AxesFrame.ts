import {Node, computed, type NodeProps} from '@motion-canvas/2d';
import {BBox, Vector2} from '@motion-canvas/core';
import {toLocal, type AxisScale, type Interval} from '../../plot/axisScale';
import {line, type} from '../../theme';
import type {Words} from '../../words';
import {
  drawTextLine,
  setTextLine,
  type TextLine,
  type TextStyle,
} from '../text/textLine';
import {powerTicks, ticks, type Tick} from '../ticks';
import {useTheme} from '../useTheme';
import {useWords} from '../useWords';
import {acrossTicks, type WrittenTick} from './acrossTicks';

/** Gap between the frame and its tick labels, in stage units. */
const tickLabelGap = 22;

/** From a label to the next one above it, at least. */
const tickPitch = 46;

const tickStyle: TextStyle = {fontFamily: type.family, ...type.note};
const nameStyle: TextStyle = {fontFamily: type.family, ...type.label};

/** What ticks beside an axis are made from. */
interface RangeTicks {
  readonly range: Interval;
  readonly rangeTicks: number;
  readonly rangeScale: 'linear' | 'log10';
}

/** How far the ticks' labels reach to the left of a frame, in stage units. */
export function tickLabelRoom(of: RangeTicks, write: Words['number']): number {
  const widths = ticksUp(of, write).map(({text}) => setTextLine(text, tickStyle).width);
  return tickLabelGap + Math.max(0, ...widths);
}

/**
 * How many ticks, about, beside an axis of some height keep their labels apart.
 *
 * @param of - Its `rangeTicks` are the most.
 */
export function roomyTicks(of: RangeTicks, height: number): number {
  const [low, high] = of.range;
  const counts = Array.from({length: of.rangeTicks}, (_, i) => of.rangeTicks - i);
  const isRoomy = (rangeTicks: number) => {
    const [first, second] = ticksUp({...of, rangeTicks}, String);
    if (!first || !second) return true;
    return (height * (second.value - first.value)) / (high - low) >= tickPitch;
  };
  return counts.find(isRoomy) ?? Math.min(1, of.rangeTicks);
}

function ticksUp(
  {range, rangeTicks, rangeScale}: RangeTicks,
  write: Words['number'],
): Tick[] {
  return rangeScale === 'log10'
    ? powerTicks(...range, rangeTicks)
    : ticks(...range, rangeTicks, write);
}

/** What the axes tell their frame. */
interface AxesFacts {
  /** Width and height, in stage units. */
  size(): {readonly x: number; readonly y: number};
  scaling(): AxisScale;
  domain(): Interval;
  range(): Interval;
  domainLabel(): string;
  rangeLabel(): string;
  domainTicks(): number;
  rangeTicks(): number;
  rangeScale(): 'linear' | 'log10';
  grid(): boolean;
  ruled(): boolean;
}

/** Where a line is written, and how much of it is to the left of there, 0 to 1. */
interface WrittenAt {
  readonly x: number;
  readonly y: number;
  readonly align: number;
  readonly style?: TextStyle;
}

function write(tick: Tick): WrittenTick {
  return {...tick, written: setTextLine(tick.text, tickStyle)};
}

/**
 * What of axes stands still: grid, axis lines, ticks and names. They are drawn each time:
 * to put a picture of them under the rest, as large as the axes, takes longer.
 */
export class AxesFrame extends Node {
  private readonly axes: AxesFacts;
  private readonly theme = useTheme();
  private readonly words = useWords();

  public constructor({axes, ...props}: NodeProps & {axes: AxesFacts}) {
    super(props);
    this.axes = axes;
  }

  protected override getCacheBBox(): BBox {
    return BBox.fromSizeCentered(new Vector2(this.axes.size())).expand([
      80, 160, 90, 220,
    ]);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const {x: width, y: height} = this.axes.size();
    const [right, bottom] = [width / 2, height / 2];
    const [left, top] = [-right, -bottom];
    const isLog = this.axes.rangeScale() === 'log10';
    const origin = this.origin();
    for (const {value, written} of this.across()) {
      const {x} = this.place(value, 0);
      this.rule(context, [x, top], [x, bottom], value === 0);
      this.write(context, written, {x, y: bottom + tickLabelGap + 20, align: 0.5});
    }
    for (const {value, written} of this.up()) {
      const {y} = this.place(0, value);
      this.rule(context, [left, y], [right, y], value === 0 && !isLog);
      this.write(context, written, {x: left - tickLabelGap, y, align: 1});
    }
    if (!(origin.y > top && origin.y < bottom)) {
      this.rule(context, [left, bottom], [right, bottom], true);
    }
    if (!(origin.x > left && origin.x < right)) {
      this.rule(context, [left, top], [left, bottom], true);
    }
    this.writeNames(context, {left, right, top, bottom});
  }

  @computed()
  private across(): WrittenTick[] {
    return acrossTicks(this.axes.domain(), this.axes.domainTicks(), {
      unit: this.place(1, 0).x - this.place(0, 0).x,
      number: this.words.number,
      write,
    });
  }

  @computed()
  private up(): WrittenTick[] {
    const range = this.axes.range();
    const rangeTicks = this.axes.rangeTicks();
    const rangeScale = this.axes.rangeScale();
    return ticksUp({range, rangeTicks, rangeScale}, this.words.number).map(write);
  }

  @computed()
  private domainName(): TextLine {
    return setTextLine(this.axes.domainLabel(), nameStyle);
  }

  @computed()
  private rangeName(): TextLine {
    return setTextLine(this.axes.rangeLabel(), nameStyle);
  }

  /** Where the axis lines cross; on a logarithmic axis there is no zero. */
  private origin() {
    const isLog = this.axes.rangeScale() === 'log10';
    return this.place(0, isLog ? this.axes.range()[0] : 0);
  }

  private place(x: number, y: number) {
    return toLocal(this.axes.scaling(), {x, y});
  }

  private rule(
    context: CanvasRenderingContext2D,
    from: readonly [number, number],
    to: readonly [number, number],
    isAxis: boolean,
  ): void {
    if (isAxis ? !this.axes.ruled() : !this.axes.grid()) return;
    context.beginPath();
    context.moveTo(...from);
    context.lineTo(...to);
    context.strokeStyle = isAxis ? this.theme.muted : this.theme.faint;
    context.lineWidth = isAxis ? line.axis : line.grid;
    context.stroke();
  }

  private write(
    context: CanvasRenderingContext2D,
    text: TextLine,
    {x, y, align, style = tickStyle}: WrittenAt,
  ): void {
    drawTextLine(context, text, style, {
      left: x - text.width * align,
      middle: y,
      ink: {fill: this.theme.muted, halo: this.theme.background},
    });
  }

  private writeNames(
    context: CanvasRenderingContext2D,
    frame: {left: number; right: number; top: number; bottom: number},
  ): void {
    const {left, right, top, bottom} = frame;
    this.write(context, this.domainName(), {
      x: right + 20,
      y: Math.min(Math.max(this.origin().y, top), bottom),
      align: 0,
      style: nameStyle,
    });
    this.write(context, this.rangeName(), {
      x: Math.min(Math.max(this.origin().x, left), right),
      y: top - 32,
      align: 0.5,
      style: nameStyle,
    });
  }
}
