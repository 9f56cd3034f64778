import {Layout, nodeName} from '@motion-canvas/2d';
import {Vector2, all, type ThreadGenerator} from '@motion-canvas/core';
import {Axes, type AxesProps} from '../../nodes/plot/Axes';
import {Curve} from '../../nodes/plot/Curve';
import {Dot} from '../../nodes/plot/Dot';
import {openRadius, opennessNear} from '../../nodes/plot/drawWalker';
import {minimumMark} from '../../nodes/plot/minimumMark';
import {PointLabel} from '../../nodes/plot/PointLabel';
import {SlopeLine} from '../../nodes/plot/SlopeLine';
import {StepOnCurve} from '../../nodes/plot/StepOnCurve';
import {Walker} from '../../nodes/plot/Walker';
import {useFrame} from '../../nodes/useFrame';
import {useTheme} from '../../nodes/useTheme';
import {useWords} from '../../nodes/useWords';
import {
  freeRegion,
  hopPlan,
  isInside,
  nearestInside,
  notable,
  toLocal,
  axisScale,
  type CurveRun,
  type CurveRuns,
  type FreeRegion,
  type HopPlanOptions,
  type Place,
  type Region,
} from '../../plot';
import {mapAll, type NonEmpty} from '../../sim';
import {line, type} from '../../theme';
import {CurveWalk} from '../CurveWalk';
import {outcomeColor} from '../outcomeColor';

/** Room for words. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Whether it is made where there is none: then the curve is lower. */
  readonly isNeeded: boolean;
}

export interface CurvePlotProps extends AxesProps {
  /** What it shows. */
  of: CurveRuns;
  region: Region;
  /** Room for words above the curve, in stage units. */
  room?: Room;
  /** How the hops are made. */
  hops?: Pick<HopPlanOptions, 'counted' | 'budget'>;
  /** Half the length of tangents, in stage units; 0 for none. @defaultValue 230 */
  tangentReach?: number;
}

/** A run on the curve: its moves, and how it is concluded. */
export interface CurveRunOnStage {
  readonly walk: CurveWalk;
  readonly walker: Walker;
  /** Says what became of it, where it is. */
  conclude(): ThreadGenerator;
  /** Takes it off the stage. */
  vanish(): ThreadGenerator;
  /** Makes all of it but its label quieter, or as clear as it was: the opacity. */
  quiet(opacity: number, seconds?: number): ThreadGenerator;
}

/** What the runs of a plot have in common. */
interface RunOptions {
  readonly of: CurveRuns;
  readonly marks: readonly Vector2[];
  readonly hops: HopPlanOptions;
  readonly tangentReach: number;
}

/** In which a conclusion is drawn. */
const seconds = 0.5;

/** Labels of ends that are closer than this would overlap, in stage units. */
const labelRoom = {x: 240, y: 64};

/** Opacity of the ground below the curve. */
const ground = 0.08;

/** Dots of the iterates, from the first to the last; closer ones are left out. */
const dots = {largest: line.dot, smallest: 6, distance: 2.2};

/**
 * A curve with the runs on it, in a region of the stage: the ground below it, its minima as
 * crosses, walkers with tangents, and of every step its arrow and its landing.
 *
 * @example
 * ```tsx
 * <CurvePlot ref={plot} of={trace} region={regions.picture} />
 * ```
 */
@nodeName('CurvePlot')
export class CurvePlot extends Axes {
  public readonly curve: Curve;
  public readonly runs: NonEmpty<CurveRunOnStage>;

  /** Where words may stand: nothing is drawn there. */
  public readonly free: FreeRegion | null;

  private readonly frame = useFrame();

  /** Where endings have been told. */
  private readonly told: Place[] = [];

  public constructor({
    of,
    region,
    room,
    hops = {},
    tangentReach = 230,
    ...props
  }: CurvePlotProps) {
    const {x, y, width, height} = region;
    const {free, range} = withRoom(of, region, room);
    super({
      domainTicks: 5,
      rangeTicks: 0,
      grid: false,
      ruled: false,
      ...props,
      x,
      y,
      width,
      height,
      domain: of.domain,
      range,
    });
    this.free = free;
    this.curve = new Curve({lines: of.lines, ground});
    this.add(this.curve);
    const minima = notable(of.minima);
    const marks = minima.map(({point, value}) => this.toLocal([point[0]!, value]));
    this.runs = mapAll(of.runs, run =>
      this.addRun(run, {of, marks, hops, tangentReach}),
    );
    minima.forEach((minimum, i) => this.add(minimumMark(minimum, marks[i]!)));
    for (const {walker} of this.runs) this.add(walker);
  }

