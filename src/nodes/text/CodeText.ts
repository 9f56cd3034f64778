import {Node, type NodeProps} from '@motion-canvas/2d';
import {BBox} from '@motion-canvas/core';
import {type} from '../../theme';
import {useTheme} from '../useTheme';
import {setTextLine} from './textLine';

/** Colours by name, number or sign. */
export type Inks = Readonly<Record<string, string>>;

export interface CodeLine {
  readonly text: string;
  /** Colours of names, numbers and signs of this line only. */
  readonly inks?: Inks;
}

/** From one line to the next, in font sizes; in scarce room, less. */
const lead = {most: 1.5, least: 1.24} as const;

/** Before and after the text, in stage units. */
export const padding = 18;

/** How lines of code are set. */
export interface Fit {
  /** The places of the lines that are there, from 0; of an empty one that is not, null. */
  readonly rows: readonly (number | null)[];
  readonly fontSize: number;
  readonly lineHeight: number;
  /** Width of a letter. */
  readonly advance: number;
  readonly height: number;
}

/** The largest letters with which all lines have room. */
export function fitted(
  lines: readonly CodeLine[],
  room: {readonly width: number; readonly height: number},
): Fit {
  const {fontFamily, fontWeight} = type.code;
  const letter =
    setTextLine('m', {fontFamily, fontWeight, fontSize: 1000}).width / 1000;
  const columns = Math.max(...lines.map(({text}) => text.length));
  const widest = (room.width - 2 * padding) / (columns * letter);
  const sizeOf = (count: number) =>
    Math.min(type.code.fontSize, widest, room.height / (count * lead.least));
  const full = lines.filter(({text}) => text !== '').length;
  const isWhole = sizeOf(lines.length) >= Math.min(type.least.fontSize, sizeOf(full));
  const count = isWhole ? lines.length : full;
  const fontSize = sizeOf(count);
  const lineHeight = Math.min(lead.most * fontSize, room.height / count);
  let row = 0;
  const rows = lines.map(({text}) => (isWhole || text !== '' ? row++ : null));
  const height = count * lineHeight;
  return {rows, fontSize, lineHeight, advance: letter * fontSize, height};
}

interface CodeTextProps extends NodeProps {
  readonly lines: readonly CodeLine[];
  readonly inks: Inks;
  readonly fit: Fit;
}

/** The letters, each word in its ink. */
export class CodeText extends Node {
  private readonly theme = useTheme();
  private readonly lines: readonly CodeLine[];
  private readonly inks: Inks;
  private readonly fit: Fit;

  public constructor({lines, inks, fit, ...props}: CodeTextProps) {
    super({cache: true, ...props});
    this.lines = lines;
    this.inks = inks;
    this.fit = fit;
  }

  protected override getCacheBBox(): BBox {
    const {advance, height} = this.fit;
    const columns = Math.max(...this.lines.map(({text}) => text.length));
    return new BBox(0, 0, columns * advance + 2 * padding, height).expand(padding);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const {rows, fontSize, lineHeight, advance} = this.fit;
    const {fontFamily, fontWeight} = type.code;
    context.save();
    context.font = `${fontWeight} ${fontSize}px "${fontFamily}", monospace`;
    context.textBaseline = 'middle';
    context.textAlign = 'left';
    this.lines.forEach(({text, inks = {}}, i) => {
      const row = rows[i];
      if (row === null || row === undefined) return;
      for (const {word, at} of words(text)) {
        context.fillStyle = inks[word] ?? this.inks[word] ?? this.theme.text;
        context.fillText(word, padding + at * advance, (row + 0.5) * lineHeight);
      }
    });
    context.restore();
  }
}

/** Names, numbers and signs, with their columns. */
function words(text: string): {word: string; at: number}[] {
  const parts = text.matchAll(/[A-Za-z_]\w*|[\d.]+(?:e[+-]?\d+)?|[^\w\s.]+/g);
  return [...parts].map(({0: word, index}) => ({word, at: index}));
}
