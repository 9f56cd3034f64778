import {Layout, Line, Node, nodeName, type LayoutProps} from '@motion-canvas/2d';
import {
  all,
  createSignal,
  easeInOutSine,
  sequence,
  Vector2,
  type SimpleSignal,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {Axes} from '../../nodes/plot/Axes';
import {Curve} from '../../nodes/plot/Curve';
import {Dot} from '../../nodes/plot/Dot';
import {SlopeLine} from '../../nodes/plot/SlopeLine';
import {Walker} from '../../nodes/plot/Walker';
import {Label} from '../../nodes/text/Label';
import {useTheme} from '../../nodes/useTheme';
import {openEnds, type CurveSlopes, type TwinRegions} from '../../plot';
import {line, type} from '../../theme';
import {WalkToZero} from './WalkToZero';

export interface SlopeTwinProps extends LayoutProps {
  /** What it shows. */
  of: CurveSlopes;
  /** The plot of f, above it; both have one parent. */
  above: Axes;
  regions: Pick<TwinRegions, 'lower'>;
}

/** Half the walker's tangent, in stage units. */
const reach = 260;

/** Seconds in which a flat place is walked to its zero, and until the next one's begins. */
const walk = {seconds: 0.9, delay: 0.35, most: 1.2};

const opening = 0.4;

/**
 * f′ below the plot of f, over one x axis: the tangent glides along f and draws its slope,
 * joined by a line; then each flat place of f is walked down to its zero of f′.
 *
 * @example
 * ```tsx
 * <SlopeTwin ref={twin} of={trace} above={plot()} regions={twins(frame)} opacity={0} />
 * yield* twin().glide(1, 4);
 * yield* twin().walkToZeros();
 * ```
 */
@nodeName('SlopeTwin')
export class SlopeTwin extends Layout {
  /** How far the tangent has come across the picture, 0 to 1. */
  public readonly glide = createSignal(0);

  private readonly of: CurveSlopes;
  private readonly above: Axes;
  private readonly below: Axes;
  private readonly glider = new Node({});
  private readonly walks: readonly SimpleSignal<number>[];

  public constructor({of, above, regions: {lower}, ...props}: SlopeTwinProps) {
    super(props);
    const theme = useTheme();
    const {x, y, width, height} = lower;
    const {domain, range, lines} = of.slopes;
    this.of = of;
    this.above = above;
    this.below = new Axes({
      ...{x, y, width, height, domain, range},
      domainTicks: 5,
      rangeTicks: 0,
      grid: false,
      ruled: false,
    });
    const zero = domain.map(end => this.below.toLocal([end, 0]));
    this.below.add([
      new Line({points: zero, stroke: theme.muted, lineWidth: line.axis}),
      new Label({
        ...type.note,
        text: '0',
        fill: theme.muted,
        offset: [1, 0],
        position: zero[0]!.addX(-16),
      }),
      new Curve({lines, stroke: theme.gradient, end: this.glide}),
      ...this.openEnds(),
    ]);
    const flat = of.flat.filter(({x, value}) => isIn(above, new Vector2(x, value)));
    this.walks = flat.map(() => createSignal(0));
    this.add([this.below, this.glider]);
    this.addGlider();
    const gaps = flat.slice(1).map(({x}, i) => (x - flat[i]!.x) * this.below.unit().x);
    const room = Math.min(...gaps);
    flat.forEach((place, i) => {
      const part = this.walks[i]!;
      this.add(new WalkToZero({place, above, below: this.below, part, room}));
    });
  }

  /** The tangent that is shown. */
  public tangent() {
    const {tangents} = this.of;
    return tangents[Math.round(this.glide() * (tangents.length - 1))]!;
  }

  /** Whether there is a flat place in the picture. */
  public get hasZeros(): boolean {
    return this.walks.length > 0;
  }

  /** From each flat place of f down to the zero of f′, one after the other. */
  public *walkToZeros(): ThreadGenerator {
    const delay = Math.min(walk.delay, walk.most / this.walks.length);
    yield* all(
      this.glider.opacity(0, opening),
      sequence(delay, ...this.walks.map(part => part(1, walk.seconds, easeInOutSine))),
    );
  }

  private openEnds(): Dot[] {
    const theme = useTheme();
    const [left, right] = this.of.slopes.domain;
    return openEnds(this.of).map(
      ({x, slope}) =>
        new Dot({
          radius: line.dot,
          fill: theme.background,
          stroke: theme.gradient,
          lineWidth: line.ring,
          position: this.below.toLocal([x, slope]),
          opacity: () => (left + this.glide() * (right - left) >= x ? 1 : 0),
        }),
    );
  }

  private addGlider(): void {
    const theme = useTheme();
    const up = () => new Vector2(this.tangent().x, this.tangent().value);
    const down = () => new Vector2(this.tangent().x, this.tangent().slope);
    const isUp = () => Number(isIn(this.above, up()));
    const isDown = () => Number(isIn(this.below, down()));
    this.above.add(
      new Node({
        opacity: () => this.opacity() * this.glider.opacity(),
        children: [
          new SlopeLine({
            at: up,
            slope: () => this.tangent().slope,
            reach,
            lineWidth: line.path,
          }),
          new Walker({
            position: () => this.above.toLocal(up()),
            opacity: isUp,
          }),
        ],
      }),
    );
    this.glider.add([
      new Line({
        points: () => [
          this.above.toStage(up()).addY(line.current),
          this.below.toStage(down()),
        ],
        stroke: theme.muted,
        lineWidth: line.link,
        opacity: () => isUp() * isDown(),
      }),
      new Walker({
        color: theme.gradient,
        radius: line.current - 5,
        position: () => this.below.toStage(down()),
        opacity: isDown,
      }),
    ]);
  }
}

/** Whether a point of the data lies in axes. */
function isIn(axes: Axes, {x, y}: Vector2): boolean {
  const [[left, right], [low, high]] = [axes.domain(), axes.range()];
  return left <= x && x <= right && low <= y && y <= high;
}
