import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import type {SignalValue} from '@motion-canvas/core';
import {Marker} from '../../nodes/plot/Marker';
import {Label} from '../../nodes/text/Label';
import {setTextLine} from '../../nodes/text/textLine';
import type {Region} from '../../plot';
import {type} from '../../theme';

/** One of the runs that a chart shows. */
export interface KeyEntry {
  readonly color: string;
  /** Which `Marker`: a second sign beside the colour. */
  readonly shape: number;
  readonly text: string;
  /** How much of it is there, 0 to 1. */
  readonly lit: SignalValue<number>;
}

export interface RunKeyProps extends NodeProps {
  entries: readonly KeyEntry[];
  /** The entries stand on its middle line, the last one at its right edge. */
  region: Region;
}

/** Radius of the marks, from their middle to the text, and between entries, in stage units. */
const radius = 14;
const indent = 30;
const gap = 48;

/**
 * Which mark and colour is which run, in one line.
 *
 * @example
 * ```tsx
 * <RunKey entries={[{color: theme.series[0], shape: 1, text: 'η = 0.1', lit: 1}]} region={regions.names} />
 * ```
 */
@nodeName('RunKey')
export class RunKey extends Node {
  public constructor({entries, region, ...props}: RunKeyProps) {
    super(props);
    const style = {fontFamily: type.family, ...type.note};
    const widths = entries.map(({text}) => setTextLine(text, style).width);
    const whole = RunKey.widthOf(entries.map(({text}) => text));
    const scale = Math.min(1, region.width / whole);
    let left = region.x + region.width / 2 - scale * whole;
    entries.forEach(({color, shape, text, lit}, i) => {
      const entry = new Node({position: [left, region.y], scale, opacity: lit});
      entry.add([
        new Marker({shape, fill: color, radius, x: radius}),
        new Label({...style, text, fill: color, offset: [-1, 0], x: radius + indent}),
      ]);
      this.add(entry);
      left += scale * (radius + indent + widths[i]! + gap);
    });
  }

  /** How wide entries with these texts are, in stage units. */
  public static widthOf(texts: readonly string[]): number {
    const style = {fontFamily: type.family, ...type.note};
    const widths = texts.map(text => setTextLine(text, style).width + radius + indent);
    return widths.reduce((sum, width) => sum + width + gap, -gap);
  }
}
