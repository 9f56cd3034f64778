import {
  Node,
  computed,
  initial,
  nodeName,
  signal,
  type NodeProps,
} from '@motion-canvas/2d';
import {BBox, type SignalValue, type SimpleSignal} from '@motion-canvas/core';
import type {FrameKind} from '../../plot/frame/Frame';
import {edge, type Region} from '../../plot/frame/regions';
import {type, veil} from '../../theme';
import {useFrame} from '../useFrame';
import {useTheme} from '../useTheme';
import {drawTextLine, setTextLine, type TextLine, type TextStyle} from './textLine';

export interface CaptionProps extends NodeProps {
  /** The bar, in stage units; without one, nothing is drawn. */
  region: Region | null;
  /** The sentence. */
  text?: SignalValue<string>;
  /**
   * Opacity of the text, not of the bar, 0 to 1.
   *
   * @defaultValue 1
   */
  presence?: SignalValue<number>;
}

/** Font size, and how many lines there are room for. */
const settings: Readonly<Record<FrameKind, {fontSize: number; lines: number}>> = {
  wide: {fontSize: type.caption.fontSize, lines: 1},
  square: {fontSize: 56, lines: 2},
  tall: {fontSize: 64, lines: 3},
};

/** From one line to the next, in ems. */
const lineHeight = 1.35;

/** Left of the text in a wide frame, in stage units. */
const wideMargin = 96;

/**
 * The sentence of the moment, in a bar at the foot of the stage: always at the same place,
 * on one line of a wide frame, two of a square and three of a tall one. A sentence that is
 * longer is set smaller.
 *
 * @example
 * ```tsx
 * <Caption region={regions.caption} text="Which way is down?" />
 * ```
 */
@nodeName('Caption')
export class Caption extends Node {
  @initial('')
  @signal()
  declare public readonly text: SimpleSignal<string, this>;

  @initial(1)
  @signal()
  declare public readonly presence: SimpleSignal<number, this>;

  private readonly region: Region | null;
  private readonly theme = useTheme();
  private readonly frame = useFrame();

  public constructor({region, ...props}: CaptionProps) {
    super(props);
    this.region = region;
  }

  protected override getCacheBBox(): BBox {
    const {x, y, width, height} = this.region ?? {x: 0, y: 0, width: 0, height: 0};
    return new BBox(x - width / 2, y - height / 2, width, height);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    if (!this.region) return;
    this.drawBar(context, this.region);
    const {lines, style} = this.setLines();
    const {x, y, width, height} = this.region;
    const {kind} = this.frame;
    const left = x - width / 2 + (kind === 'wide' ? wideMargin : edge);
    const pitch = lineHeight * style.fontSize;
    // Under a tall picture the text stands at the top: a player's controls are at the foot.
    const first =
      kind === 'tall' ? y - height / 2 + pitch : y - ((lines.length - 1) * pitch) / 2;
    context.save();
    context.globalAlpha *= this.presence();
    lines.forEach((line, index) =>
      drawTextLine(context, line, style, {
        left,
        middle: first + index * pitch,
        ink: {fill: this.theme.text, halo: null},
      }),
    );
    context.restore();
    this.drawChildren(context);
  }

  private drawBar(context: CanvasRenderingContext2D, bar: Region): void {
    if (this.frame.kind === 'tall') return;
    const {x, y, width, height} = bar;
    context.save();
    context.globalAlpha *= veil.caption;
    context.fillStyle = this.theme.faint;
    context.fillRect(x - width / 2, y - height / 2, width, height);
    context.restore();
  }

  /** The text on the lines there is room for, as large as it may be. */
  @computed()
  protected setLines(): {lines: readonly TextLine[]; style: TextStyle} {
    const {kind, textScale} = this.frame;
    const {fontSize, lines: most} = settings[kind];
    const margin = kind === 'wide' ? wideMargin : edge;
    const room = (this.region?.width ?? 0) - 2 * margin;
    for (let size = fontSize * textScale; ; size *= 0.95) {
      const style = {...type.caption, fontFamily: type.family, fontSize: size};
      const lines = wrapped(this.text(), room, style);
      if (lines.length <= most || size < 20) return {lines, style};
    }
  }
}

/** Breaks a text between words, where a line is full. */
function wrapped(text: string, room: number, style: TextStyle): TextLine[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && setTextLine(longer, style).width <= room) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  const set = lines.map(line => setTextLine(line, style));
  // A word that is too long for a line asks for smaller text.
  return set.some(({width}) => width > room) ? [...set, ...set, ...set] : set;
}
