import {
  axisScale,
  freeRegion,
  toLocal,
  type CurveRuns,
  type FreeRegion,
  type Place,
  type Region,
} from '../../plot';

/** Room for words. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Whether it is made where there is none: then the curve is lower. */
  readonly isNeeded: boolean;
}

/** Where words stand from a region's top, and how closely they are looked at. */
const wordsMiddle = 60;
const pitch = 60;

/** The whole curve is shown instead of a part that leaves no room, where it is not so high. */
const mostHeights = 2;

/** Runs on a curve, and, where `range` cuts off where it rises, the range that does not. */
export type RunsInRange = CurveRuns & {readonly wholeRange?: CurveRuns['range']};

/** The range that shows the curve, with room for words where they are asked for. */
export function withRoom(
  {domain, range, wholeRange = range, lines, runs}: RunsInRange,
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
  // Where it goes on rising far above, its steep part passes behind the words.
  const most =
    heightOf(wholeRange) < mostHeights * heightOf(range) ? wholeRange : range;
  for (const shown of [range, most]) {
    const free = freeRegion(region, drawnIn(shown), room);
    if (free || !room.isNeeded) return {free, range: shown};
  }
  const share = Math.min(0.6, (room.height + 60) / region.height);
  const low = Math.min(range[0], most[0]);
  const higher = [low, low + (most[1] - low) / (1 - share)] as const;
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

/** Places in a row where words stand in a plot, in its own space: no label should cover them. */
export function wordsIn(free: FreeRegion | null, plot: Region): Place[] {
  if (!free) return [];
  const left = free.x - free.width / 2 - plot.x;
  const y = free.y - free.height / 2 - plot.y + wordsMiddle;
  return Array.from({length: Math.ceil(free.width / pitch)}, (_, i) => ({
    x: left + pitch * i,
    y,
  }));
}

function heightOf([low, high]: CurveRuns['range']): number {
  return high - low;
}
