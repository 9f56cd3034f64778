import {nodeName} from '@motion-canvas/2d';
import {all, createSignal, linear, type ThreadGenerator} from '@motion-canvas/core';
import {Axes, type AxesProps} from '../../nodes/plot/Axes';
import {Curve} from '../../nodes/plot/Curve';
import {GapBars} from '../../nodes/plot/GapBars';
import {useFrame} from '../../nodes/useFrame';
import {useTheme} from '../../nodes/useTheme';
import {largestGap, type FunctionGaps, type Region} from '../../plot';
import {curveAxes} from './bareAxes';

export interface GapPlotProps extends AxesProps {
  /** What it shows. */
  of: FunctionGaps;
  region: Region;
}

/** Of a wide picture's height, for formulas above the curves. */
const head = 0.17;

/** Opacity of what is not spoken of. */
const quiet = 0.3;

/** A bar's width, in the room that it has. */
const share = 0.62;

/**
 * Two curves with the first of the bars between them; the others come, and all fall to the
 * foot of the picture.
 *
 * @example
 * ```tsx
 * <GapPlot ref={plot} of={trace} region={regions.picture} />
 * yield* plot().fall(2.4);
 * ```
 */
@nodeName('GapPlot')
export class GapPlot extends Axes {
  public readonly bars: GapBars;

  private readonly clarity = createSignal(1);

  public constructor({of, region, ...props}: GapPlotProps) {
    const [low, high] = of.range;
    const room = useFrame().kind === 'wide' ? (head / (1 - head)) * (high - low) : 0;
    super({
      ...curveAxes,
      ...props,
      ...region,
      domain: of.domain,
      range: [low, high + room],
    });
    this.bars = new GapBars({
      gaps: of.gaps,
      mean: of.mean,
      breadth: (share * region.width) / of.places,
      drawn: 1,
      marked: largestGap(of),
    });
    const {target, prediction} = of;
    const opacity = this.clarity;
    this.add([
      this.bars,
      new Curve({lines: target.lines, opacity}),
      new Curve({lines: prediction.lines, stroke: useTheme().prediction, opacity}),
    ]);
  }

  /** Bars fall, one after the other, and the curves grow quiet. */
  public fall(seconds: number): ThreadGenerator {
    return all(this.bars.fallen(1, seconds, linear), this.clarity(quiet, seconds / 2));
  }
}
