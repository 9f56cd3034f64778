import {Circle, Layout, Line, nodeName, type LayoutProps} from '@motion-canvas/2d';
import {Color, Vector2} from '@motion-canvas/core';
import type {Region} from '../../plot';
import {line} from '../../theme';
import {useTheme} from '../useTheme';
import {Axes} from './Axes';

export interface LensProps extends LayoutProps {
  /** The axes that it magnifies; both have one parent. */
  of: Axes;
  /** The square in which it lies, in stage units. */
  region: Region;
  /** What is in its middle, in data. */
  at: () => readonly [x: number, y: number];
  /** How many times as large everything is in it, across and up alike. */
  magnification: () => number;
}

/** Opacity of the ray of light from what is magnified to the lens. */
const ray = 0.07;

/**
 * A round lens beside {@link Axes}: it shows a small disc of them magnified, and a ray
 * joins the two. What is drawn in it goes into its {@link Lens.axes}.
 *
 * @example
 * ```tsx
 * <Lens ref={lens} of={plot()} region={regions.lens} at={() => [x, f(x)]} magnification={zoom} />
 * ```
 */
@nodeName('Lens')
export class Lens extends Layout {
  /** The magnified axes. */
  public readonly axes: Axes;

  /** In stage units. */
  public readonly radius: number;

  public constructor({of, region, at, magnification, ...props}: LensProps) {
    super(props);
    const theme = useTheme();
    const radius = region.width / 2;
    this.radius = radius;
    const middle = new Vector2(region.x, region.y);
    const spot = () => of.toStage(at());
    const spotRadius = () => radius / magnification();
    const around = (axis: 'x' | 'y') => {
      const reach = radius / (magnification() * Math.abs(of.unit()[axis]));
      const here = at()[axis === 'x' ? 0 : 1];
      return [here - reach, here + reach] as const;
    };
    this.axes = new Axes({
      width: 2 * radius,
      height: 2 * radius,
      domain: () => around('x'),
      range: () => around('y'),
      domainTicks: 0,
      rangeTicks: 0,
      grid: false,
      ruled: false,
    });
    this.add([
      new Line({
        points: () => rayBetween(spot(), spotRadius(), middle, radius),
        closed: true,
        // As an opacity of the node it would take a canvas of its own in each frame.
        fill: new Color(theme.text).alpha(ray),
      }),
      new Circle({
        size: () => 2 * spotRadius(),
        position: spot,
        stroke: theme.muted,
        lineWidth: line.link,
      }),
      new Circle({
        size: 2 * radius,
        position: middle,
        fill: theme.background,
        clip: true,
        children: this.axes,
      }),
      new Circle({
        size: 2 * radius,
        position: middle,
        stroke: theme.muted,
        lineWidth: 2 * line.link,
      }),
    ]);
  }
}

/** So many points go around the back of what is magnified. */
const back = 24;

/** The outline of two discs and their outer tangents; none where one lies in the other. */
function rayBetween(a: Vector2, small: number, b: Vector2, large: number): Vector2[] {
  const between = b.sub(a);
  const share = (small - large) / between.magnitude;
  if (!(Math.abs(share) < 1)) return [];
  const aside = Math.acos(share);
  const around = (angle: number) => Vector2.fromRadians(between.radians + angle);
  const round = Array.from({length: back + 1}, (_, i) =>
    a.add(around(aside + (i * 2 * (Math.PI - aside)) / back).scale(small)),
  );
  return [
    b.add(around(aside).scale(large)),
    ...round,
    b.add(around(-aside).scale(large)),
  ];
}
