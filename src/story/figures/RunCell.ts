import {Layout, Node, Path, nodeName} from '@motion-canvas/2d';
import {Vector2, createSignal, type SimpleSignal} from '@motion-canvas/core';
import {Arrow} from '../../nodes/plot/Arrow';
import {Axes} from '../../nodes/plot/Axes';
import {Cross} from '../../nodes/plot/Cross';
import {Curve} from '../../nodes/plot/Curve';
import {opennessNear} from '../../nodes/plot/drawWalker';
import {Walker} from '../../nodes/plot/Walker';
import {
  isInside,
  nearestInside,
  notable,
  onStairs,
  type CurveRun,
  type CurveRuns,
  type Place,
  type Region,
} from '../../plot';
import {line} from '../../theme';
import type {Walk} from '../Walk';
import {CellHead, headHeight, type CellHeadProps} from './CellHead';

export interface RunCellProps extends Omit<CellHeadProps, 'region'> {
  /** The curve, and its minima. */
  of: Pick<CurveRuns, 'domain' | 'range' | 'lines' | 'minima'>;
  run: Pick<CurveRun, 'iterates'>;
  /** The walk of all cells: they hop side by side. */
  walk: Walk;
  region: Region;
}

/** Beside a curve over the whole stage, what is drawn in a cell is smaller. */
const weight = 0.75;

/** Of the stairs behind a walker; and how far apart its long steps are drawn. */
const stairWidth = 4;
const longStep = 40;
const apart = 9;

/** What lies farther outside is drawn at this distance from the middle, in cells. */
const farCells = 2;

/** Opacity of the ground below the curve. */
const ground = 0.1;

/**
 * One of several runs side by side: its own small picture of the curve, with the way of its
 * walker as stairs, and above it a mark, a name and what becomes of it.
 *
 * @example
 * ```tsx
 * <RunCell of={trace} run={run} walk={walk} region={cells[0]} color={color} shape={0} name="η = 0.1" note="arrives" />
 * ```
 */
@nodeName('RunCell')
export class RunCell extends Node {
  public readonly head: CellHead;

  /** How much of it is there, 0 to 1. */
  public readonly lit: SimpleSignal<number> = createSignal(1);

  public constructor({of, run, walk, region, color, ...props}: RunCellProps) {
    super({});
    const head = headHeight(region);
    this.head = new CellHead({...props, region, color});
    const axes = new Axes({
      x: region.x,
      y: region.y + head / 2,
      width: region.width,
      height: region.height - head,
      domain: of.domain,
      range: of.range,
      domainTicks: 0,
      rangeTicks: 0,
      ruled: false,
      grid: false,
    });
    this.add([this.head, axes]);
    this.opacity(this.lit);
    // Far outside only the direction matters: a step along x, then up or down.
    const far = axes.size().scale(farCells);
    const places = run.iterates.map(({x, value}) =>
      nearestInside(axes.toLocal([x, value]), far),
    );
    const marks = notable(of.minima).map(({point, value}) =>
      axes.toLocal([point[0]!, value]),
    );
    const half = axes.size().scale(0.5);
    const clipped = (node: Node) => {
      const clip = new Layout({clip: true, size: axes.size});
      clip.add(node);
      return clip;
    };
    const walker = new Walker({
      position: () => new Vector2(placeOf(places, walk)),
      openness: () => opennessNear(placeOf(places, walk), marks),
      radius: weight * line.current,
      color,
      opacity: () => (isInside(placeOf(places, walk), half) ? 1 : 0),
    });
    axes.add([
      new Curve({lines: of.lines, ground, lineWidth: weight * line.curve}),
      clipped(wayOf(places, walk, color)),
      ...marks.map(crossAt),
      walker,
      clipped(arrowOf(places, walk)),
    ]);
  }
}

function placeOf(places: readonly Place[], walk: Walk): Place {
  return onStairs(places, walk.step(), walk.leg());
}

function crossAt(position: Vector2): Cross {
  return new Cross({position, scale: weight});
}

/** The stairs that were made. */
function wayOf(places: readonly Place[], walk: Walk, color: string): Path {
  const made = () => {
    const [from] = walk.leg() ?? [Math.floor(walk.step())];
    return [...places.slice(0, from + 1), placeOf(places, walk)];
  };
  return new Path({
    data: () => stairsPath(made()),
    stroke: color,
    lineWidth: stairWidth,
    lineJoin: 'round',
  });
}

/** Along each step, then to the curve; of long steps that lie close, some are left out. */
function stairsPath(iterates: readonly Place[]): string {
  let drawnAt = Infinity;
  const hops = iterates.slice(1).map(({x, y}, k) => {
    const from = iterates[k]!;
    const isLong = Math.abs(x - from.x) > longStep;
    if (isLong && Math.abs(from.y - drawnAt) < apart) return '';
    if (isLong) drawnAt = from.y;
    return `M ${from.x} ${from.y} H ${x} V ${y}`;
  });
  return hops.join(' ') || 'M 0 0';
}

/** The arrow of the step that comes, as long as steps are counted. */
function arrowOf(places: readonly Place[], walk: Walk): Arrow {
  const landed = () => Math.min(places.length - 1, Math.floor(walk.step()));
  const isCounted = () =>
    landed() < Math.min(places.length - 1, walk.plan.counted.length);
  const from = () => places[landed()]!;
  const to = () => places[landed() + 1] ?? from();
  const drawn = () => (walk.step() > landed() ? 1 : walk.aim());
  return new Arrow({
    from,
    to: () => [from().x + drawn() * (to().x - from().x), from().y],
    opacity: () => (isCounted() ? 1 : 0),
  });
}
