import {Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {
  BBox,
  type SignalValue,
  type SimpleSignal,
  type Vector2,
} from '@motion-canvas/core';
import type {Domain} from '../../sim';
import {ringPoint, type FlatPlace} from '../../plot/slopes/flatPlaces';
import {onSurface} from '../../plot/space/Terrain';
import {useTheme} from '../useTheme';
import {spaceOf} from './Space';

export interface RiseRingProps extends NodeProps {
  /** The place around which it lies. */
  of: FlatPlace;
  /** What is shown of both variables, in data. */
  domain: Domain;
  /**
   * How much of it is drawn, 0 to 1.
   *
   * @defaultValue 1
   */
  drawn?: SignalValue<number>;
}

/** Each how many points a stem stands. */
const stemEvery = 4;

const widths = {ring: 8, stem: 3.5, halo: 14};

/**
 * A ring on the surface of its {@link Space} around a place where it is flat: where the
 * ground is higher than the place it has the gradient's colour, where it is lower a step's,
 * and where it is level that of text. Stems lead to it from the height of the place. A
 * minimum, a maximum, a saddle and a plateau look unlike.
 *
 * @example
 * ```tsx
 * <RiseRing of={place} domain={shown} />
 * ```
 */
@nodeName('RiseRing')
export class RiseRing extends Node {
  @initial(1)
  @signal()
  declare public readonly drawn: SimpleSignal<number, this>;

  private readonly theme = useTheme();
  private readonly place: FlatPlace;
  private readonly domain: Domain;

  public constructor({of, domain, ...props}: RiseRingProps) {
    super(props);
    this.place = of;
    this.domain = domain;
  }

  /** A point of the ring on the surface, and the same one at the height of its middle. */
  private ends(k: number): readonly [ring: Vector2, level: Vector2] {
    const space = spaceOf(this);
    const {point, radius, rises} = this.place;
    const on = ringPoint(point, k / rises.length, {radius, domain: this.domain});
    const [x, y, z] = onSurface(space.terrain, on);
    const [, , height] = onSurface(space.terrain, point);
    return [space.toLocal([x, y, z]), space.toLocal([x, y, height])];
  }

  protected override getCacheBBox(): BBox {
    const places = this.place.rises.flatMap((_, k) => this.ends(k));
    return BBox.fromPoints(...places).expand(widths.halo);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const {rises} = this.place;
    const pieces = Math.round(this.drawn() * rises.length);
    const ends = Array.from({length: pieces + 1}, (_, k) => this.ends(k));
    context.save();
    context.lineCap = 'round';
    const stroke = (from: Vector2, to: Vector2, color: string, width: number) => {
      context.strokeStyle = color;
      context.lineWidth = width;
      context.beginPath();
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
      context.stroke();
    };
    const each = (color: (k: number) => string, width: number) => {
      for (let k = 0; k < pieces; k++)
        stroke(ends[k]![0], ends[k + 1]![0], color(k), width);
    };
    for (let k = 0; k < pieces; k += stemEvery) {
      stroke(...ends[k]!, this.colorAt(k), widths.stem);
    }
    each(() => this.theme.background, widths.halo);
    each(k => this.colorAt(k), widths.ring);
    context.restore();
    this.drawChildren(context);
  }

  private colorAt(k: number): string {
    const rise = this.place.rises[k % this.place.rises.length]!;
    if (rise > 0) return this.theme.gradient;
    return rise < 0 ? this.theme.step : this.theme.text;
  }
}
