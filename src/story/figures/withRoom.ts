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
  /** How high the words are where there is more room. @defaultValue the height */
  readonly wanted?: number;
}

/** Where words stand from a region's top, and how closely they are looked at. */
const wordsMiddle = 60;
const pitch = 30;

/** Places along a step's arrow, as its parts: no word fits between two of them. */
const stepParts = Array.from({length: 25}, (_, i) => i / 24);

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
      iterates.slice(1).flatMap((next, k) => {
        const {x, value} = iterates[k]!;
        return stepParts.map(part => [x + part * (next.x - x), value] as const);
      }),
    );
    return [...lines.flat(), ...steps].map(([x, y]) => toLocal(scale, {x, y}));
  };
  // Where it goes on rising far above, its steep part passes behind the words.
  const whole = [range[0], wholeRange[1]] as const;
  const most = heightOf(whole) < mostHeights * heightOf(range) ? whole : range;
  for (const shown of [range, most]) {
    const free = freeRegion(region, drawnIn(shown), room);
    if (free || !room.isNeeded) return {free, range: shown};
  }
  const share = Math.min(0.6, (room.height + 60) / region.height);
  const higher = [most[0], most[0] + heightOf(most) / (1 - share)] as const;
  const beside = freeRegion(region, drawnIn(higher), room);
  if (beside) return {range: higher, free: beside};
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

/** Places where words stand in a plot, in its own space: no label should cover them. */
export function wordsIn(
  free: FreeRegion | null,
  plot: Region,
  {height, wanted = height}: Pick<Room, 'height' | 'wanted'> = {height: 0},
): Place[] {
  if (!free) return [];
  const left = free.x - free.width / 2 - plot.x;
  const top = free.y - free.height / 2 - plot.y;
  const below = Math.min(wanted, free.height) - wordsMiddle;
  const rows = Math.max(0, Math.floor(below / pitch)) + 1;
  return Array.from(
    {length: rows},
    (_, row) => top + wordsMiddle + row * pitch,
  ).flatMap(y =>
    Array.from({length: Math.ceil(free.width / pitch)}, (_, i) => ({
      x: left + pitch * i,
      y,
    })),
  );
}

function heightOf([low, high]: CurveRuns['range']): number {
  return high - low;
}
