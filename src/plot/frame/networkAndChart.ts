import type {Frame} from './Frame';
import {edge, footOf, fullBleed, regionOf, type Edges, type Region} from './regions';

/** A network from its input to its outputs, and a chart of its training. */
export interface NetworkAndChart {
  readonly network: Region;
  /** Without its ticks and names. */
  readonly chart: Region;
  /** Null where no sentence is shown. */
  readonly caption: Region | null;
}

/** Layout E for a network: the chart is beside it, in narrower frames below. */
export function networkAndChart(frame: Frame): NetworkAndChart {
  const {kind, width} = frame;
  const foot = footOf(frame) - 36;
  const place = (network: Edges, chart: Edges): NetworkAndChart => ({
    network: regionOf(network, frame),
    chart: regionOf(chart, frame),
    caption: fullBleed(frame).caption,
  });
  if (kind === 'wide') {
    return place([edge, 60, 1270, foot], [1420, 170, width - edge, foot - 110]);
  }
  const bottom = kind === 'tall' ? foot - 60 : foot;
  const top = kind === 'tall' ? 96 : 36;
  const middle = top + (bottom - top) * 0.68;
  return place(
    [48, top, width - 48, middle],
    [150, middle + 70, width - 72, bottom - 66],
  );
}