  private addRun(
    run: CurveRun,
    {of, marks, hops, tangentReach}: RunOptions,
  ): CurveRunOnStage {
    const [theme, words] = [useTheme(), useWords()];
    const data = mapAll(run.iterates, ({x, value}) => new Vector2(x, value));
    const places = mapAll(data, point => this.toLocal(point));
    const half = this.size().scale(0.5);
    const wayBetween = (a: Place, b: Place) =>
      Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    const plan = hopPlan(places, {...hops, half, wayBetween});
    const walk = new CurveWalk(plan, places);
    const here = () => run.iterates[walk.landed()]!;
    const {x: width, y: height} = this.size();
    const layer = new Layout({clip: true, width: width + 2 * line.curve, height});
    this.add(layer);
    layer.add(
      new SlopeLine({
        at: () => [here().x, here().value],
        slope: () => here().slope,
        reach: () => tangentReach * walk.tangent(),
        opacity: () => (tangentReach * walk.tangent() > 0 ? 1 : 0),
      }),
    );
    for (let k = 0; k < plan.last; k++) {
      layer.add(
        new StepOnCurve({
          from: data[k]!,
          to: data[k + 1]!,
          drawn: () => walk.drawn(k),
          past: () => Math.min(1, Math.max(0, walk.step() - k)),
        }),
      );
    }
    layer.add(dotsOf(places, walk));
    const walker = this.walkerOf(walk, marks);
    const at = () => nearestInside(walk.place(), half);
    const label = new PointLabel({
      ...type.mark,
      text: words.outcome.label(run.outcome, of),
      fill: outcomeColor(run.outcome, theme),
      at,
      awayFrom: () => ({x: at().x, y: at().y + 1}),
      clearance: openRadius + 6,
      avoid: {
        walk: this.curve.localLines().flat(),
        marks: [...marks, ...this.formulaPlaces()],
      },
      opacity: 0,
    });
    this.add(label);
    const stays = run.outcome.kind === 'arrived' || run.outcome.kind === 'resting';
    return {
      walk,
      walker,
      vanish: () =>
        all(...[layer, walker, label].map(node => node.opacity(0, seconds))),
      quiet: (opacity, time = seconds) =>
        all(...[layer, walker].map(node => node.opacity(opacity, time))),
      conclude: () => this.conclusion(at, {label, ...(stays && {walk})}),
    };
  }

  /** Where a run ends: its label, and a ring where it stays. */
  private *conclusion(
    at: () => Place,
    {label, walk}: {label: PointLabel; walk?: CurveWalk},
  ): ThreadGenerator {
    yield* all(
      ...(this.frame.words !== 'none' && this.isFirstAt(at())
        ? [label.opacity(1, seconds)]
        : []),
      ...(walk ? [walk.openness(1, seconds)] : []),
    );
  }

  /** Whether a place is the first near which an ending is told: two labels would overlap. */
  private isFirstAt({x, y}: Place): boolean {
    const isNear = (other: Place) =>
      Math.abs(other.x - x) < labelRoom.x && Math.abs(other.y - y) < labelRoom.y;
    const isFirst = !this.told.some(isNear);
    this.told.push({x, y});
    return isFirst;
  }

  /** Places in a row where the formula stands: no label should cover them. */
  private formulaPlaces(): Place[] {
    if (!this.free) return [];
    const {x, y, width, height} = this.free;
    const [left, top] = [x - width / 2 - this.x(), y - height / 2 - this.y()];
    return Array.from({length: Math.ceil(width / 60)}, (_, i) => ({
      x: left + 60 * i,
      y: top + 60,
    }));
  }

  private walkerOf(walk: CurveWalk, marks: readonly Place[]): Walker {
    const around = this.size()
      .scale(0.5)
      .add(2 * line.current);
    return new Walker({
      position: () => new Vector2(walk.place()),
      // What has left the picture is not drawn over what stands beside it.
      scale: () => (isInside(walk.place(), around) ? 1 : 0),
      openness: () => Math.max(walk.openness(), opennessNear(walk.place(), marks)),
    });
  }
}

/** The iterates left behind, those that lie apart. */
function dotsOf(places: readonly Place[], walk: CurveWalk): Dot[] {
  const shown: Dot[] = [];
  let before: Place | null = null;
  places.forEach((place, index) => {
    const age = index / Math.max(1, places.length - 1);
    const radius = dots.largest + age * (dots.smallest - dots.largest);
    const isNear =
      before &&
      Math.hypot(place.x - before.x, place.y - before.y) < dots.distance * radius;
    if (isNear) return;
    before = place;
    shown.push(
      new Dot({
        radius,
        position: [place.x, place.y],
        opacity: () => (walk.step() > index ? 1 : 0),
      }),
    );
  });
  return shown;
}

/** The range that shows the curve, with room for words where they are asked for. */
export function withRoom(
  {domain, range, lines, runs}: CurveRuns,
  region: Region,
  room: Room | undefined,
): {free: FreeRegion | null; range: CurveRuns['range']} {
  if (!room) return {free: null, range};
  const size = {x: region.width, y: region.height};
  const drawnIn = (shown: CurveRuns['range']) => {
    const scale = axisScale(size, domain, shown);
    const steps = runs.flatMap(({iterates}) =>
      iterates.flatMap(({x, value}, k) => {
        const next = iterates[k + 1];
        return [[x, value] as const, ...(next ? [[next.x, value] as const] : [])];
      }),
    );
    return [...lines.flat(), ...steps].map(([x, y]) => toLocal(scale, {x, y}));
  };
  const free = freeRegion(region, drawnIn(range), room);
  if (free || !room.isNeeded) return {free, range};
  const share = Math.min(0.6, (room.height + 60) / region.height);
  const higher = [range[0], range[0] + (range[1] - range[0]) / (1 - share)] as const;
  return {
    range: higher,
    free: {
      side: 'left',
      x: region.x,
      y: region.y - region.height / 2 + room.height / 2,
      width: region.width,
      height: room.height,
    },
  };
}
