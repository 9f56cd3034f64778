import {
  Node,
  computed,
  initial,
  nodeName,
  signal,
  type NodeProps,
} from '@motion-canvas/2d';
import {BBox, type SignalValue, type SimpleSignal} from '@motion-canvas/core';
import {sampleField, type Objective} from '../../sim';
import {contourLevels} from '../../plot';
import {line} from '../../theme';
import {axesOf} from './Axes';
import {
  contours,
  definedArea,
  type Field,
  type FieldPoint,
} from '../../plot/field/contours';
import {fieldColor} from '../../plot/field/fieldColor';
import {useTheme} from '../useTheme';

export interface ContourMapProps extends NodeProps {
  /** Sampled over the axes' domain and range. */
  objective?: SignalValue<Objective>;
  /**
   * Ready samples from corner to corner of the axes, instead of an objective; such as a
   * network's `lossSlice`.
   */
  field?: SignalValue<Field>;
  /**
   * The values of the contour lines, ascending.
   *
   * @defaultValue spaced so that valleys are legible
   */
  levels?: SignalValue<readonly number[]>;
  /** Radius of its corners, in stage units; 0 from edge to edge of the stage. */
  corner?: SignalValue<number>;
  /**
   * How many times as visible as usual the lines are: more where they are read.
   *
   * @defaultValue 1
   */
  strength?: SignalValue<number>;
}

/** Stage units between two samples of an objective: below this no line looks smoother. */
const spacing = 3;

/** Between the lines of the hatching, along the horizontal. */
const hatchSpacing = 26;

/** Radius of the map's corners. */
const mapCorner = 14;

/** Every fifth contour line is stronger. */
const usual = {lineWidth: line.contour, opacity: 0.2};
const strong = {lineWidth: line.strongContour, opacity: 0.38};
const strongEvery = 5;

/**
 * A filled contour map that covers its {@link Axes}: bands from the theme's field ramp,
 * thin lines between them. Where the objective is not defined it is hatched. The map is drawn once, and again only when its field, levels or axes change.
 *
 * @example
 * ```tsx
 * <Axes domain={[-6, 6]} range={[-6, 6]} width={888} height={888}>
 *   <ContourMap objective={objective('himmelblau')} />
 * </Axes>
 * ```
 */
@nodeName('ContourMap')
export class ContourMap extends Node {
  @initial(null)
  @signal()
  declare public readonly objective: SimpleSignal<Objective | null, this>;

  @initial(null)
  @signal()
  declare public readonly field: SimpleSignal<Field | null, this>;

  @initial(null)
  @signal()
  declare public readonly levels: SimpleSignal<readonly number[] | null, this>;

  @initial(mapCorner)
  @signal()
  declare public readonly corner: SimpleSignal<number, this>;

  @initial(1)
  @signal()
  declare public readonly strength: SimpleSignal<number, this>;

  private readonly theme = useTheme();

  public constructor(props: ContourMapProps) {
    super({cache: true, ...props});
  }

  /** The field that is drawn. */
  @computed()
  public samples(): Field {
    const [field, objective] = [this.field(), this.objective()];
    if (field) return field;
    if (!objective) {
      throw new Error(
        'Expected ContourMap to have an objective or a field. Give it one.',
      );
    }
    const axes = axesOf(this);
    const {x: width, y: height} = axes.size();
    const columns = Math.ceil(width / spacing) + 1;
    const rows = Math.ceil(height / spacing) + 1;
    const domain = [axes.domain(), axes.range()] as const;
    return {columns, rows, values: sampleField(objective, domain, columns, rows)};
  }

  protected override getCacheBBox(): BBox {
    return BBox.fromSizeCentered(axesOf(this).size());
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const {x: width, y: height} = axesOf(this).size();
    const field = this.samples();
    const levels = this.levels() ?? contourLevels(field.values);
    const bands = Math.max(1, levels.length);
    const color = (band: number) => fieldColor(this.theme.field, band / bands);
    const found = contours(field, levels);

    context.save();
    context.beginPath();
    context.roundRect(-width / 2, -height / 2, width, height, this.corner());
    context.clip();
    this.hatch(context, {width, height});
    context.fillStyle = color(0);
    context.fill(this.pathOf(definedArea(field)), 'evenodd');
    found.forEach(({area}, index) => {
      context.fillStyle = color(index + 1);
      context.fill(this.pathOf(area), 'evenodd');
    });
    const {globalAlpha} = context;
    context.strokeStyle = this.theme.text;
    found.forEach(({lines}, index) => {
      const {lineWidth, opacity} = (index + 1) % strongEvery === 0 ? strong : usual;
      context.globalAlpha = globalAlpha * Math.min(1, this.strength() * opacity);
      context.lineWidth = lineWidth;
      context.stroke(this.pathOf(lines));
    });
    context.restore();
    this.drawChildren(context);
  }

  /** What shows where the field is not defined: the stage, in diagonal lines. */
  private hatch(
    context: CanvasRenderingContext2D,
    {width, height}: {width: number; height: number},
  ): void {
    context.fillStyle = this.theme.background;
    context.fillRect(-width / 2, -height / 2, width, height);
    const lines = new Path2D();
    for (let x = -width / 2 - height; x < width / 2; x += hatchSpacing) {
      lines.moveTo(x, height / 2);
      lines.lineTo(x + height, -height / 2);
    }
    context.strokeStyle = this.theme.faint;
    context.lineWidth = line.grid;
    context.stroke(lines);
  }

  /** Lines of the field in this node's space. */
  public pathOf(polylines: readonly (readonly FieldPoint[])[]): Path2D {
    const {x: width, y: height} = axesOf(this).size();
    const path = new Path2D();
    for (const points of polylines) {
      points.forEach(([u, v], index) => {
        const [x, y] = [(u - 0.5) * width, (0.5 - v) * height];
        if (index === 0) path.moveTo(x, y);
        else path.lineTo(x, y);
      });
    }
    return path;
  }
}
