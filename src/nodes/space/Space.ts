import {Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {Vector2, type SignalValue, type SimpleSignal} from '@motion-canvas/core';
import {stage} from '../../theme';
import type {Point} from '../../sim';
import {project, type Camera, type World} from '../../plot/space/camera';
import type {CameraFrame} from '../../plot/space/fitBoxes';
import {onFloor} from '../../plot/space/region';
import {onSurface, onTangent, type Terrain} from '../../plot/space/Terrain';
import {isVisible} from '../../plot/space/visibility';

export interface SpaceProps extends NodeProps {
  /** The one that is in it; it stays the same. */
  terrain: Terrain;
  /** The camera at first: of `frameTerrain`, which finds one that shows all of it. */
  camera: Camera;
  /**
   * The part of the stage in which labels stay, in stage units.
   *
   * @defaultValue all of it
   */
  frame?: CameraFrame;
  /** Parts of the frame that something else stands on. */
  taken?: SignalValue<readonly CameraFrame[]>;
}

const wholeStage: CameraFrame = {
  left: -stage.width / 2,
  right: stage.width / 2,
  top: -stage.height / 2,
  bottom: stage.height / 2,
};

/**
 * A three-dimensional space with one terrain in it. Its children draw what is in the space,
 * as its camera sees it.
 *
 * @example
 * ```tsx
 * const land = terrain({objective, region: discRegion(disc)});
 * const near = frameTerrain(land, {azimuth: -1.9, elevation: 0.6}, {frame});
 *
 * <Space ref={space} terrain={land} camera={near}>
 *   <Floor />
 *   <Surface />
 *   <Ball at={() => pointOnPath(path, step())} />
 * </Space>;
 * yield* space().camera({...near, azimuth: -1.4}, 3);
 * ```
 */
@nodeName('Space')
export class Space extends Node {
  public readonly terrain: Terrain;

  /**
   * The part of the stage in which labels stay.
   *
   * @defaultValue all of it
   */
  public readonly frame: CameraFrame;

  /** The camera at first. */
  public readonly resting: Camera;

  /** Parts of the frame that something else stands on. */
  @initial([])
  @signal()
  declare public readonly taken: SimpleSignal<readonly CameraFrame[], this>;

  @signal()
  declare public readonly camera: SimpleSignal<Camera, this>;

  public constructor({terrain, camera, frame = wholeStage, ...props}: SpaceProps) {
    super(props);
    this.terrain = terrain;
    this.frame = frame;
    this.resting = camera;
    this.camera(camera);
  }

  /** World → this node's own space, where its children live. */
  public toLocal(point: World): Vector2 {
    const {x, y} = project(this.camera(), point);
    return new Vector2(x, y);
  }

  /** The place of the surface above a data point. */
  public onSurface(point: Point): Vector2 {
    return this.toLocal(onSurface(this.terrain, point));
  }

  /**
   * The place that the tangent plane at a data point has after a step: where the surface
   * would be if it went on as steep as it is here.
   *
   * @param step - In data units, from the point.
   */
  public onTangent(point: Point, step: Point): Vector2 {
    return this.toLocal(onTangent(this.terrain, point, step));
  }

  /** Whether the surface above a data point is seen, or hidden behind a wall. */
  public sees(point: Point): boolean {
    return isVisible(this.terrain, this.camera(), onSurface(this.terrain, point));
  }

  /** The place of the floor below a data point. */
  public onFloor(point: Point): Vector2 {
    return this.toLocal([...onFloor(this.terrain.region, point), this.terrain.floor]);
  }
}

/** The space in which a node is drawn. */
export function spaceOf(node: Node): Space {
  const space = node.findAncestor(
    (ancestor): ancestor is Space => ancestor instanceof Space,
  );
  if (!space) {
    throw new Error(
      `Expected ${node.constructor.name} to be inside <Space>. Add it as a child of the space it belongs to.`,
    );
  }
  return space;
}
