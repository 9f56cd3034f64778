/** A digit classifier's training on two slices through the space of its parameters. */
import {digitSet} from '../data/digits/digitSet';
import type {SampledField} from '../fields/smoothField';
import {norm} from '../math';
import {remembered} from '../remembered';
import {digitDesign, trainDigitClassifier} from './digitClassifier';
import type {Network} from './Network';
import {parameterCount} from './NetworkDesign';
import {imageSamples, networkLoss} from './networkLoss';
import {filterNormalizedDirections} from './slices/filterNormalizedDirections';
import {lossSlice, projectPath} from './slices/lossSlice';
import {principalDirections} from './slices/principalDirections';
import {shareAlong} from './slices/shareAlong';
import type {SliceDirections} from './slices/SliceDirections';
import type {DigitLesson} from './trainedDigits';

type Interval = readonly [low: number, high: number];

/** The loss on a plane through the trained network, and the training's feet on it. */
export interface DigitSlice extends SampledField {
  /** The principal directions of the training's path, or random ones. */
  readonly directions: 'path' | 'random';
  /** The average cost, sampled when it is first asked for: it takes half a second. */
  readonly values: readonly number[];
  /** The nearest point of the plane to each recorded network; the last is [0, 0]. */
  readonly path: readonly (readonly [u: number, v: number])[];
  /** The share of the path's variance along each of the directions, 0 to 1. */
  readonly shares: readonly [first: number, second: number];
}

export interface DigitLandscape {
  /** Weights and biases of the network: the dimensions of the space. */
  readonly dimension: number;
  /** Images that the cost is averaged over, the same that it trains with. */
  readonly images: number;
  /**
   * Updates made at each recorded network: the first when an epoch is over, the last at the
   * end. Where nothing moves any more by then, from the start through the first epoch.
   */
  readonly updates: readonly number[];
  /** Its average cost: the network's own, which may lie off the slices. */
  readonly costs: readonly number[];
  /** The principal directions of its path. */
  readonly alongPath: DigitSlice;
  /** Random directions with the length of the trained weights. */
  readonly random: DigitSlice;
}

/** So few that a slice is sampled while a viewer waits. */
const images = 100;
const batch = 10;

/** Networks on the path, about. */
const recorded = 24;

/** Samples along the longer and the shorter side of a slice. */
const samples = {long: 33, short: 25};

/** A path that is no longer than this share of its weights stands still. */
const still = 1e-6;

/** Around the path, and the least shorter side, as shares of the longer side. */
const margin = 0.16;
const slimmest = 0.6;

const landscapeOf = remembered(
  (seed: number, epochs: number, learningRate: number): DigitLandscape => {
    const trainingSet = digitSet({count: images, seed});
    const perEpoch = images / batch;
    const trained = (recordEvery: number) =>
      trainDigitClassifier({
        ...{seed, epochs, trainingSet, batch, recordEvery},
        heldOutSet: trainingSet,
        settings: {learningRate},
      });
    const {network, trace} = trained(Math.ceil((epochs * perEpoch) / recorded));
    const later = trace.steps.filter(({step}) => step >= perEpoch);
    const steps = moves(later.map(({weights}) => weights))
      ? later
      : trained(1).trace.steps.filter(
          ({step}) => step <= perEpoch || step === epochs * perEpoch,
        );
    const path = steps.map(({weights}) => weights);
    const random = filterNormalizedDirections(network, seed);
    const slice = slicer(network, path, imageSamples(trainingSet));
    return {
      dimension: parameterCount(digitDesign),
      images,
      updates: steps.map(({step}) => step),
      costs: steps.map(({loss}) => loss),
      alongPath: slice('path', principalDirections(path, random.first)),
      random: slice('random', random, [
        [-1, 1],
        [-1, 1],
      ]),
    };
  },
);

/**
 * Trains on a hundred images, to sample the loss around; the same lesson is given once in
 * a process. The path begins after the first epoch: before, the outputs' biases settle,
 * which is far and aside of all that follows.
 *
 * @param lesson - At least two epochs.
 * @throws DataError for settings that cannot be.
 * @example
 * digitLandscape({seed: 1, epochs: 40, learningRate: 2}).dimension; // 4554
 */
export function digitLandscape({
  seed,
  epochs,
  learningRate,
}: DigitLesson): DigitLandscape {
  return landscapeOf(seed, epochs, learningRate);
}

/** Whether a path goes farther than what rounding could do to its weights. */
function moves(path: readonly ArrayLike<number>[]): boolean {
  const first = path[0]!;
  return path.some(point => {
    const away = Float64Array.from(point, (weight, i) => weight - first[i]!);
    return norm(away) > still * norm(first);
  });
}

/** Samples planes through a trained network. */
function slicer(
  {design, parameters: center}: Network,
  path: readonly ArrayLike<number>[],
  of: ReturnType<typeof imageSamples>,
) {
  const loss = networkLoss(design, of);
  return (
    name: DigitSlice['directions'],
    directions: SliceDirections,
    wanted?: DigitSlice['domain'],
  ): DigitSlice => {
    const feet = projectPath(path, center, directions);
    const domain = wanted ?? around(feet);
    const [width, height] = domain.map(([low, high]) => high - low);
    const isWide = width! >= height!;
    const columns = isWide ? samples.long : samples.short;
    const rows = isWide ? samples.short : samples.long;
    let values: readonly number[] | undefined;
    return {
      directions: name,
      ...{domain, columns, rows},
      get values() {
        return (values ??= [
          ...lossSlice({loss, center, directions, domain, columns, rows}).values,
        ]);
      },
      path: feet,
      shares: [shareAlong(path, directions.first), shareAlong(path, directions.second)],
    };
  };
}

/** A part of the plane around a path, on both axes in one scale. */
function around(path: readonly (readonly number[])[]): DigitSlice['domain'] {
  const sides = [0, 1].map(axis => path.map(point => point[axis]!));
  const ranges = sides.map(places => Math.max(...places) - Math.min(...places));
  const longer = Math.max(...ranges) * (1 + 2 * margin);
  const [u, v] = sides.map((places, axis): Interval => {
    const middle = (Math.max(...places) + Math.min(...places)) / 2;
    const length = ranges[axis]! + 2 * margin * Math.max(...ranges);
    const half = Math.max(length, slimmest * longer) / 2;
    return [middle - half, middle + half];
  });
  return [u!, v!];
}
