import {Line, Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {all, clamp, Vector2, type ThreadGenerator} from '@motion-canvas/core';
import {Axes} from '../../nodes/plot/Axes';
import {Dot} from '../../nodes/plot/Dot';
import {Marker} from '../../nodes/plot/Marker';
import {Residuals} from '../../nodes/plot/Residuals';
import {SlopeLine} from '../../nodes/plot/SlopeLine';
import {Label} from '../../nodes/text/Label';
import {useTheme} from '../../nodes/useTheme';
import {
  dataExtents,
  isOtherThanLeastSquares,
  lossOfLine,
  nearestInside,
  type LineRuns,
  type LinkedTwinRegions,
} from '../../plot';
import {line, type} from '../../theme';
import type {Walk} from '../Walk';
import {PlanePlot, type PlaneWalk} from './PlanePlot';
import {edgesOf} from './edgesOf';
import {regionOfName} from './regionOfName';

export interface LineFitTwinsProps extends NodeProps {
  /** What it shows. */
  of: LineRuns;
  regions: Pick<LinkedTwinRegions, 'first' | 'second'>;
  /** What the arrows on the map are called. */
  stepLabel: string;
}

/** From the map's edges to the names of its axes, in stage units. */
const inset = 36;

/** The first steps are looked at one by one. */
const hops = {counted: 2, budget: 5.5};

/** Nearer to what is drawn, in stage units, the name of an axis stands farther along it. */
const near = 150;

/** Where a name may stand, in shares of its axis from the end where it should be. */
const along = [0, 0.15, 0.3, 0.45, 0.6];

const seconds = 0.4;

/**
 * Data, a line and its residuals beside the map of its loss over weight and bias: what the
 * walker does on the map the line does on the data, and a line links the two.
 *
 * @example
 * ```tsx
 * <LineFitTwins ref={twins} of={trace} regions={linkedTwins(frame)} stepLabel="−η∇L" />
 * ```
 */
@nodeName('LineFitTwins')
export class LineFitTwins extends Node {
  public readonly walk: Walk;
  public readonly residuals: Residuals;
  private readonly plot: Axes;
  private readonly map: PlanePlot;
  private readonly way: PlaneWalk;
  private readonly link: Line;
  private readonly others: readonly Node[];
  private readonly names: readonly Label[];

  public constructor({of, regions, stepLabel, ...props}: LineFitTwinsProps) {
    super(props);
    const theme = useTheme();
    const {x, y, width, height} = regions.first;
    const lean = of.leastSquares[0]! < 0 ? 'right' : 'left';
    const [weight, bias] = of.runs[0].points[0].point as [number, number];
    this.plot = new Axes({
      ...{x, y, width, height},
      ...dataExtents({
        ...of,
        ...{lean, size: regions.first},
        predict: at => weight * at + bias,
      }),
      ...{domainTicks: 0, rangeTicks: 0, grid: false, ruled: false, clip: true},
    });
    this.map = new PlanePlot({
      of,
      region: regions.second,
      stepLabel,
      objective: lossOfLine(of),
      hops,
      corner: 14,
      taken: () => this.names.map(name => regionOfName(regions.second, name)),
    });
    [this.way] = this.map.walks;
    this.walk = this.way.walk;
    this.residuals = new Residuals({
      points: of.points,
      predict: x => this.predict(x),
      loss: of.loss,
      lean,
    });
    this.link = new Line({
      points: () => this.linked(),
      stroke: theme.muted,
      lineWidth: line.link,
      opacity: 0,
    });
    this.others =
      of.loss !== 'mse' && isOtherThanLeastSquares(of) ? this.leastSquares(of) : [];
    this.plot.add([
      this.residuals,
      ...this.others.slice(0, 1),
      this.fitted(() => this.weights(), {stroke: theme.prediction}),
      ...of.points.map(
        point =>
          new Dot({
            fill: theme.data,
            radius: 1.3 * line.dot,
            position: this.plot.toLocal([point.x, point.y]),
          }),
      ),
    ]);
    this.map.ground.add(this.others.slice(1));
    this.names = this.axisNames(of);
    this.map.add(this.names);
    this.add([this.plot, edgesOf(regions.first), this.map, this.link]);
  }

  /** Weight and bias where the walker is. */
  public weights(): readonly [weight: number, bias: number] {
    const {x, y} = this.map.toData(this.way.path.current());
    return [x, y];
  }

  /** weight·x + bias where the walker is. */
  public predict(x: number): number {
    const [weight, bias] = this.weights();
    return weight * x + bias;
  }

  /** The line that links the twins is drawn. */
  public *join(): ThreadGenerator {
    yield* this.link.opacity(0.7, seconds);
  }

  /** Says what became of the run, and where least squares would have led. */
  public *conclude(): ThreadGenerator {
    yield* all(
      this.way.conclude(),
      ...this.others.map(node => node.opacity(1, seconds)),
    );
  }

  /** From where the line leaves its plot to the walker. */
  private linked(): Vector2[] {
    const {x: width, y: height} = this.plot.size();
    const [, right] = this.plot.domain();
    const out = this.plot.toLocal([right, this.predict(right)]);
    const walker = nearestInside(this.way.path.current(), this.map.size().scale(0.5));
    const end = new Vector2(width / 2, clamp(-height / 2, height / 2, out.y));
    return [
      end.transformAsPoint(this.plot.localToParent()),
      new Vector2(walker).transformAsPoint(this.map.localToParent()),
    ];
  }

  /** A line over the whole plot. */
  private fitted(
    weights: () => readonly number[],
    look: {stroke: string; lineDash?: number[]; lineWidth?: number; opacity?: number},
  ): SlopeLine {
    const middle = (this.plot.domain()[0] + this.plot.domain()[1]) / 2;
    return new SlopeLine({
      at: () => [middle, weights()[0]! * middle + weights()[1]!],
      slope: () => weights()[0]!,
      reach: 3 * this.plot.size().magnitude,
      lineWidth: line.curve,
      ...look,
    });
  }

  /** The line of least squares, quietly, on the data and on the map. */
  private leastSquares({leastSquares: [weight, bias]}: LineRuns): Node[] {
    const {muted} = useTheme();
    const position = this.map.toLocal([weight!, bias!]);
    return [
      this.fitted(() => [weight!, bias!], {
        stroke: muted,
        lineWidth: line.dashed.lineWidth,
        lineDash: [...line.dashed.lineDash],
        opacity: 0,
      }),
      new Marker({shape: 3, fill: muted, position, opacity: 0}),
    ];
  }

  /** Where the axes end, or before where the run is in the way. */
  private axisNames({minima}: LineRuns): Label[] {
    const {x: width, y: height} = this.map.size();
    const [left, right] = [inset - width / 2, width / 2 - inset];
    const [top, bottom] = [inset - height / 2, height / 2 - inset];
    const drawn = [
      ...this.way.path.localPoints(),
      ...minima.map(({point}) => this.map.toLocal([point[0]!, point[1]!])),
    ];
    const isFree = (corner: Vector2) =>
      drawn.every(place => corner.sub(new Vector2(place)).magnitude > near);
    const name = (text: string, corners: readonly Vector2[]) =>
      new Label({...type.mark, text, position: corners.find(isFree) ?? corners[0]!});
    return [
      name(
        'w',
        along.map(share => new Vector2(right - share * (right - left), bottom)),
      ),
      name(
        'b',
        along.map(share => new Vector2(left, top + share * (bottom - top))),
      ),
    ];
  }
}
