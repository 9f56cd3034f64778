import {nodeName} from '@motion-canvas/2d';
import {Axes, type AxesProps} from '../../nodes/plot/Axes';
import {Curve} from '../../nodes/plot/Curve';
import {Dot} from '../../nodes/plot/Dot';
import {Label} from '../../nodes/text/Label';
import {useTheme} from '../../nodes/useTheme';
import type {Region} from '../../plot';
import {line, type} from '../../theme';

export interface EpochChartProps extends AxesProps {
  /** The cost at the start and after each epoch. */
  costs: readonly number[];
  /** How many epochs are over; a fraction is under way. */
  epoch: () => number;
  /** Without ticks and names. */
  region: Region;
  /** What is written over the costs, and below the axis at its end; '' for nothing. */
  costName: string;
  epochsName: string;
}

/**
 * The cost over the epochs of a training, as far as it has come.
 *
 * @example
 * ```tsx
 * <EpochChart costs={trace.costs} epoch={epoch} region={regions.chart} costName="cost" epochsName="8 epochs" />
 * ```
 */
@nodeName('EpochChart')
export class EpochChart extends Axes {
  public constructor(options: EpochChartProps) {
    const {costs, epoch, region, costName, epochsName, ...props} = options;
    const epochs = Math.max(1, costs.length - 1);
    super({
      domainTicks: 0,
      rangeTicks: region.height < 240 ? 1 : 3,
      grid: false,
      ...props,
      ...region,
      domain: [0, epochs],
      range: [0, 1.05 * Math.max(...costs)],
    });
    const theme = useTheme();
    const {x: width, y: height} = this.size();
    const note = {...type.note, fill: theme.muted};
    this.add([
      new Label({
        ...note,
        text: costName,
        position: [-width / 2, -height / 2 - 46],
        offset: [-1, 0],
      }),
      new Label({
        ...note,
        text: epochsName,
        position: [width / 2, height / 2 + 42],
        offset: [1, 0],
      }),
      new Curve({
        lines: [costs.map((cost, k) => [k, cost])],
        end: () => epoch() / epochs,
        stroke: theme.error,
        lineWidth: line.path,
      }),
      new Dot({
        radius: 15,
        fill: theme.error,
        position: () => this.toLocal([epoch(), costAt(costs, epoch())]),
      }),
    ]);
  }
}

function costAt(costs: readonly number[], epoch: number): number {
  const k = Math.min(Math.floor(epoch), costs.length - 1);
  const [from, to] = [costs[k]!, costs[k + 1] ?? costs[k]!];
  return from + (to - from) * (epoch - k);
}
