import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {Marker} from '../../nodes/plot/Marker';
import {Label} from '../../nodes/text/Label';
import {setTextLine} from '../../nodes/text/textLine';
import type {Region} from '../../plot';
import {type} from '../../theme';
import type {LossLine} from './LossChart';

export interface RunLegendProps extends NodeProps {
  /** Of each run: its look and what is written beside it. */
  rows: readonly {readonly look: LossLine; readonly text: string}[];
  region: Region;
}

/** Of a mark, from it to its text, and between rows at most, in stage units. */
const radius = 14;
const indent = 34;
const pitch = 64;

/**
 * Which run is which, and on what terms each was made.
 *
 * @example
 * ```tsx
 * <RunLegend region={side} rows={[{look: {color: '#fff', shape: 0}, text: 'η = 0.1'}]} />
 * ```
 */
@nodeName('RunLegend')
export class RunLegend extends Node {
  public constructor({rows, region, ...props}: RunLegendProps) {
    super(props);
    const {x, y, width, height} = region;
    const [left, top] = [x - width / 2, y - height / 2];
    const step = Math.min(pitch, height / rows.length);
    const style = {fontFamily: type.family, ...type.note};
    const widest = Math.max(...rows.map(({text}) => setTextLine(text, style).width));
    const fitted = Math.min(1, (width - indent - radius) / widest);
    const fontSize = Math.max(type.least.fontSize, style.fontSize * fitted);
    rows.forEach(({look, text}, i) => {
      const middle = top + (i + 0.5) * step;
      this.add([
        new Marker({
          ...{radius, shape: look.shape, fill: look.color},
          position: [left + radius, middle],
        }),
        new Label({
          ...style,
          ...{text, fontSize, offset: [-1, 0]},
          position: [left + radius + indent - 10, middle],
        }),
      ]);
    });
  }
}
