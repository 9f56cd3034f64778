import {
  lineFit,
  lineObjective,
  mapAll,
  train,
  type DataPoint,
  type NonEmpty,
  type Objective,
  type Point,
} from '../../sim';
import {levelsOf} from '../field/levelsOf';
import type {Regions} from '../frame/regions';
import {fittedPlane} from '../shown/fittedPlane';
import {lossScale, type LossScale} from '../shown/lossScale';
import type {Interval} from '../axisScale';

/** A training with one batch size. */
export interface BatchWay {
  /** Samples in an update. */
  readonly batch: number;
  readonly learningRate: number;
  /** Weight and bias at the start and after each update. */
  readonly points: NonEmpty<Point>;
  /** Samples seen by then. */
  readonly seen: NonEmpty<number>;
  /** The loss over all samples. */
  readonly losses: NonEmpty<number>;
}

/** One sample, some and all of them an update, on one map; plain data. */
export interface BatchRuns {
  readonly data: readonly DataPoint[];
  readonly start: Point;
  readonly epochs: number;
  readonly seed: number;
  readonly rates: 'equal' | 'own';
  readonly shown: readonly [weight: Interval, bias: Interval];
  /** Of the map's contour lines. */
  readonly levels: readonly number[];
  /** The line of least squares, and its loss. */
  readonly best: {readonly point: Point; readonly value: number};
  /** By batch size, the smallest first; two where the smaller is all or one. */
  readonly ways: NonEmpty<BatchWay>;
  /** What the losses have above the least one, at each number of samples seen. */
  readonly losses: LossScale;
}

export interface BatchRunsOptions {
  /** Samples in the update between one and all. */
  readonly batch: number;
  readonly epochs: number;
  readonly seed: number;
  readonly start: Point;
  /** Of all, or, where each has its own, of single samples; null for {@link safeRate}. */
  readonly learningRate: number | null;
  readonly rates: 'equal' | 'own';
  readonly room: Pick<Regions, 'picture' | 'action'>;
}

/**
 * A learning rate with which no batch of a size overshoots: 1 over the mean of the largest
 * curvatures 2(1 + x²) of single samples, as many as a batch has.
 */
export function safeRate(data: readonly DataPoint[], batch: number): number {
  const bends = data.map(({x}) => 2 * (1 + x * x)).sort((a, b) => b - a);
  const largest = bends.slice(0, batch);
  return largest.length / largest.reduce((sum, bend) => sum + bend, 0);
}

/**
 * Trains a line on the squared error with batches of one sample, of some and of all.
 *
 * @throws DataError for points that fit more than one line.
 */
export function batchRuns(
  data: readonly DataPoint[],
  {batch, epochs, seed, start, learningRate, rates, room}: BatchRunsOptions,
): BatchRuns {
  const objective = lineObjective({points: data, loss: 'mse', start});
  const [{point, value}] = objective.stationaryPoints as NonEmpty<
    Objective['stationaryPoints'][number]
  >;
  const loss = lineFit({points: data, loss: 'mse'});
  const base = learningRate ?? safeRate(data, 1);
  const sizes = [...new Set([1, Math.min(batch, data.length), data.length])];
  const ways = mapAll(sizes as unknown as NonEmpty<number>, (size): BatchWay => {
    const share = rates === 'own' ? safeRate(data, size) / safeRate(data, 1) : 1;
    const rate = base * share;
    const {steps} = train({
      ...{loss, start, epochs, seed, batch: size},
      settings: {learningRate: rate},
    });
    const recorded = steps as NonEmpty<(typeof steps)[number]>;
    return {
      batch: size,
      learningRate: rate,
      points: mapAll(recorded, ({weights}) => weights),
      seen: mapAll(recorded, ({samplesSeen}) => samplesSeen),
      losses: mapAll(recorded, step => step.loss),
    };
  });
  const visited = ways.flatMap(({points}) => points);
  const shown = fittedPlane(objective.domain, [...visited, point], room);
  const scale = lossScale({
    values: ways.map(({losses}) => losses),
    lowest: value,
    level: null,
    range: [0, Math.max(...ways.map(({losses}) => losses[0]))],
  });
  return {
    ...{data, start, epochs, seed, rates, ways, shown},
    levels: levelsOf(objective, shown),
    best: {point, value},
    losses: {
      ...scale,
      heights: scale.heights.map((heights, i) => bySample(heights, ways[i]!.seen)),
    },
  };
}

/** The loss on which they were trained, over weight and bias. */
export function lossOfBatches({data, start}: BatchRuns): Objective {
  return lineObjective({points: data, loss: 'mse', start});
}

/** How many updates are made when so many samples are seen; a fraction is under way. */
export function updatesAt(seen: readonly number[], samples: number): number {
  const next = seen.findIndex(count => count > samples);
  if (next < 0) return seen.length - 1;
  const [from, to] = [seen[next - 1] ?? 0, seen[next]!];
  return next - 1 + (samples - from) / (to - from);
}

/** Values after updates as values after samples, straight between. */
function bySample(heights: readonly number[], seen: readonly number[]): number[] {
  const last = seen[heights.length - 1] ?? 0;
  return Array.from({length: last + 1}, (_, k) => {
    const at = Math.min(heights.length - 1, updatesAt(seen, k));
    const [from, to] = [heights[Math.floor(at)]!, heights[Math.ceil(at)]!];
    return from + (to - from) * (at % 1);
  });
}
