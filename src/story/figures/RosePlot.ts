import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {
  Vector2,
  createSignal,
  easeInOutSine,
  easeOutCubic,
  linear,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {Ball} from '../../nodes/space/Ball';
import {DirectionRose} from '../../nodes/space/DirectionRose';
import {Floor} from '../../nodes/space/Floor';
import {FloorArrow} from '../../nodes/space/FloorArrow';
import {PlumbLine} from '../../nodes/space/PlumbLine';
import {RiseRing} from '../../nodes/space/RiseRing';
import {SlopeNeedle} from '../../nodes/space/SlopeNeedle';
import {Space} from '../../nodes/space/Space';
import {SpaceAxis} from '../../nodes/space/SpaceAxis';
import {Surface} from '../../nodes/space/Surface';
import {Label} from '../../nodes/text/Label';
import {useFrame} from '../../nodes/useFrame';
import {useWords} from '../../nodes/useWords';
import {
  barAt,
  isLevelAround,
  roseAt,
  roseDirections,
  turned,
  type CameraFrame,
  type FlatPlace,
  type Region,
  type Regions,
  type RoseBar,
  type SteepestSlopes,
} from '../../plot';
import {edge} from '../../plot/frame/regions';
import {beyond} from '../../plot/labels/besidePoint';
import {hasGradient, objectiveNamed, type Objective, type Point} from '../../sim';
import {line, type} from '../../theme';
import {roseStage, type RoseStage} from './roseStage';

export interface RosePlotProps extends NodeProps {
  of: SteepestSlopes;
  regions: Pick<Regions, 'picture'>;
  /** What stands on the picture: the scenery keeps clear of it. */
  taken?: readonly (Region | null)[];
}

/** The compass begins so many bars after the gradient's, and comes to it near the end. */
const begins = 4;

/** Opacity of the surface, and of the bars beside the gradient's arrow. */
const opacities = {glass: 0.8, aside: 0.32};

/** Of the ball and the needle, in world units. */
const sizes = {ball: 0.045, needle: 0.3};

/** In which each of the moves is made. */
const seconds = {turn: 2.6, swing: 0.5, arrow: 0.9, glide: 1.05, ring: 0.5, fade: 0.3};

/** From a ring's middle to its side, and to its top, in stage units. */
const ringReach = 56;
const ringRise = 34;

/** From a ring to the name of its place, in stage units. */
const nameDistance = 52;

/** Of names, from the edges of the picture. */
const nameMargin = {x: edge - 8, y: edge - 8};

/**
 * A compass turns at a point of a surface, and a bar grows on the floor in each direction,
 * as long as f is steep that way; the longest uphill becomes the gradient. Then the point
 * visits places where f is flat.
 *
 * @example
 * ```tsx
 * <RosePlot ref={plot} of={steepestSlopes(f, [1, 1])} regions={theater(frame)} />
 * ```
 */
@nodeName('RosePlot')
export class RosePlot extends Node {
  private readonly of: SteepestSlopes;
  private readonly f: Objective;
  private readonly stage: RoseStage;
  private readonly space: Space;

  /** Where the compass is; how far it has turned, 0 to 1. */
  private readonly at;
  private readonly turn = createSignal(0);

  /** How far the needle has gone back to the gradient, 0 to 1. */
  private readonly swing = createSignal(0);

  /** How much is there of needle, bars and the gradient's arrow, 0 to 1. */
  private readonly needle = createSignal(1);
  private readonly bars = createSignal(1);
  private readonly aim = createSignal(0);
  private readonly rings;
  private readonly names: Label[] = [];

  public constructor({of, regions, taken = [], ...props}: RosePlotProps) {
    const {picture} = regions;
    super({...props, x: picture.x, y: picture.y});
    this.of = of;
    this.f = objectiveNamed(of.objective);
    this.at = createSignal<Point>(of.point);
    this.rings = of.flat.map(() => createSignal(0));
    this.stage = roseStage(of, {
      picture,
      taken: taken.filter(region => region !== null),
    });
    const {land: terrain, camera, frame, taken: chips, names} = this.stage;
    this.space = new Space({terrain, camera, frame, taken: chips});
    this.add(this.space);
    this.space.add([
      new Floor({levels: 14}),
      new SpaceAxis({axis: 'x', text: names.x}),
      new SpaceAxis({axis: 'y', text: names.y}),
      ...this.floor(),
      new Surface({opacity: opacities.glass}),
      new SpaceAxis({axis: 'height', text: names.height}),
      ...of.flat.map(
        (place, i) =>
          new RiseRing({of: place, domain: of.shown, drawn: this.rings[i]!}),
      ),
      new Ball({at: this.at, radius: sizes.ball}),
      new SlopeNeedle({
        at: this.at,
        bar: () => this.pointed(),
        length: sizes.needle,
        opacity: this.needle,
      }),
      ...of.flat.map((place, i) => this.name(place, i)),
    ]);
  }

  /** The slope where the needle points; without it, the steepest where the compass is. */
  public slope(): number | null {
    if (this.needle() === 1) return this.seen(this.pointed().slope);
    const slopes = this.seenBars().map(({slope}) => slope ?? 0);
    return this.seen(slopes.reduce((a, b) => Math.max(a, b), 0));
  }

  /** The compass turns once around, and leaves a bar in each direction. */
  public *turnAround(): ThreadGenerator {
    yield* this.turn(1, seconds.turn, easeInOutSine);
  }

  /** The others step back, and the longest bar becomes the gradient's arrow. */
  public *pickSteepest(): ThreadGenerator {
    yield* this.swing(1, seconds.swing, easeInOutSine);
    yield* this.bars(opacities.aside, seconds.fade, linear);
    yield* this.aim(1, seconds.arrow, easeOutCubic);
  }

  /** The point goes to a place where f is flat, and the ground around it is looked at. */
  public *visit(place: FlatPlace): ThreadGenerator {
    if (this.needle() > 0) yield* this.needle(0, seconds.fade, linear);
    const from = this.at();
    const share = createSignal(0);
    this.at(() => from.map((x, axis) => x + share() * (place.point[axis]! - x)));
    yield* share(1, seconds.glide, easeInOutSine);
    this.at(place.point);
    yield* this.rings[this.of.flat.indexOf(place)]!(1, seconds.ring, easeInOutSine);
  }

  /** A slope that is nothing to the eye is 0. */
  private seen(slope: number | null): number | null {
    return slope !== null &&
      isLevelAround({...this.of, rose: [{direction: [1, 0], slope}]})
      ? 0
      : slope;
  }

  /** The direction that the needle points in, and the slope that way. */
  private pointed(): RoseBar {
    const from = ((1 - this.swing()) * begins) / roseDirections;
    const direction = turned(this.of.rose[0]!.direction, from + this.turn());
    return barAt(this.f, this.at(), direction);
  }

  /** The bars that the needle has passed; all of them when it has been around. */
  private seenBars(): readonly RoseBar[] {
    const {rose, point} = this.of;
    if (this.at() !== point) return roseAt(this.f, this.at());
    const passed = Math.floor(this.turn() * roseDirections + 1e-9);
    return rose.filter(
      (_, k) => (k - begins + roseDirections) % roseDirections <= passed,
    );
  }

  private floor(): Node[] {
    const {scale, radius} = this.stage;
    const gradient = () => {
      const at = this.at();
      return hasGradient(this.f, at) ? this.f.gradient(at) : [0, 0];
    };
    return [
      ...this.of.flat.map(
        ({point: at}, i) =>
          new DirectionRose({
            ...{at, bars: [], scale, radius},
            opacity: () => 0.6 * this.rings[i]!(),
          }),
      ),
      new DirectionRose({
        ...{at: this.at, scale, radius},
        bars: () => this.seenBars(),
        presence: this.bars,
      }),
      new PlumbLine({at: this.at}),
      new FloorArrow({
        at: this.at,
        vector: () => gradient().map(slope => scale * slope),
        aim: this.aim,
        text: '∇f',
        lineWidth: 1.4 * line.arrow,
      }),
    ];
  }

  /** What kind of place it is, beside its ring. */
  private name({kind, point}: FlatPlace, index: number): Label {
    const isWritten = useFrame().words !== 'none';
    const text = isWritten ? useWords().message(kind) : '';
    const label = new Label({...type.mark, text});
    label.opacity(this.rings[index]!);
    const {frame} = this.stage;
    const half = new Vector2(frame.right, frame.bottom);
    label.position(() => {
      const at = this.space.onSurface(point);
      const ring = {...at.serialize(), radius: nameDistance, drawn: ringRise};
      const place = beyond(ring, label.size(), {
        from: at.addY(1),
        marks: [
          ...this.ringPlaces(index),
          ...this.namePlaces(index),
          ...this.stage.taken.flatMap(spread),
        ],
        frame: half,
        margin: nameMargin,
      });
      return new Vector2(place);
    });
    this.names.push(label);
    return label;
  }

  /** Places across the other places' rings and above them, where their names may be. */
  private ringPlaces(index: number): Vector2[] {
    const others = this.of.flat.filter((_, i) => i !== index);
    return others.flatMap(({point}) => {
      const middle = this.space.onSurface(point);
      const across = [-ringReach, 0, ringReach].map(aside => middle.addX(aside));
      return [...across, middle.addY(-2 * ringRise)];
    });
  }

  /** Places across the names before. */
  private namePlaces(index: number): Vector2[] {
    return this.names.slice(0, index).flatMap(name => {
      const [middle, {x}] = [name.position(), name.size()];
      return [-0.5, -0.25, 0, 0.25, 0.5].map(share => middle.addX(share * x));
    });
  }
}

/** Places all over a part of the picture, so close that no name fits between them. */
function spread({left, right, top, bottom}: CameraFrame): Vector2[] {
  const shares = [0, 0.25, 0.5, 0.75, 1];
  return shares.flatMap(u =>
    shares.map(v => new Vector2(left + u * (right - left), top + v * (bottom - top))),
  );
}
