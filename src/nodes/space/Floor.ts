import {
  Node,
  computed,
  initial,
  nodeName,
  signal,
  type NodeProps,
} from '@motion-canvas/2d';
import {BBox, Vector2, type SignalValue, type SimpleSignal} from '@motion-canvas/core';
import {contourLevels} from '../../plot';
import {line} from '../../theme';
import {
  contours,
  definedArea,
  type Contour,
  type Field,
  type FieldPoint,
} from '../../plot/field/contours';
import {fieldColor} from '../../plot/field/fieldColor';
import {useTheme} from '../useTheme';
import type {Place} from '../../plot/pathGeometry';
import {project} from '../../plot/space/camera';
import {spaceOf} from './Space';
import type {Terrain} from '../../plot/space/Terrain';

export interface FloorProps extends NodeProps {
  /**
   * Whether the bands between contour lines have the colours of the field ramp.
   *
   * @defaultValue false
   */
  filled?: SignalValue<boolean>;
  /**
   * How many contour lines at most.
   *
   * @defaultValue 12
   */
  levels?: SignalValue<number>;
}

/** Of the line around the plate. */
const edgeOpacity = 0.5;

const lineOpacity = {dark: 0.4, light: 0.38, print: 0.38};

/**
 * The floor of its {@link Space}: a plate below the surface with the contour map of the
 * objective, so that a place in the plane of the parameters can be told. A cached layer.
 *
 * @example
 * ```tsx
 * <Space terrain={land} view={view}>
 *   <Floor filled />
 *   <Surface />
 * </Space>
 * ```
 */
@nodeName('Floor')
export class Floor extends Node {
  @initial(false)
  @signal()
  declare public readonly filled: SimpleSignal<boolean, this>;

  @initial(12)
  @signal()
  declare public readonly levels: SimpleSignal<number, this>;

  private readonly theme = useTheme();

  public constructor(props: FloorProps) {
    super({cache: true, ...props});
  }

  private field(): Field {
    const {columns, rows, values} = spaceOf(this).terrain;
    return {columns: columns + 1, rows: rows + 1, values};
  }

  @computed()
  private contours(): Contour[] {
    const field = this.field();
    return contours(field, contourLevels(field.values, this.levels()));
  }

  @computed()
  private defined(): Contour['area'] {
    return definedArea(this.field());
  }

  @computed()
  private edge(): Place[] {
    return floorEdge(spaceOf(this).terrain).map(this.staging());
  }

  protected override getCacheBBox(): BBox {
    const corners = this.edge().map(({x, y}) => new Vector2(x, y));
    return BBox.fromPoints(...corners).expand(line.axis);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const {theme} = this;
    const found = this.contours();
    const plate = outlineOf([this.edge()]);
    plate.closePath();
    context.save();
    context.fillStyle = theme.faint;
    context.globalAlpha *= 0.5;
    context.fill(plate);
    context.restore();
    context.save();
    context.clip(plate);
    if (this.filled()) {
      context.fillStyle = fieldColor(theme.field, 0);
      context.fill(this.path(this.defined()), 'evenodd');
    }
    found.forEach(({area, lines}, index) => {
      if (this.filled()) {
        context.fillStyle = fieldColor(theme.field, (index + 1) / found.length);
        context.fill(this.path(area), 'evenodd');
      }
      context.strokeStyle = this.filled() ? theme.text : theme.objective;
      context.lineWidth = line.contour;
      context.save();
      context.globalAlpha *= this.filled() ? 0.16 : lineOpacity[theme.name];
      context.stroke(this.path(lines));
      context.restore();
    });
    context.restore();
    context.strokeStyle = theme.muted;
    context.lineWidth = line.contour;
    context.globalAlpha *= edgeOpacity;
    context.stroke(plate);
    this.drawChildren(context);
  }

  private path(polylines: readonly (readonly FieldPoint[])[]): Path2D {
    const staged = this.staging();
    return outlineOf(polylines.map(points => points.map(staged)));
  }

  /** Where points of the field are under the camera as it stands now. */
  private staging(): (point: FieldPoint) => Place {
    const space = spaceOf(this);
    const camera = space.camera();
    const {region, floor} = space.terrain;
    const [width, depth] = region.half;
    return ([u, v]) =>
      project(camera, [(2 * u - 1) * width, (2 * v - 1) * depth, floor]);
  }
}

/** The edge of the floor, in shares of its width and depth. */
function floorEdge({region}: Terrain): FieldPoint[] {
  if (region.shape === 'rectangle') {
    return [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ];
  }
  return Array.from({length: 120}, (_, k) => {
    const angle = (k / 120) * 2 * Math.PI;
    return [(1 + Math.cos(angle)) / 2, (1 + Math.sin(angle)) / 2] as const;
  });
}

function outlineOf(polylines: readonly (readonly Place[])[]): Path2D {
  const path = new Path2D();
  for (const points of polylines) {
    points.forEach(({x, y}, index) => {
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
  }
  return path;
}
