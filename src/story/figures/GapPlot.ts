import {nodeName} from '@motion-canvas/2d';
import {
  all,
  createComputed,
  createSignal,
  linear,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {Axes, type AxesProps} from '../../nodes/plot/Axes';
import {Curve} from '../../nodes/plot/Curve';
import {GapBars} from '../../nodes/plot/GapBars';
import {Label} from '../../nodes/text/Label';
import {useFrame} from '../../nodes/useFrame';
import {useTheme} from '../../nodes/useTheme';
import {
  largestGap,
  nameOnCurve,
  type FunctionGaps,
  type Place,
  type Region,
} from '../../plot';
import {curveAxes} from './bareAxes';

export interface GapPlotProps extends AxesProps {
  /** What it shows. */
  of: FunctionGaps;
  region: Region;
  /** What both curves are called, target and prediction; '' for no name. */
  names?: readonly [target: string, prediction: string];
}

type Two<T> = readonly [target: T, prediction: T];

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

  public constructor({of, region, names = ['', ''], ...props}: GapPlotProps) {
    const above = useFrame().kind === 'wide' ? head * region.height : 0;
    super({
      ...curveAxes,
      ...props,
      ...region,
      y: region.y + above / 2,
      height: region.height - above,
      domain: of.domain,
      range: of.range,
    });
    this.bars = new GapBars({
      gaps: of.gaps,
      mean: of.mean,
      breadth: (share * region.width) / of.places,
      drawn: 1,
      marked: largestGap(of),
    });
    const {objective, prediction} = useTheme();
    const opacity = this.clarity;
    const curves: Two<Curve> = [
      new Curve({lines: of.target.lines, opacity}),
      new Curve({lines: of.prediction.lines, stroke: prediction, opacity}),
    ];
    this.add([this.bars, ...curves]);
    if (useFrame().words === 'none') return;
    const fills: Two<string> = [objective, prediction];
    const nameOf = (i: 0 | 1) => new Label({text: names[i], fill: fills[i]});
    const labels: Two<Label> = [nameOf(0), nameOf(1)];
    const places = createComputed(() => this.placesOf(labels, curves));
    labels.forEach((label, i) => {
      label.position(() => places()[i] ?? [0, 0]);
      label.opacity(() => (places()[i] ? (this.clarity() - quiet) / (1 - quiet) : 0));
    });
    this.add(labels);
  }

  /** Where the names stand: the second one clear of the first. */
  private placesOf(labels: Two<Label>, [target, prediction]: Two<Curve>) {
    const frame = this.size().scale(0.5);
    const [own, other] = [target.localLines(), prediction.localLines()];
    const sizes = labels.map(label => label.size());
    const first = nameOnCurve(sizes[0]!, {own, other, frame});
    const [width, height] = [sizes[0]!.x, sizes[0]!.y];
    const taken = first ? [{...first, width, height}] : [];
    const second = nameOnCurve(sizes[1]!, {own: other, other: own, taken, frame});
    return [first, second] as const satisfies Two<Place | null>;
  }

  /** Bars fall, one after the other, and the curves grow quiet, without their names. */
  public fall(seconds: number): ThreadGenerator {
    return all(this.bars.fallen(1, seconds, linear), this.clarity(quiet, seconds / 2));
  }
}
