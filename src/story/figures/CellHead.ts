import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {createSignal, type SignalValue} from '@motion-canvas/core';
import {Marker} from '../../nodes/plot/Marker';
import {Label} from '../../nodes/text/Label';
import {setTextLine} from '../../nodes/text/textLine';
import {useTheme} from '../../nodes/useTheme';
import type {Region} from '../../plot';
import {type} from '../../theme';

export interface CellHeadProps extends NodeProps {
  region: Region;
  /** Of mark and name. */
  color: string;
  /** Which `Marker`: a second sign beside the colour. */
  shape: number;
  name: string;
  /** What is said of it in the end; '' for nothing. */
  note: string;
  noteFill?: SignalValue<string>;
}

/** A cell that is narrower has its note on a line of its own. */
const narrow = 500;

/** The first line and the second, and the radius of the mark, in stage units. */
const row = 58;
const secondRow = 44;
const radius = 15;
const indent = 46;

/** Between name and note. */
const gap = 24;

/** What a head takes of a cell's height, with its note and without, in stage units. */
export function headHeight({width}: Region): number {
  return width < narrow ? row + secondRow : row;
}

/**
 * Above the picture in a cell: a mark and a name at the left, and at the right, or on a
 * second line, a note, which is not there at first.
 *
 * @example
 * ```tsx
 * <CellHead region={cells[0]} color={color} shape={0} name="η = 0.1" note="arrives" />
 * ```
 */
@nodeName('CellHead')
export class CellHead extends Node {
  /** How much of the note is there, 0 to 1. */
  public readonly noted = createSignal(0);

  public constructor(options: CellHeadProps) {
    const {region, color, shape, name, note, noteFill, ...props} = options;
    super(props);
    const left = region.x - region.width / 2;
    const middle = region.y - region.height / 2 + row / 2 - 8;
    const isNarrow = region.width < narrow;
    const style = {fontFamily: type.family, ...type.mark};
    const widthOf = (text: string) => setTextLine(text, style).width;
    const taken = isNarrow ? 0 : indent + widthOf(name) + gap;
    const size = Math.min(1, (region.width - taken) / Math.max(1, widthOf(note)));
    this.add([
      new Marker({shape, fill: color, radius, position: [left + radius + 2, middle]}),
      new Label({
        ...style,
        text: name,
        fill: color,
        offset: [-1, 0],
        position: [left + indent, middle],
      }),
      new Label({
        ...style,
        fontSize: size * style.fontSize,
        text: note,
        fill: noteFill ?? useTheme().text,
        opacity: this.noted,
        offset: [isNarrow ? -1 : 1, 0],
        position: isNarrow
          ? [left, middle + secondRow + 2]
          : [left + region.width, middle],
      }),
    ]);
  }
}
