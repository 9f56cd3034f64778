import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {Vector2} from '@motion-canvas/core';
import {line, stage} from '../../theme';
import {Arrow} from '../plot/Arrow';
import {Label} from '../text/Label';
import {useTheme} from '../useTheme';
import type {World} from '../../plot/space/camera';
import {spaceOf} from './Space';

export interface SpaceAxisProps extends NodeProps {
  axis: 'x' | 'y' | 'height';
  text: string;
}

/** From the terrain to the arrow, and from the arrow to its name. */
const axisGaps = {arrow: 0.13, name: 30};

/** A name stays this far from the stage's edges. */
const edge = 16;

/**
 * An arrow beside the terrain of its {@link Space} that says what a direction means: along
 * the floor on the side that faces the viewer, or upwards at the left.
 *
 * @example
 * ```tsx
 * <SpaceAxis axis="x" text="weight" />
 * ```
 */
@nodeName('SpaceAxis')
export class SpaceAxis extends Node {
  private readonly axis: SpaceAxisProps['axis'];

  public constructor({axis, text, ...props}: SpaceAxisProps) {
    super(props);
    this.axis = axis;
    const theme = useTheme();
    const label = new Label({text, fill: theme.muted});
    label.position(() => onStage(this.beside(label.size()), label.size()));
    this.add([
      new Arrow({
        from: () => this.ends()[0],
        to: () => this.ends()[1],
        stroke: theme.muted,
        lineWidth: line.axis * 1.4,
      }),
      label,
    ]);
  }

  private ends(): [Vector2, Vector2] {
    const space = spaceOf(this);
    return this.worldEnds().map(point => space.toLocal(point)) as [Vector2, Vector2];
  }

  private worldEnds(): [World, World] {
    const space = spaceOf(this);
    const {terrain} = space;
    const {half} = terrain.region;
    const [nearX, nearY] = [Math.cos(space.azimuth()), Math.sin(space.azimuth())];
    if (this.axis === 'height') {
      // As far to the left as the terrain reaches from there.
      const support =
        terrain.region.shape === 'disc'
          ? 1
          : half[0] * Math.abs(nearY) + half[1] * Math.abs(nearX);
      const [x, y] = [
        (support + axisGaps.arrow) * nearY,
        -(support + axisGaps.arrow) * nearX,
      ];
      return [
        [x, y, 0],
        [x, y, terrain.top * 0.8],
      ];
    }
    const [along, across] = this.axis === 'x' ? [0, 1] : [1, 0];
    const side = Math.sign(across ? nearY : nearX) * (half[across]! + axisGaps.arrow);
    const at = (share: number): World =>
      this.axis === 'x'
        ? [share * half[along]!, side, terrain.floor]
        : [side, share * half[along]!, terrain.floor];
    return [at(-0.4), at(0.4)];
  }

  /** Where the name goes: off the arrow's middle, away from the terrain, or on its tip. */
  private beside(size: Vector2): Vector2 {
    const [from, to] = this.ends();
    if (this.axis === 'height') return new Vector2(to.x, to.y - axisGaps.name);
    const space = spaceOf(this);
    const middle = from.lerp(to, 0.5);
    const home = space.toLocal([0, 0, space.terrain.floor]);
    const side = to.sub(from).perpendicular.normalized;
    const away = side.dot(middle.sub(home)) < 0 ? side.scale(-1) : side;
    const room =
      axisGaps.name + (Math.abs(away.x) * size.x + Math.abs(away.y) * size.y) / 2;
    return middle.add(away.scale(room));
  }
}

/** The place nearest to one from the stage's middle that leaves nothing beyond the stage. */
function onStage({x, y}: Vector2, size: Vector2): Vector2 {
  const reachX = (stage.width - size.x) / 2 - edge;
  const reachY = (stage.height - size.y) / 2 - edge;
  return new Vector2(
    Math.max(-reachX, Math.min(reachX, x)),
    Math.max(-reachY, Math.min(reachY, y)),
  );
}
