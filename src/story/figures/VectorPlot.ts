import {Circle, Line, Node, nodeName} from '@motion-canvas/2d';
import {
  BBox,
  Vector2,
  all,
  clamp,
  createSignal,
  easeOutCubic,
  type SimpleSignal,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {Axes, type AxesProps} from '../../nodes/plot/Axes';
import {BoxFrame} from '../../nodes/plot/BoxFrame';
import {ContourMap} from '../../nodes/plot/ContourMap';
import {PointLabel} from '../../nodes/plot/PointLabel';
import {VectorLegs} from '../../nodes/plot/VectorLegs';
import {Walker} from '../../nodes/plot/Walker';
import {Label} from '../../nodes/text/Label';
import {useTheme} from '../../nodes/useTheme';
import {useWords} from '../../nodes/useWords';
import {
  besideLeg,
  boxView,
  cornersOf,
  stopAt,
  type GradientAt,
  type GradientWay,
  type Region,
} from '../../plot';
import {objectiveNamed, type ObjectiveName, type Point} from '../../sim';
import {keepInside} from '../../plot/labels/labelRoom';
import {line, type} from '../../theme';
import {pause} from '../pause';
import {mapAxes} from './bareAxes';
import {holdVariable, type Holding} from './holdVariable';
import {pointNumbers} from './pointNumbers';
import {slopeWriter} from './slopeWriter';

/** Of axes on which a box of three variables stands: nothing is placed by them. */
const noData = [
  [-1, 1],
  [-1, 1],
] as const;

export interface VectorPlotProps extends AxesProps {
  /** What it shows. */
  of: GradientWay & {
    readonly objective: ObjectiveName;
    readonly levels: readonly number[];
  };
  region: Region;
}

/**
 * A gradient as an arrow with its legs at a point that moves: on a contour map, or, of three
 * variables, in a box of space.
 *
 * @example
 * ```tsx
 * <VectorPlot ref={plot} of={trace} region={regions.picture} />
 * // …
 * yield* plot().hold(0).begin();
 * yield* plot().progress(1, 2);
 * ```
 */
@nodeName('VectorPlot')
export class VectorPlot extends Axes {
  /** How far the point has moved, 0 to 1. */
  public readonly progress: SimpleSignal<number> = createSignal(0);
  public readonly vector: VectorLegs;

  /** Whether a leg's number stands at it, 0 or 1. */
  private readonly named: readonly SimpleSignal<number>[];
  private readonly legLabels: readonly Label[];

  /** The variable that is seen to change, and how far it is now, in stage units. */
  private varied = 0;
  private readonly sway = createSignal(0);

  /** Below the vector. */
  private readonly ground = new Node({});
  private readonly of: VectorPlotProps['of'];
  private readonly place: (point: Point) => Vector2;

  public constructor({of, region, ...props}: VectorPlotProps) {
    const {width, height} = region;
    const isPlane = of.shown.length === 2;
    super({
      ...props,
      ...mapAxes(region, isPlane ? [of.shown[0]!, of.shown[1]!] : noData),
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
      this.add(new BoxFrame({box: view, names: of.objective.variables}));
      this.add(this.plumbLine(of.shown[2]![0]));
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
      avoid: () => ({
        lines: [[this.here(), this.vector.tip()], ...this.numberBoxes()],
      }),
      opacity: () => (this.vector.arrow() > 0.9 && this.arrowLength() > 60 ? 1 : 0),
    });
    const coordinates = pointNumbers(of.shown, {
      point: () => this.seen(),
      at: () => this.place(this.seen()),
      awayFrom: () => this.awayFromPoint(),
      avoid: () => ({lines: this.drawnLines()}),
    });
    this.named = of.shown.map(() => createSignal(0));
    this.legLabels = of.shown.map((_, axis) => this.legLabel(axis));
    this.add([this.ground, this.vector, walker, arrowName, coordinates]);
    this.add(this.legLabels);
  }

  /** The gradient where the point is, and the point. */
  public stop(): GradientAt {
    return stopAt(this.of.stops, this.progress());
  }

  /** Shows how one variable changes while all others are held; then draws its leg. */
  public hold(axis: number): Holding {
    const {variables} = this.of.objective;
    this.varied = axis;
    const held = holdVariable({
      here: this.here(),
      along: this.unitAlong(axis),
      half: this.size().scale(0.5),
      held: variables.filter((_, i) => i !== axis).join(', '),
      sway: this.sway,
      // Of three variables the first is enough to see it.
      isSwaying: variables.length === 2 || axis === 0,
    });
    this.ground.add(held.nodes);
    const {arrow, drawn} = this.vector;
    return {
      begin: () => all(held.begin(), arrow(0, 0.4)),
      end: () => all(held.end(), drawn[axis]!(1, 0.7, easeOutCubic)),
    };
  }

  /** Draws a leg that is not there, while its number comes; then it stands at the leg. */
  public *nameLeg(
    axis: number,
    coming: (to: Label) => ThreadGenerator,
  ): ThreadGenerator {
    const drawn = this.vector.drawn[axis]!;
    const leg = drawn() < 1 ? drawn(1, 0.6, easeOutCubic) : pause(0);
    const number = this.roomFor(axis) > 0 ? coming(this.legLabels[axis]!) : pause(0);
    const arrow = this.vector.arrow;
    yield* all(arrow() > 0 ? arrow(0, 0.3) : pause(0), leg, number);
    this.named[axis]!(1);
  }

  /** Draws the arrow from the first leg's beginning to the last one's end. */
  public *drawArrow(): ThreadGenerator {
    yield* this.vector.arrow(1, 0.8, easeOutCubic);
  }

  /** One stage unit in the direction of a variable. */
  private unitAlong(axis: number): Vector2 {
    return this.tenthAlong(axis).normalized;
  }

  /** A tenth of what is shown of a variable, on the stage. */
  private tenthAlong(axis: number): Vector2 {
    const {point} = this.stop();
    const [low, high] = this.of.shown[axis]!;
    return this.place(changed(point, axis, (high - low) / 10)).sub(this.place(point));
  }

  /** The point whose numbers are seen: where the ring is, while one variable changes. */
  private seen(): Point {
    const {point} = this.stop();
    const [low, high] = this.of.shown[this.varied]!;
    const tenths = this.sway() / (this.tenthAlong(this.varied).magnitude || 1);
    return changed(point, this.varied, (tenths * (high - low)) / 10);
  }

  /** What a label of the point keeps clear of: the legs, the arrow and the legs' numbers. */
  private drawnLines(): Vector2[][] {
    const corners = this.corners();
    return [[...corners, corners[0]!], ...this.numberBoxes()];
  }

  /** Around the legs' numbers. */
  private numberBoxes(): Vector2[][] {
    return this.legLabels
      .filter((_, axis) => this.roomFor(axis) > 0)
      .map(label => {
        const {corners} = BBox.fromSizeCentered(label.size());
        return [...corners, corners[0]].map(corner => corner.add(label.position()));
      });
  }

  /** A place on the side of the point where the arrow and its legs are. */
  private awayFromPoint(): Vector2 {
    const inside = this.corners()[1]!.add(this.vector.tip()).scale(0.5);
    return inside.add(this.place(this.seen()).sub(this.here()));
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
    return corners.slice(1).map((corner, i) => corner.sub(corners[i]));
  }

  /** From the point straight down to the floor of a box: where it is in space. */
  private plumbLine(floor: number): Node {
    const foot = () => {
      const [x, y] = this.stop().point;
      return this.place([x!, y!, floor]);
    };
    const stroke = useTheme().muted;
    return new Node({
      children: [
        new Line({
          points: [() => this.here(), foot],
          stroke,
          lineWidth: line.dashed.lineWidth,
          lineDash: [...line.dashed.lineDash],
        }),
        new Circle({size: 18, fill: stroke, position: foot}),
      ],
    });
  }

  /** A leg's number, outside of the triangle that the legs and the arrow make. */
  private legLabel(axis: number): Label {
    const write = slopeWriter(this.of.stops, useWords());
    const label = new Label({
      ...type.mark,
      text: () => write(this.stop().gradient[axis]!),
      fill: useTheme().gradient,
      opacity: () => this.named[axis]!() * this.roomFor(axis),
    });
    label.position(() => {
      const place = besideLeg(this.corners(), axis, label.size());
      return new Vector2(keepInside(place, label.size(), this.size().scale(0.5)));
    });
    return label;
  }

  /**
   * Whether a leg is as long as its number needs, 0 to 1: a shorter one's would reach into
   * that of the point, and in a box one would hide another.
   */
  private roomFor(axis: number): number {
    if (this.of.shown.length > 2) return 0;
    const leg = this.legs()[axis]!;
    const {x: width, y: height} = this.legLabels[axis]!.size();
    const needed = Math.abs(leg.x) > Math.abs(leg.y) ? width : 1.2 * height;
    return clamp(0, 1, (leg.magnitude - needed) / 12);
  }

  /** Where the legs begin and end. */
  private corners(): Vector2[] {
    return cornersOf(this.stop(), this.of.reach).map(this.place);
  }
}

/** A point of which one variable is another. */
function changed(point: Point, axis: number, by: number): Point {
  return point.map((x, i) => (i === axis ? x + by : x));
}
