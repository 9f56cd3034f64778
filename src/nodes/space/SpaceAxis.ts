import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {BBox, Vector2, clamp} from '@motion-canvas/core';
import {line, type} from '../../theme';
import {Arrow} from '../plot/Arrow';
import {Label} from '../text/Label';
import {useTheme} from '../useTheme';
import {axisNamePlace, spaceAxis, type SpaceAxisName} from '../../plot/space/spaceAxis';
import {spaceOf} from './Space';

export interface SpaceAxisProps extends NodeProps {
  /** The direction: `x` or `y` on the floor, or `height`. */
  axis: SpaceAxisName;
  /** '' for an arrow alone. */
  text: string;
}

/** So near to the edge or to what stands in the picture an axis is gone, in stage units. */
const fading = 24;

/**
 * An arrow beside the terrain of its {@link Space} that says what a direction means: along
 * the floor on the side that faces the viewer, or upwards at the left. An axis that the
 * camera leaves fades before it is cut, and so does one that changes sides.
 *
 * @example
 * ```tsx
 * <SpaceAxis axis="x" text="weight" />
 * ```
 */
@nodeName('SpaceAxis')
export class SpaceAxis extends Node {
  private readonly axis: SpaceAxisName;
  private readonly label: Label;

  public constructor({axis, text, ...props}: SpaceAxisProps) {
    super(props);
    this.axis = axis;
    const theme = useTheme();
    const label = new Label({...type.note, text, fill: theme.muted});
    label.position(() => this.namePlace());
    this.label = label;
    this.add([
      new Arrow({
        from: () => this.ends()[0],
        to: () => this.ends()[1],
        stroke: theme.muted,
        lineWidth: line.axis * 1.4,
      }),
      label,
    ]);
    this.opacity(() => this.clearance() * this.presence());
  }

  /** How large its name is, in stage units. */
  public nameSize(): Vector2 {
    return this.label.size();
  }

  private ends(): [Vector2, Vector2] {
    const space = spaceOf(this);
    const [from, to] = spaceAxis(space.terrain, this.axis, space.camera().azimuth);
    return [space.toLocal(from), space.toLocal(to)];
  }

  private namePlace(): Vector2 {
    return new Vector2(axisNamePlace(this.ends(), this.nameSize()));
  }

  /** How far it is from what would cut it off: 0 where it touches, 1 clear of it. */
  private clearance(): number {
    const {frame, taken} = spaceOf(this);
    const [from, to] = this.ends();
    const half = this.nameSize().scale(0.5);
    const name = this.namePlace();
    const box = BBox.fromPoints(from, to, name.sub(half), name.add(half));
    const room = Math.min(
      box.left - frame.left,
      frame.right - box.right,
      box.top - frame.top,
      frame.bottom - box.bottom,
      ...taken().map(chip =>
        Math.max(
          chip.left - box.right,
          box.left - chip.right,
          chip.top - box.bottom,
          box.top - chip.bottom,
        ),
      ),
    );
    return clamp(0, 1, room / fading);
  }

  /**
   * The height is there until half of it is gone. On the floor an axis is gone where it
   * changes sides, unless it is seen from above.
   */
  private presence(): number {
    const {azimuth, elevation, relief} = spaceOf(this).camera();
    if (this.axis === 'height') return clamp(0, 1, 2 * (relief?.share ?? 1));
    const aside = this.axis === 'x' ? Math.sin(azimuth) : Math.cos(azimuth);
    return clamp(0, 1, Math.max(10 * Math.abs(aside), 5 * (elevation - 1.2)));
  }
}
