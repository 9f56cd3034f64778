import {Rect, nodeName, type RectProps} from '@motion-canvas/2d';
import {
  Vector2,
  all,
  createSignal,
  easeInOutSine,
  easeOutCubic,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {Ball} from '../../nodes/space/Ball';
import {Space} from '../../nodes/space/Space';
import {Label} from '../../nodes/text/Label';
import {boxOf} from '../../plot/labels/box';
import {beyond} from '../../plot/labels/besidePoint';
import {
  hopPlan,
  isOutOfSight,
  onSurface,
  pointOnLeg,
  project,
  spaceAxis,
  type Camera,
  type HopPlan,
  type Place,
  type PlaneRuns,
  type Region,
  type Regions,
} from '../../plot';
import type {Point} from '../../sim';
import {Walk} from '../Walk';
import {endLabel} from '../endLabel';
import {sizesOf, writtenNames, type AxisNames} from './axisNames';
import {shares, sideEdges} from './sideEdges';
import {floorLayers, surfaceLayers} from './surfaceLayers';
import {surfaceStage, surfaceWay, type SurfaceStage} from './surfaceStage';

/** From where a surface is seen, and how high it is and lies above its floor. */
const usualLook = {azimuth: -1.9, elevation: 0.5, top: 0.75, gap: 0.66};

/** Of the ball, in world units: of one that is the hero, and of one that has a map. */
const radii = {large: 0.068, small: 0.046};

/** In which the camera moves, and what became of the run is said. */
const seconds = {near: 1.2, flat: 2, conclude: 0.5};

export interface SurfacePlotProps extends RectProps {
  /** What it shows: the first run. */
  of: PlaneRuns;
  regions: Pick<Regions, 'picture' | 'action'>;
  shape: 'disc' | 'rectangle';
  /** What its directions are called. */
  names: AxisNames;
  /** What the arrows of the steps are called; '' for no name. */
  stepLabel: string;
  /** What stands on the picture: the scenery keeps clear of it. */
  taken?: readonly (Region | null)[];
  /** What stands on it when the surface is flat. @defaultValue as `taken` */
  takenByMap?: readonly (Region | null)[];
  look?: Partial<typeof usualLook>;
  /** The plan of the iterates on the stage. @defaultValue `hopPlan` */
  planOf?: (places: readonly Place[]) => HopPlan;
  /** Whether the floor is a map in colours; else the tangent plane is shown at each step. */
  isMapped?: boolean;
}

/**
 * A surface with a run on it, in a region of the stage, and its shadow on the floor: a ball,
 * and its step before each counted hop. The camera frames what must be seen, comes near, or
 * looks from above while the surface sinks onto its map.
 *
 * @example
 * ```tsx
 * <SurfacePlot
 *   ref={plot}
 *   of={trace}
 *   regions={theater(frame)}
 *   shape="disc"
 *   names={{x: 'weight', y: 'bias', height: 'cost'}}
 *   stepLabel="−η∇C"
 * />
 * ```
 */
@nodeName('SurfacePlot')
export class SurfacePlot extends Rect {
  public readonly space: Space;
  public readonly walk: Walk;
  private readonly stage: SurfaceStage;
  private readonly ball: Ball;
  private readonly note: Label;
  private readonly isGone: boolean;
  private readonly mapped: PlaneRuns['shown'] | null;

  /** How much of the tangent plane stays where the ball has come to rest, 0 to 1. */
  private readonly level = createSignal(0);

  public constructor(props: SurfacePlotProps) {
    const {of, regions, names, stepLabel, isMapped = false, ...others} = props;
    const {
      planOf = hopPlan,
      shape,
      look,
      taken = [],
      takenByMap = taken,
      ...rest
    } = others;
    const {x, y, width, height} = regions.picture;
    super({...rest, x, y, width, height, clip: true});
    const {azimuth, elevation, ...heights} = {...usualLook, ...look};
    const [{outcome, points}] = of.runs;
    this.isGone = isOutOfSight(outcome);
    this.stage = surfaceStage(surfaceWay(of, shape), {
      ...heights,
      regions,
      view: {azimuth, elevation},
      taken: taken.filter(region => region !== null),
      takenByMap: takenByMap.filter(region => region !== null),
      names: land => sizesOf(writtenNames(names, land)),
    });
    const {land, path, cameras, frame, taken: chips} = this.stage;
    this.mapped = isMapped ? of.shown : null;
    const nearest = isMapped ? cameras.whole : cameras.near;
    const places = path.map(point => project(nearest, onSurface(land, point)));
    const last = (this.isGone ? path : points).length - 1;
    this.walk = new Walk(planOf(places), last);
    const {whole: camera} = cameras;
    this.space = new Space({terrain: land, camera, frame, taken: chips.bySurface});
    this.add(this.space);
    const parts = {
      stage: this.stage,
      walk: this.walk,
      names: writtenNames(names, land),
      label: this.walk.moves ? stepLabel : '',
      isMapped,
    };
    this.ball = new Ball({
      at: () => this.here(),
      radius: isMapped ? radii.small : radii.large,
    });
    this.note = new Label(endLabel(outcome, of));
    this.note.position(() => this.notePlace());
    this.space.add([
      ...floorLayers(parts),
      ...surfaceLayers(parts, this.space, this.level),
      this.ball,
      this.note,
    ]);
  }

  /** Whether the camera has anything to come nearer to. */
  public get comesNear(): boolean {
    const {near, whole} = this.stage.cameras;
    return this.walk.moves && near.scale > 1.1 * whole.scale;
  }

  /** The camera comes near, to where the rest of the way is. */
  public *comeNear(): ThreadGenerator {
    if (this.comesNear) yield* this.see(this.stage.cameras.near, seconds.near);
  }

  /** The surface sinks onto its map, while the camera rises to look from above. */
  public *flatten(duration = seconds.flat): ThreadGenerator {
    this.space.taken(this.stage.taken.byMap);
    yield* this.see(this.stage.cameras.above, duration);
  }

  /** Says what became of the run, where it is. */
  public *conclude(): ThreadGenerator {
    yield* all(
      this.isGone
        ? this.ball.opacity(0, seconds.conclude)
        : this.level(1, seconds.conclude, easeOutCubic),
      this.note.opacity(1, seconds.conclude),
    );
  }

  private *see(camera: Camera, duration: number): ThreadGenerator {
    yield* this.space.camera(camera, duration, easeInOutSine);
  }

  /** Where the ball is, as a data point. */
  private here(): Point {
    return pointOnLeg(this.stage.path, this.walk.step(), this.walk.leg());
  }

  /** Beside the ball, off its way, the marks and the axes, and clear of the chips. */
  private notePlace(): Vector2 {
    const {path, minima, action} = this.stage;
    const corner = new Vector2(action.left, action.top);
    const origin = corner.add([action.right, action.bottom]).scale(0.5);
    const seen = (point: Point) => this.space.onSurface(point).sub(origin);
    const {radius, ...disc} = this.ball.disc();
    const at = new Vector2(disc).sub(origin);
    const way = path.map(seen);
    const before = way.findLast(place => place.sub(at).magnitude > 2 * radius);
    const place = beyond({x: at.x, y: at.y, radius: 2.4 * radius}, this.note.size(), {
      from: before ?? at,
      walk: way,
      marks: [
        ...[...minima, ...sideEdges(this.mapped)].map(seen),
        ...this.axisPlaces().map(axis => axis.sub(origin)),
      ],
      taken: this.space.taken().map(chip => boxOf(chip, origin)),
      frame: new Vector2(action.right, action.bottom).sub(origin),
    });
    return origin.add(place);
  }

  /** Along the arrows on the floor. */
  private axisPlaces(): Vector2[] {
    const {azimuth} = this.space.camera();
    return (['x', 'y'] as const).flatMap(axis => {
      const [from, to] = spaceAxis(this.stage.land, axis, azimuth).map(end =>
        this.space.toLocal(end),
      );
      return shares.map(share => from!.lerp(to!, share));
    });
  }
}
