import type {Frame} from './Frame';
import {edge, footOf, fullBleed, regionOf, type Edges, type Region} from './regions';

/** A network from its input to its outputs, and a chart of its training. */
export interface NetworkAndChart {
  readonly network: Region;
  /** Where the network's image stands: the chart has the room below it in a square frame. */
  readonly imageAt: 'middle' | 'top';
  /** Without its ticks and names. */
  readonly chart: Region;
  /** Null where no sentence is shown. */
  readonly caption: Region | null;
}

/** Layout E for a network: the chart is beside it, in a tall frame below, in a square one below its image. */
export function networkAndChart(frame: Frame): NetworkAndChart {
  const {kind, width} = frame;
  const foot = footOf(frame) - 36;
  const place = (network: Edges, chart: Edges): NetworkAndChart => ({
    network: regionOf(network, frame),
    imageAt: kind === 'square' ? 'top' : 'middle',
    chart: regionOf(chart, frame),
    caption: fullBleed(frame).caption,
  });
  if (kind === 'wide') {
    return place([edge, 60, 1270, foot], [1420, 170, width - edge, foot - 110]);
  }
  if (kind === 'square') {
    return place([48, 48, width - 48, foot], [110, foot - 330, 300, foot - 66]);
  }
  const bottom = foot - 60;
  const top = 96;
  const middle = top + (bottom - top) * 0.68;
  return place(
    [48, top, width - 48, middle],
    [150, middle + 70, width - 72, bottom - 66],
  );
}
