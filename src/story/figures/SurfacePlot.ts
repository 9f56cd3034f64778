import {Rect, nodeName, type RectProps} from '@motion-canvas/2d';
import {
  Vector2,
  all,
  clamp,
  createSignal,
  easeInOutSine,
  easeOutCubic,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {Ball} from '../../nodes/space/Ball';
import {Floor} from '../../nodes/space/Floor';
import {PlumbLine} from '../../nodes/space/PlumbLine';
import {Space} from '../../nodes/space/Space';
import {SpaceAxis} from '../../nodes/space/SpaceAxis';
import {Surface} from '../../nodes/space/Surface';
import {TangentPatch} from '../../nodes/space/TangentPatch';
import {TerrainArrow} from '../../nodes/space/TerrainArrow';
import {TerrainMark} from '../../nodes/space/TerrainMark';
import {TerrainPath} from '../../nodes/space/TerrainPath';
import {Label} from '../../nodes/text/Label';
import {setTextLine} from '../../nodes/text/textLine';
import {useFrame} from '../../nodes/useFrame';
import {useTheme} from '../../nodes/useTheme';
import {useWords} from '../../nodes/useWords';
import {beyond} from '../../plot/labels/labelPlaces';
import {type} from '../../theme';
import {
  hopPlan,
  isOutOfSight,
  onSurface,
  pointOnLeg,
  project,
  type Camera,
  type CameraFrame,
  type Place,
  type PlaneRuns,
  type Region,
  type Regions,
  type SpaceAxisName,
  type Terrain,
} from '../../plot';
import type {Point} from '../../sim';
import {Walk} from '../Walk';
import {outcomeColor} from '../outcomeColor';
import {surfaceLook, surfaceStage, type SurfaceStage} from './surfaceStage';

export interface SurfacePlotProps extends RectProps {
  /** What it shows: the first run. */
  of: PlaneRuns;
  regions: Pick<Regions, 'picture' | 'action'>;
  shape: 'disc' | 'rectangle';
  /** What its directions are called. */
  names: Readonly<Record<SpaceAxisName, string>>;
  /** What the arrows of the steps are called; '' for no name. */
  stepLabel: string;
  /** What stands on the picture: the scenery keeps clear of it. */
  taken?: readonly (Region | null)[];
  look?: Partial<typeof surfaceLook>;
  /** Whether the floor is a map in colours, with all that is on the surface. */
  isMapped?: boolean;
}

/** Half a side of the tangent patch, and the ball's radius, in world units. */
const patchSize = 0.24;
const ballRadius = {large: 0.068, small: 0.046};

/** Of the surface: what lies on the floor shows through. */
const glass = 0.8;

/** In which a conclusion is drawn, and the camera moves. */
const seconds = {conclude: 0.5, near: 1.2, flat: 2.6};

/**
 * A surface with a run on it, in a region of the stage, and its shadow on the floor: a
 * ball, the tangent plane and the step before each counted hop. The camera frames what must
 * be seen, comes near, or looks from above while the surface sinks onto its map.
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
  private readonly isGone: boolean;
  private readonly ball: Ball;
  private readonly note: Label;
  private readonly stage: SurfaceStage;

  /** How much of the tangent plane stays where the ball has come to rest, 0 to 1. */
  private readonly level = createSignal(0);

  public constructor(props: SurfacePlotProps) {
    const {of, regions, shape, names, stepLabel, taken, look, isMapped, ...rest} =
      props;
    const {x, y, width, height} = regions.picture;
    super({...rest, x, y, width, height, clip: true});
    const {azimuth, elevation, ...heights} = {...surfaceLook, ...look};
    this.stage = surfaceStage(of, {
      ...heights,
      shape,
      regions,
      view: {azimuth, elevation},
      taken: (taken ?? []).filter(region => region !== null),
      names: land => {
        const {x, y, height} = written(names, land);
        return {x: sizeOf(x), y: sizeOf(y), height: sizeOf(height)};
      },
    });
    const {land, path, cameras, frame, taken: chips} = this.stage;
    const nearest = isMapped ? cameras.whole : cameras.near;
    const places = path.map(point => project(nearest, onSurface(land, point)));
    const [{outcome, points}] = of.runs;
    this.isGone = isOutOfSight(outcome);
    this.walk = new Walk(
      hopPlan(places),
      (this.isGone ? path.length : points.length) - 1,
    );
    this.space = new Space({terrain: land, camera: cameras.whole, frame, taken: chips});
    this.add(this.space);
    const label = this.walk.moves ? stepLabel : '';
    this.addFloor(written(names, land), isMapped ? {arrow: label} : {});
    this.addSurface(written(names, land), {label, hasPatch: !isMapped});
    this.ball = new Ball({
      at: () => this.here(),
      radius: isMapped ? ballRadius.small : ballRadius.large,
    });
    this.note = new Label({
      ...type.mark,
      text: useWords().outcome.label(outcome, of),
      fill: outcomeColor(outcome, useTheme()),
      opacity: 0,
    });
    this.note.position(() => this.notePlace());
    this.space.add([this.ball, this.note]);
  }

  /** Where the ball is, as a data point. */
  public here(): Point {
    return pointOnLeg(this.stage.path, this.walk.step(), this.walk.leg());
  }

  /** Whether the camera has anything to come nearer to. */
  public get comesNear(): boolean {
    const {near, whole} = this.stage.cameras;
    return near.scale > 1.1 * whole.scale;
  }

  /** The camera comes near, to where the rest of the way is. */
  public *comeNear(): ThreadGenerator {
    if (!this.comesNear) return;
    yield* this.see(this.stage.cameras.near, seconds.near);
  }

  /** The surface sinks onto its map, while the camera rises to look from above. */
  public *flatten(): ThreadGenerator {
    yield* this.see(this.stage.cameras.above, seconds.flat);
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

  /** What lies below the surface; with an arrow, all that is on it as well. */
  private addFloor(names: SurfacePlotProps['names'], {arrow}: {arrow?: string}): void {
    const {path: points, minima} = this.stage;
    const {step, leg, aim} = this.walk;
    const isMapped = arrow !== undefined;
    this.space.add([
      new Floor({filled: isMapped, levels: isMapped ? 16 : 12}),
      new SpaceAxis({axis: 'x', text: names.x}),
      new SpaceAxis({axis: 'y', text: names.y}),
    ]);
    if (isMapped) {
      this.space.add([
        ...minima.map(at => new TerrainMark({at, reach: 0.1, on: 'floor'})),
        new TerrainArrow({points, step, aim, on: 'floor', label: arrow}),
      ]);
    }
    this.space.add([
      new TerrainPath({points, step, leg, on: 'floor'}),
      new PlumbLine({at: () => this.here()}),
    ]);
  }

  private addSurface(
    names: SurfacePlotProps['names'],
    {label, hasPatch}: {label: string; hasPatch: boolean},
  ): void {
    const {path: points, minima} = this.stage;
    const {step, leg, aim} = this.walk;
    const surface = new Surface({
      // As it comes down to its map, the map takes its place.
      opacity: () => glass * clamp(0, 1, 4 * (this.space.camera().relief?.share ?? 1)),
    });
    this.space.add([surface, new SpaceAxis({axis: 'height', text: names.height})]);
    this.space.add(
      minima.map(at => new TerrainMark({at, reach: hasPatch ? 0.14 : 0.09})),
    );
    if (hasPatch) {
      this.space.add(
        new TangentPatch({
          at: () => points[Math.floor(step())]!,
          size: () => patchSize * Math.max(this.aimed(), this.level()),
        }),
      );
    }
    this.space.add([
      new TerrainArrow({points, step, aim, label: hasPatch ? label : ''}),
      new TerrainPath({points, step, leg}),
    ]);
  }

  /** How much of the tangent plane is there: it grows with the arrow, and goes at the hop. */
  private aimed(): number {
    const {step, aim} = this.walk;
    const part = step() - Math.floor(step());
    return aim() * clamp(0, 1, 1 - 4 * part);
  }

  /** Beside the ball, off its way, the marks and the chips. */
  private notePlace(): Vector2 {
    const {path, minima, taken, frame} = this.stage;
    const onStage = (point: Point) => this.space.onSurface(point);
    const {x, y, radius} = this.ball.disc();
    const before = path.findLast(
      point => onStage(point).sub([x, y]).magnitude > 2 * radius,
    );
    return new Vector2(
      beyond({x, y, radius: 2.4 * radius}, this.note.size(), {
        from: before ? onStage(before) : {x, y},
        walk: path.map(onStage),
        marks: [...minima.map(onStage), ...taken.flatMap(placesIn)],
        frame: {x: frame.right - 40, y: frame.bottom - 24},
      }),
    );
  }
}

/** The names as they are on the stage: none where no words are, and what is true of heights. */
function written(names: SurfacePlotProps['names'], {heights}: Terrain) {
  if (useFrame().words === 'none') return {x: '', y: '', height: ''};
  if (!heights.compressed) return names;
  const {height: name} = names;
  return {...names, height: useWords().message('{name} (compressed)', {name})};
}

/** Of the name of an axis. */
function sizeOf(text: string): Place {
  const {width} = setTextLine(text, {fontFamily: type.family, ...type.note});
  return {x: width, y: text === '' ? 0 : type.note.fontSize};
}

/** Places all over a frame, close enough that nothing as large as a word lies between. */
function placesIn({left, right, top, bottom}: CameraFrame): Place[] {
  return [0, 0.25, 0.5, 0.75, 1].flatMap(u =>
    [0, 0.5, 1].map(v => ({x: left + u * (right - left), y: top + v * (bottom - top)})),
  );
}
