import {Node, nodeName} from '@motion-canvas/2d';
import {
  all,
  clamp,
  createSignal,
  easeInCubic,
  map,
  Vector2,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {Axes, type AxesProps} from '../../nodes/plot/Axes';
import {Curve} from '../../nodes/plot/Curve';
import {Lens} from '../../nodes/plot/Lens';
import {Secant} from '../../nodes/plot/Secant';
import {Walker} from '../../nodes/plot/Walker';
import {
  linesOf,
  secantMagnification,
  type CurveSlopes,
  type Region,
  type TwinRegions,
} from '../../plot';
import {line} from '../../theme';
import {SecantNames} from './SecantNames';
import {objectiveNamed, type Secant as SecantData} from '../../sim';

export interface SecantPlotProps extends AxesProps {
  /** What it shows. */
  of: CurveSlopes;
  regions: Pick<TwinRegions, 'picture' | 'upper' | 'lens'>;
}

/** Opacity of the ground below the curve. */
const ground = 0.08;

/** The lens magnifies from the start. */
const leastMagnification = 2.5;

/** Width of the curve under the lens, in that of the curve. */
const magnified = 1.9;

/** From the lens's middle to the far point, in its radii. */
const farPoint = 0.68;

/** There the gap comes into the lens's sight. */
const sight = {from: 0.95, to: 0.8};

/** In which something goes. */
const seconds = 0.5;

/**
 * A curve with a secant through x and x + h, and beside it a lens at x that magnifies as
 * 1/h: the nearer its points come to each other, the closer it looks. Where x has no
 * derivative there is a secant to the left as well.
 *
 * @example
 * ```tsx
 * <SecantPlot ref={plot} of={trace} regions={twins(frame)} />
 * yield* plot().approach(1, 4);
 * ```
 */
@nodeName('SecantPlot')
export class SecantPlot extends Axes {
  /** From the first gap to the last, 0 to 1. */
  public readonly approach = createSignal(0);

  /** How far it has made room for a twin below it, 0 to 1. */
  public readonly split = createSignal(0);

  /** It lies beside this node: both are put on the stage. */
  public readonly lens: Lens;

  private readonly of: CurveSlopes;
  private readonly openness = createSignal(1);
  private readonly secants = new Node({});

  public constructor({of, regions, ...props}: SecantPlotProps) {
    const {domain, range, lines} = of.curve;
    super({rangeTicks: 0, grid: false, ruled: false, ...props, domain, range});
    this.of = of;
    this.domainTicks(() => (this.split() > 0 ? 0 : 5));
    const side = (name: keyof Region) => () =>
      map(regions.picture[name], regions.upper[name], this.split());
    this.x(side('x')).y(side('y')).width(side('width')).height(side('height'));
    this.lens = new Lens({
      of: this,
      region: regions.lens,
      at: () => [of.point.x, of.point.value],
      magnification: () => this.magnification(),
    });
    const {value} = objectiveNamed(of.function);
    const curve = new Curve({lines, ground});
    this.add([curve, this.secants]);
    const {axes} = this.lens;
    const breaks = of.breaks.map(({x}) => x);
    axes.add(
      new Curve({
        lines: () => linesOf(x => value([x]), axes.domain(), axes.range(), breaks),
        ground,
        lineWidth: magnified * line.curve,
      }),
    );
    this.addSecants(this.secants, this);
    this.addSecants(axes, axes);
    this.secants.add(
      new SecantNames({
        of,
        axes: this,
        index: () => this.index(),
        presence: this.openness,
      }),
    );
  }

  /** Of the computed secants, the nearest to those that are shown. */
  public index(): number {
    return Math.round(this.approach() * (this.of.secants.length - 1));
  }

  /** The secant is the tangent where there is one: what shows the gap goes. */
  public *takeLimit(): ThreadGenerator {
    if (this.of.slope.kind === 'smooth') {
      yield* this.openness(0, seconds, easeInCubic);
    }
  }

  /** Lens and secants go, and there is room for a twin. */
  public *makeRoom(over: number): ThreadGenerator {
    yield* all(
      this.lens.opacity(0, seconds, easeInCubic),
      this.secants.opacity(0, seconds, easeInCubic),
      this.split(1, over),
    );
  }

  /** Between two computed secants, so that nothing moves in jerks. */
  private shownOf(secants: readonly SecantData[]): SecantData {
    const place = this.approach() * (secants.length - 1);
    const [before, after] = [secants[Math.floor(place)]!, secants[Math.ceil(place)]!];
    const between = (a: number, b: number) => a + (place % 1) * (b - a);
    return {
      h: between(before.h, after.h),
      value: between(before.value, after.value),
      quotient: between(before.quotient, after.quotient),
    };
  }

  private addSecants(to: Node, axes: Axes): void {
    const {point, leftSecants} = this.of;
    const near = new Vector2(point.x, point.value);
    const far = (secant: SecantData) => this.far(secant);
    /** Under the lens the gap is seen when the far point is. */
    const seen = () => {
      if (axes === this) return 1;
      const way =
        axes.toLocal(far(this.shownOf(this.of.secants))).magnitude / this.lens.radius;
      return clamp(0, 1, (sight.from - way) / (sight.from - sight.to));
    };
    const common = {
      from: near,
      gap: () => this.openness() * seen(),
      // Under the lens nothing hides the curve.
      halo: axes === this ? 3 : 0,
    };
    if (leftSecants) {
      to.add(
        new Secant({
          ...common,
          side: 'left',
          to: () => far(this.shownOf(leftSecants)),
        }),
      );
    }
    to.add([
      new Secant({
        ...common,
        to: () => far(this.shownOf(this.of.secants)),
      }),
      new Walker({position: () => axes.toLocal(near)}),
    ]);
  }

  private far({h, value}: SecantData): Vector2 {
    return new Vector2(this.of.point.x + h, value);
  }

  private magnification(): number {
    const {slope, secants, leftSecants} = this.of;
    const view = {unit: this.unit(), reach: farPoint * this.lens.radius};
    const left = leftSecants ? [this.shownOf(leftSecants)] : [];
    return Math.max(
      leastMagnification,
      secantMagnification(slope, [this.shownOf(secants), ...left], view),
    );
  }
}
