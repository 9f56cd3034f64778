import {Node, nodeName} from '@motion-canvas/2d';
import {Dimension} from '../../nodes/plot/Dimension';
import {useWords} from '../../nodes/useWords';
import {
  dimensionLevel,
  isInside,
  nearestInside,
  type CurveRun,
  type CurveRuns,
} from '../../plot';
import type {CurvePlot} from './CurvePlot';

/** From the plot's upper edge, in stage units. */
const margin = 24;

/** Below the upper edge of words in the plot the line and its number are clear of them. */
const belowWords = 200;

/** Between the places that the line is told to labels by, in stage units. */
const pitch = 20;

/** A distance of this share of the picture's width is none. */
const nothing = 1e-3;

/**
 * How far two runs of a plot are apart: where they start, and, as they go, where they are.
 * It is for the plot to add.
 *
 * @example
 * ```tsx
 * plot().add(new ApartLine(plot(), trace, [0, 1]));
 * ```
 */
@nodeName('ApartLine')
export class ApartLine extends Node {
  /**
   * Stands above the starts, at one height, or at the foot where the curve is in the way.
   *
   * @param pair - Which runs.
   */
  public constructor(
    plot: CurvePlot,
    {runs, domain}: CurveRuns,
    pair: readonly [number, number],
  ) {
    super({});
    const words = useWords();
    const half = plot.size().scale(0.5);
    const walks = pair.map(i => plot.runs[i]!.walk);
    const places = () =>
      [0, 1].map(i => nearestInside(walks[i]!.place(), half)) as [Place, Place];
    const xs = () => pair.map((i, k) => runs[i]!.iterates[walks[k]!.landed()]!.x);
    const distance = () => {
      const apart = Math.abs(xs()[1]! - xs()[0]!);
      return apart < nothing * (domain[1] - domain[0])
        ? '≈ 0'
        : words.number(apart, {digits: 3, trim: true});
    };
    const start = places();
    const highest = isBelowWords(
      plot,
      pair.map(i => runs[i]!),
    )
      ? belowWords
      : margin;
    const last = [0, 1].map(k => nearestInside(lastOf(plot, runs[pair[k]!]!), half));
    const ends = [...start, ...last];
    const curve = plot.curve.localLines().flat();
    const level = dimensionLevel(start, ends, {curve, half, highest});
    plot.written(ends.flatMap(end => downTo(end, level)));
    const first = distance();
    const hasMoved = () => walks.some(walk => walk.landed() > 0);
    const isSeen = () => walks.every(walk => isInside(walk.place(), half));
    this.add([
      new Dimension({between: start, level}),
      new Dimension({
        between: places,
        level,
        text: () => (hasMoved() ? `${first} → ${distance()}` : first),
        opacity: () => (isSeen() ? 1 : 0),
      }),
    ]);
  }
}

type Place = ReturnType<typeof nearestInside>;

/** Where the last iterate of a run is, in the plot's own space. */
function lastOf(plot: CurvePlot, {iterates}: CurveRun): Place {
  const {x, value} = iterates.at(-1)!;
  return plot.toLocal([x, value]);
}

/** Places along the line between an end and its level. */
function downTo({x, y}: Place, level: number): Place[] {
  const count = Math.floor(Math.abs(y - level) / pitch);
  return Array.from({length: count}, (_, i) => ({
    x,
    y: level + (i * (y - level)) / count,
  }));
}

/** Whether two runs come below words that stand in the plot. */
function isBelowWords(
  plot: CurvePlot,
  runs: readonly Pick<CurveRun, 'iterates'>[],
): boolean {
  const {free} = plot;
  if (!free) return false;
  const middle = free.x - plot.x();
  return runs
    .flatMap(({iterates}) => iterates)
    .some(({x, value}) => {
      const place = plot.toLocal([x, value]);
      return Math.abs(place.x - middle) < free.width / 2;
    });
}
