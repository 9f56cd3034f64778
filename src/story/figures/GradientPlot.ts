import {nodeName} from '@motion-canvas/2d';
import {
  clamp,
  createSignal,
  easeInOutSine,
  easeOutCubic,
  Vector2,
  type SimpleSignal,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {Axes, type AxesProps} from '../../nodes/plot/Axes';
import {ContourMap} from '../../nodes/plot/ContourMap';
import {GradientField} from '../../nodes/plot/GradientField';
import {GradientProbe} from '../../nodes/plot/GradientProbe';
import {Trail} from '../../nodes/plot/Trail';
import {
  arrowShare,
  hopAt,
  isCovered,
  slopeOf,
  type GradientMap,
  type Probed,
  type ProbedWay,
  type Region,
} from '../../plot';
import {objectiveNamed} from '../../sim';
import {mapAxes} from './bareAxes';

export interface GradientPlotProps extends AxesProps {
  /** What it shows. */
  of: GradientMap;
  region: Region;
  /** Parts of the stage that words stand on: no arrow begins there. */
  taken?: readonly (Region | null)[];
  /** What the probe's arrow is called; '' for no name. */
  name?: string;
}

/**
 * Of nine arrows in ten that are seen, the longest: in distances of two arrows. No arrow is
 * longer than `most`, in stage units.
 */
const longest = {part: 0.9, distances: 0.95, most: 200};

/** An arrow of this share of the longest is hardly seen. */
const seen = 0.08;

/** No arrow of the field begins so near to the probe's at its start, in stage units. */
const aroundProbe = 70;

/** Stage units a second on a way, and how long one takes, in seconds. */
const speed = {along: 420, across: 260};
const seconds = {least: 2.4, most: 4};

/** The way back along a line that does not close, in seconds. */
const back = 1.2;

/** What is not spoken of. */
const dimmed = 0.3;

/**
 * A contour map with gradients all over it, and a probe that walks along the contour line
 * through its start, then across the lines the steepest way. The arrow of the probe has the
 * scale of all others.
 *
 * @example
 * ```tsx
 * <GradientPlot ref={plot} of={trace} region={regions.picture} name="∇f" />
 * yield* plot().walkAlong();
 * ```
 */
@nodeName('GradientPlot')
export class GradientPlot extends Axes {
  public readonly field: GradientField;
  public readonly probe: GradientProbe;

  private readonly of: GradientMap;
  /** How far the probe has come along the line, and then across, in places. */
  private readonly along = createSignal(0);
  private readonly across = createSignal(0);

  public constructor({of, region, taken = [], name = '', ...props}: GradientPlotProps) {
    super({...props, ...mapAxes(region, of.shown)});
    const {x, y} = region;
    this.of = of;
    const reach = this.reach();
    const start = this.toLocal(vectorOf(of.start.point));
    const arrows = of.arrows.filter(({point}) => {
      const at = this.toLocal(vectorOf(point));
      const isOver = taken.some(part => part && isCovered(at.add([x, y]), part));
      return !isOver && at.sub(start).magnitude > aroundProbe;
    });
    this.field = new GradientField({
      arrows,
      lengths: of.scale,
      longest: reach,
      grown: 0,
    });
    this.probe = new GradientProbe({
      at: () => vectorOf(this.place().point),
      gradient: () => vectorOf(this.place().gradient),
      length: () => reach * arrowShare(of.scale, slopeOf(this.place())),
      name,
      taken: taken.flatMap(part =>
        part ? [{...part, x: part.x - x, y: part.y - y}] : [],
      ),
    });
    this.add([
      new ContourMap({
        objective: objectiveNamed(of.objective),
        corner: 0,
        levels: of.levels,
        strength: 1.6,
      }),
      this.field,
      trail(of.along, this.along),
      trail(of.across, this.across),
      this.probe,
    ]);
  }

  /** Where the probe is, with value and gradient. */
  public place(): Probed {
    const {along, across} = this.of;
    return this.across() > 0
      ? between(across, this.across())
      : between(along, this.along());
  }

  /** Arrows grow all over the map at once. */
  public growField(): ThreadGenerator {
    return this.field.grown(1, 1.4, easeOutCubic);
  }

  /** What the probe does counts: the field steps back, until it is lit again. */
  public *dimField(): ThreadGenerator {
    yield* this.field.opacity(dimmed, 0.5);
  }

  public *litField(): ThreadGenerator {
    yield* this.field.opacity(1, 0.6);
  }

  /** The probe walks along the contour line. */
  public *walkAlong(): ThreadGenerator {
    yield* this.walk(this.of.along, this.along, speed.along);
  }

  /** The probe goes across the lines, from where it is; from its start where it is elsewhere. */
  public *walkAcross(): ThreadGenerator {
    if (!this.of.along.isClosed && this.along() > 0) {
      yield* this.along(0, back, easeInOutSine);
    }
    yield* this.walk(this.of.across, this.across, speed.across);
  }

  private *walk(
    way: ProbedWay,
    place: SimpleSignal<number>,
    unitsPerSecond: number,
  ): ThreadGenerator {
    const last = way.places.length - 1;
    if (last > 0)
      yield* place(last, this.secondsOf(way, unitsPerSecond), easeInOutSine);
  }

  private secondsOf({places}: ProbedWay, unitsPerSecond: number): number {
    const at = places.map(({point}) => this.toLocal(vectorOf(point)));
    const length = at
      .slice(1)
      .reduce((sum, place, k) => sum + place.sub(at[k]).magnitude, 0);
    return clamp(seconds.least, seconds.most, length / unitsPerSecond);
  }

  /** Of the longest arrow, in stage units. */
  private reach(): number {
    const {arrows, scale} = this.of;
    const {x: width, y: height} = this.size();
    const distance = Math.sqrt((width * height) / Math.max(1, arrows.length));
    const shares = arrows
      .map(arrow => arrowShare(scale, slopeOf(arrow)))
      .filter(share => share > seen)
      .sort((a, b) => a - b);
    const usual = shares[Math.floor(longest.part * shares.length)] ?? 1;
    return Math.min(longest.most, (longest.distances * distance) / usual);
  }
}

/** The part of a way that lies behind the probe. */
function trail({places}: ProbedWay, place: () => number): Trail {
  const last = Math.max(1, places.length - 1);
  return new Trail({
    points: places.map(({point}) => point),
    end: () => Math.min(1, place() / last),
  });
}

function between({places}: ProbedWay, place: number): Probed {
  const {from, to, part} = hopAt(places, place);
  const mix = (a: number, b: number) => a + part * (b - a);
  return {
    value: mix(from.value, to.value),
    point: from.point.map((x, i) => mix(x, to.point[i]!)),
    gradient: from.gradient.map((g, i) => mix(g, to.gradient[i]!)),
  };
}

function vectorOf([x = 0, y = 0]: readonly number[]): Vector2 {
  return new Vector2(x, y);
}
