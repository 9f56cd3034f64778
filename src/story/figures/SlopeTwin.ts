import {Layout, Line, Node, nodeName, type LayoutProps} from '@motion-canvas/2d';
import {
  all,
  createSignal,
  easeOutCubic,
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
import type {CurvePlace, CurveSlopes, TwinRegions} from '../../plot';
import type {Break} from '../../sim';
import {line, type} from '../../theme';

export interface SlopeTwinProps extends LayoutProps {
  /** What it shows. */
  of: CurveSlopes;
  /** The plot of f, above it; both have one parent. */
  above: Axes;
  regions: Pick<TwinRegions, 'lower'>;
}

/** Half a tangent, in stage units: that of the walker, and that of a flat place. */
const reaches = {walker: 260, flat: 110};

/** Of the way between two flat places, what one takes to its side. */
const share = 0.3;

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
    const flat = of.flat.filter(place => this.isShown(place));
    this.walks = flat.map(() => createSignal(0));
    this.add([this.below, this.glider]);
    this.addGlider();
    const gaps = flat.slice(1).map(({x}, i) => (x - flat[i]!.x) * this.below.unit().x);
    const room = Math.min(...gaps);
    flat.forEach((place, i) => {
      this.addZero(place, this.walks[i]!, room);
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
      sequence(delay, ...this.walks.map(part => part(1, walk.seconds))),
    );
  }

  private isShown({x, value}: CurvePlace): boolean {
    const [[left, right], [low, high]] = [this.above.domain(), this.above.range()];
    return left <= x && x <= right && low <= value && value <= high;
  }

  /** Both ends of f′ where f has a kink or a jump: rings, for f′ has no value there. */
  private openEnds(): Dot[] {
    const theme = useTheme();
    const {tangents, slopes, breaks} = this.of;
    const [left, right] = slopes.domain;
    const endsAt = ({x, slope}: Break) =>
      slope.kind === 'kink'
        ? [slope.left, slope.right]
        : [tangents.findLast(at => at.x < x), tangents.find(at => at.x > x)].map(
            at => at?.slope ?? NaN,
          );
    return breaks
      .filter(({slope}) => slope.kind === 'kink' || slope.kind === 'jump')
      .flatMap(one =>
        endsAt(one).map(
          end =>
            new Dot({
              radius: line.dot,
              fill: theme.background,
              stroke: theme.gradient,
              lineWidth: line.ring,
              position: this.below.toLocal([one.x, end]),
              opacity: () => (left + this.glide() * (right - left) >= one.x ? 1 : 0),
            }),
        ),
      );
  }

  private addGlider(): void {
    const theme = useTheme();
    const up = () => new Vector2(this.tangent().x, this.tangent().value);
    const down = () => new Vector2(this.tangent().x, this.tangent().slope);
    const isIn = (axes: Axes, {y}: Vector2) =>
      axes.range()[0] <= y && y <= axes.range()[1] ? 1 : 0;
    const isJoined = () => isIn(this.above, up()) * isIn(this.below, down());
    this.above.add(
      new Node({
        opacity: () => this.opacity() * this.glider.opacity(),
        children: [
          new SlopeLine({
            at: up,
            slope: () => this.tangent().slope,
            reach: reaches.walker,
            lineWidth: line.path,
          }),
          new Walker({
            position: () => this.above.toLocal(up()),
            opacity: () => isIn(this.above, up()),
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
        opacity: isJoined,
      }),
      new Walker({
        color: theme.gradient,
        radius: line.current - 5,
        position: () => this.below.toStage(down()),
        opacity: () => isIn(this.below, down()),
      }),
    ]);
  }

  private addZero(
    {x, value}: CurvePlace,
    part: SimpleSignal<number>,
    room: number,
  ): void {
    const theme = useTheme();
    const drawn = () => Math.min(1, 3 * part());
    const from = () => this.above.toStage([x, value]);
    const to = () => this.below.toStage([x, 0]);
    const tip = () => from().lerp(to(), Math.max(0, 1.5 * part() - 0.5));
    this.above.add(
      new SlopeLine({
        at: [x, value],
        slope: 0,
        reach: () => Math.min(reaches.flat, share * room) * easeOutCubic(drawn()),
        lineWidth: line.path,
        opacity: () => (part() > 0 ? 1 : 0),
      }),
    );
    this.add(
      new Node({
        opacity: () => (part() > 0 ? 1 : 0),
        children: [
          new Line({
            points: () => [from(), tip()],
            stroke: theme.gradient,
            lineWidth: line.link,
          }),
          new Dot({
            radius: Math.min(line.current - 5, share * room),
            fill: theme.gradient,
            position: tip,
          }),
        ],
      }),
    );
  }
}
