import {Node, nodeName} from '@motion-canvas/2d';
import {
  Color,
  Vector2,
  clamp,
  createSignal,
  easeInOutSine,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {Arrow} from '../../nodes/plot/Arrow';
import {Dot} from '../../nodes/plot/Dot';
import {Label} from '../../nodes/text/Label';
import {useTheme} from '../../nodes/useTheme';
import {useWords} from '../../nodes/useWords';
import {isInside, jointPlan, type CurveRun, type HopPlanOptions} from '../../plot';
import {line, type} from '../../theme';
import {CurveWalk} from '../CurveWalk';
import {Walk} from '../Walk';
import {CurveStage, type CurveStageProps} from './CurveStage';
import {heapOf, type Heap} from './heapOf';

export interface BallPlotProps extends CurveStageProps {
  /** How the hops are made. */
  hops?: Pick<HopPlanOptions, 'counted' | 'budget'>;
}

/** Radii of balls: a share of the room between two starts. */
const radii = {least: 8, most: line.current, share: 0.4};

/** Above a plot without words in it there is room, in stage units. */
const outside = 80;

/** Of the formula at the top of the plot, in stage units. */
const formulaHeight = 160;

/** From the top of a pile to its number's middle, and half of that. */
const numberRoom = 42;
const numberHeight = 36;

/** Seconds in which the last ones are piled up. */
const settleSeconds = 0.8;

/**
 * A curve with many balls, one for each run, that hop down at once. Where they arrive they are piled up and
 * counted; in the end those in a valley that is not the lowest are hollow.
 *
 * @example
 * ```tsx
 * <BallPlot ref={plot} of={trace} region={regions.picture} />
 * ```
 */
@nodeName('BallPlot')
export class BallPlot extends CurveStage {
  /** The hops that all balls make at once. */
  public readonly walk: Walk;

  /** 1: all that have arrived are on their piles, and all are counted. */
  private readonly settled = createSignal(0);
  private readonly radius: number;

  /** Above all arrows. */
  private readonly balls = new Node({});
  private readonly theme = useTheme();

  public constructor({hops = {}, ...props}: BallPlotProps) {
    super(props);
    const {of, region} = props;
    const places = of.runs.map(({iterates}) =>
      iterates.map(({x, value}) => this.toLocal([x, value])),
    );
    const plan = jointPlan(places, hops);
    const updates = Math.max(...places.map(({length}) => length)) - 1;
    this.walk = new Walk(plan, updates);
    const share = (radii.share * region.width) / of.runs.length;
    this.radius = clamp(radii.least, radii.most, share);
    this.addMarks();
    const heaps = of.minima.map(minimum =>
      heapOf(minimum, of.runs, {
        mark: this.markOf(minimum),
        radius: this.radius,
        ceiling: this.ceilingAt(this.markOf(minimum).x) + numberRoom + numberHeight,
      }),
    );
    of.runs.forEach((run, i) => {
      const whole = Array.from({length: updates + 1}, (_, k) => places[i]![k]);
      const last = places[i]!.at(-1)!;
      const padded = whole.map(place => place ?? last);
      this.addBall(run, padded, heaps);
    });
    this.add(this.balls);
    this.add(heaps.map(heap => this.numberOf(heap)));
  }

  /** Piles up those that have arrived with the last hop, and counts all. */
  public *settle(): ThreadGenerator {
    yield* this.settled(1, settleSeconds, easeInOutSine);
  }

  /** Nothing may be higher: the plot's edge, or the formula. */
  private ceilingAt(x: number): number {
    const edge = -this.height() / 2;
    const {free} = this;
    if (!free) return edge - outside;
    if (Math.abs(x + this.x() - free.x) > free.width / 2) return edge;
    return edge + Math.min(free.height, formulaHeight);
  }

  private addBall(run: CurveRun, places: readonly Vector2[], heaps: Heap[]): void {
    const {theme, radius, walk} = this;
    const own = new CurveWalk(walk.plan, places);
    own.step(walk.step);
    own.leg(walk.leg);
    const heap = heaps.find(({runs}) => runs.includes(run));
    const slot = heap?.slots[heap.runs.indexOf(run)];
    const {outcome} = run;
    const isHollow = outcome.kind === 'arrived' && !outcome.at.isLowest;
    const hollow = () => (isHollow ? this.settled() : 0);
    const here = () => places[Math.floor(walk.step())]!;
    const next = () => places[Math.floor(walk.step()) + 1] ?? here();
    const around = this.size().scale(0.5).add(radius);
    const isSeen = () => isInside(own.place(), around);
    this.add([
      new Dot({
        radius: Math.min(line.oldDot, radius / 2),
        position: places[0]!,
        opacity: () => (walk.step() > 0 ? 1 : 0),
      }),
      new Arrow({
        from: here,
        to: () => Vector2.lerp(here(), new Vector2(next().x, here().y), walk.aim()),
        opacity: () => (isSeen() ? 1 : 0),
      }),
    ]);
    this.balls.add(
      new Dot({
        radius,
        position: () => {
          const place = new Vector2(own.place());
          return slot ? Vector2.lerp(place, slot, this.piled(run)) : place;
        },
        fill: () => Color.lerp(theme.iterate, theme.background, hollow()),
        stroke: () => Color.lerp(theme.background, theme.iterate, hollow()),
        // What has left the picture is not drawn over what stands beside it.
        opacity: () => (isSeen() ? 1 : 0),
      }),
    );
  }

  /** How many balls a heap has, above it. */
  private numberOf({runs, foot, slots}: Heap): Label {
    const words = useWords();
    const count = () => runs.filter(run => this.piled(run) > 0.999).length;
    const tops = () => slots.slice(0, count()).map(({y}) => y - this.radius);
    const top = () => Math.min(foot.y, ...tops());
    return new Label({
      ...type.value,
      text: () => words.number(count(), {decimals: 0}),
      position: () => [foot.x, top() - numberRoom],
      opacity: () => (count() > 0 ? 1 : this.settled()),
    });
  }

  /** How far a ball that has arrived is on its way to the pile, 0 to 1. */
  private piled({outcome}: CurveRun): number {
    const since = clamp(0, 1, this.walk.step() - outcome.step);
    return Math.max(since, this.settled());
  }
}
