import {Node, nodeName} from '@motion-canvas/2d';
import {
  Vector2,
  all,
  createSignal,
  easeInOutSine,
  easeOutCubic,
  type SimpleSignal,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {Axes, type AxesProps} from '../../nodes/plot/Axes';
import {BoxFrame} from '../../nodes/plot/BoxFrame';
import {ContourMap} from '../../nodes/plot/ContourMap';
import {HeldLine} from '../../nodes/plot/HeldLine';
import {PointLabel} from '../../nodes/plot/PointLabel';
import {VectorLegs} from '../../nodes/plot/VectorLegs';
import {Walker} from '../../nodes/plot/Walker';
import {Label} from '../../nodes/text/Label';
import {useTheme} from '../../nodes/useTheme';
import {useWords} from '../../nodes/useWords';
import {
  boxView,
  clipSegment,
  cornersOf,
  stopAt,
  type GradientAt,
  type GradientWay,
  type Place,
  type Region,
} from '../../plot';
import {objectiveNamed, type ObjectiveName, type Point} from '../../sim';
import {line, type} from '../../theme';
import {decimalsFor} from '../../words/decimalsFor';
import {pause} from '../pause';
import {slopeWriter} from './slopeWriter';

export interface GradientPlotProps extends AxesProps {
  /** What it shows. */
  of: GradientWay & {
    readonly objective: ObjectiveName;
    readonly levels: readonly number[];
  };
  region: Region;
}

/** How far the variable that is not held is seen to change, in stage units. */
const sway = 150;

/** A variable is seen to change while the others are held. */
export interface Holding {
  begin(): ThreadGenerator;
  /** Draws its leg, and lets the others go. */
  end(): ThreadGenerator;
}

/**
 * A gradient as an arrow with its legs at a point that moves: on a contour map, or, of three
 * variables, in a box of space.
 *
 * @example
 * ```tsx
 * <GradientPlot ref={plot} of={trace} region={regions.picture} />
 * // …
 * yield* plot().hold(0).begin();
 * yield* plot().progress(1, 2);
 * ```
 */
@nodeName('GradientPlot')
export class GradientPlot extends Axes {
  /** How far the point has moved, 0 to 1. */
  public readonly progress: SimpleSignal<number> = createSignal(0);
  public readonly vector: VectorLegs;

  /** Whether a leg's number stands at it, 0 or 1. */
  private readonly named: readonly SimpleSignal<number>[];
  private readonly legLabels: readonly Label[];

  /** Below the vector. */
  private readonly ground = new Node({});
  private readonly of: GradientPlotProps['of'];
  private readonly place: (point: Point) => Vector2;

  public constructor({of, region, ...props}: GradientPlotProps) {
    const {x, y, width, height} = region;
    const isPlane = of.shown.length === 2;
    super({
      ...props,
      ...{x, y, width, height},
      domain: isPlane ? of.shown[0]! : [-1, 1],
      range: isPlane ? of.shown[1]! : [-1, 1],
      domainTicks: 0,
      rangeTicks: 0,
      ruled: false,
      clip: true,
    });
    this.of = of;
    if (isPlane) {
      const objective = objectiveNamed(of.objective);
      this.place = ([a, b]) => this.toLocal([a!, b!]);
      this.add(new ContourMap({objective, corner: 0, levels: of.levels}));
    } else {
      const view = boxView(of.shown, {x: width / 2, y: height / 2}, [
        of.stops[0]!.gradient,
        of.stops.at(-1)!.gradient,
      ]);
      this.place = point => new Vector2(view.place(point));
      this.add(new BoxFrame({view, names: of.objective.variables}));
    }
    this.vector = new VectorLegs({
      count: of.shown.length,
      from: () => this.here(),
      legs: () => this.legs(),
    });
    const walker = new Walker({position: () => this.here()});
    const theme = useTheme();
    const arrowName = new PointLabel({
      ...type.mark,
      text: '∇f',
      fill: theme.gradient,
      at: () => this.vector.tip(),
      awayFrom: () => this.here(),
      clearance: 14,
      opacity: () => (this.vector.arrow() > 0.9 && this.arrowLength() > 60 ? 1 : 0),
    });
    this.named = of.shown.map(() => createSignal(0));
    this.legLabels = of.shown.map((_, axis) => this.legLabel(axis));
    this.add([this.ground, this.vector, walker, arrowName, this.coordinates()]);
    this.add(this.legLabels);
  }

  /** The gradient where the point is, and the point. */
  public stop(): GradientAt {
    return stopAt(this.of.stops, this.progress());
  }

  /** Shows how one variable changes while all others are held; then draws its leg. */
  public hold(axis: number): Holding {
    const line = this.heldLine(axis);
    const along = createSignal(0);
    const ghost = new Walker({
      openness: 1,
      color: useTheme().muted,
      position: () => this.here().add(this.unitAlong(axis).scale(sway * along())),
      opacity: 0,
    });
    this.ground.add([line, ghost]);
    const {vector} = this;
    return {
      *begin() {
        yield* all(
          line.opacity(1, 0.3),
          line.drawn(1, 0.5, easeInOutSine),
          vector.arrow(0, 0.4),
        );
        yield* ghost.opacity(1, 0.2);
        for (const to of [1, -1, 0]) {
          yield* along(to, to < 0 ? 0.7 : 0.4, easeInOutSine);
        }
        yield* ghost.opacity(0, 0.2);
      },
      *end() {
        yield* all(vector.drawn[axis]!(1, 0.7, easeOutCubic), line.opacity(0, 0.5));
        line.remove();
        ghost.remove();
      },
    };
  }

  /** Draws a leg that is not there, while its number comes; then it stands at the leg. */
  public *nameLeg(
    axis: number,
    coming: (to: Label) => ThreadGenerator,
  ): ThreadGenerator {
    const leg = this.vector.drawn[axis]!(1, 0.6, easeOutCubic);
    const number = this.isWide(axis) ? coming(this.legLabels[axis]!) : pause(0);
    yield* all(this.vector.arrow(0, 0.3), leg, number);
    this.named[axis]!(1);
  }

  /** Draws the arrow from the first leg's beginning to the last one's end. */
  public *drawArrow(): ThreadGenerator {
    yield* this.vector.arrow(1, 0.8, easeOutCubic);
  }

  private heldLine(axis: number): HeldLine {
    const {objective} = this.of;
    const [here, way] = [this.here(), this.unitAlong(axis).scale(4000)];
    const half = this.size().scale(0.5);
    const ends = clipSegment(here.add(way), here.sub(way), half)!;
    // The name stands where there is more room.
    const far = (end: Place) => here.sub(new Vector2(end)).magnitude;
    if (far(ends[0]) < far(ends[1])) ends.reverse();
    const held = objective.variables.filter((_, i) => i !== axis);
    return new HeldLine({
      from: ends[0],
      to: ends[1],
      label: held.join(', '),
      drawn: 0,
      opacity: 0,
    });
  }

  /** One stage unit in the direction of a variable. */
  private unitAlong(axis: number): Vector2 {
    const {point} = this.stop();
    const moved = point.map((x, i) =>
      i === axis ? x + (this.of.shown[i]![1] - this.of.shown[i]![0]) / 10 : x,
    );
    return this.place(moved).sub(this.place(point)).normalized;
  }

  private here(): Vector2 {
    return this.place(this.stop().point);
  }

  private arrowLength(): number {
    return this.vector.tip().sub(this.here()).magnitude;
  }

  /** The components as ways on the stage: each as long as its number says. */
  private legs(): Vector2[] {
    const corners = this.corners();
    return corners.slice(1).map((corner, i) => corner.sub(corners[i]!));
  }

  /** A leg's number, outside of the triangle that the legs and the arrow make. */
  private legLabel(axis: number): Label {
    const write = slopeWriter(this.of.stops, useWords());
    const label = new Label({
      ...type.mark,
      text: () => write(this.stop().gradient[axis]!),
      fill: useTheme().gradient,
      opacity: () => (this.isWide(axis) ? this.named[axis]!() : 0),
    });
    label.position(() => {
      const corners = this.corners();
      const middle = Vector2.lerp(corners[axis]!, corners[axis + 1]!, 0.5);
      const others = corners
        .reduce((sum, corner) => sum.add(corner), Vector2.zero)
        .scale(1 / corners.length);
      const across = corners[axis + 1]!.sub(corners[axis]!).perpendicular.normalized;
      const out = middle.sub(others).dot(across) < 0 ? across.scale(-1) : across;
      const far = Math.abs(out.x) * label.width() * 0.5 + Math.abs(out.y) * 22 + 16;
      return middle.add(out.scale(far));
    });
    return label;
  }

  /** Whether there is room for a leg's number; in a box one would hide another. */
  private isWide(axis: number): boolean {
    return this.of.shown.length === 2 && this.legs()[axis]!.magnitude > 56;
  }

  /** Where the legs begin and end. */
  private corners(): Vector2[] {
    return cornersOf(this.stop(), this.of.reach).map(this.place);
  }

  /** Where the point is, in numbers. */
  private coordinates(): PointLabel {
    const words = useWords();
    const [low, high] = this.of.shown[0]!;
    const format = {decimals: Math.max(0, decimalsFor(high - low) - 1), isMoving: true};
    const separator = words.language === 'es' ? '; ' : ', ';
    return new PointLabel({
      ...type.note,
      text: () =>
        `(${this.stop()
          .point.map(x => words.number(x, format))
          .join(separator)})`,
      at: () => this.here(),
      awayFrom: () => this.corners()[1]!.add(this.vector.tip()).scale(0.5),
      clearance: line.current + 8,
    });
  }
}
