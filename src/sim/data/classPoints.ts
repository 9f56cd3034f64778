import {expectReal, expectWhole} from './DataError';
import {seededRandom} from './SeededRandom';

/** One sample with the class it belongs to. */
export interface LabelledPoint {
  readonly features: readonly number[];
  readonly label: 0 | 1;
}

export interface ClassPoints {
  /** Middle of each of the two classes; their lengths are the number of features. */
  readonly centers: readonly [readonly number[], readonly number[]];
  /** Points of both classes together; the classes take turns. */
  readonly count: number;
  /** Standard deviation of every feature. */
  readonly spread: number;
  readonly seed: number;
}

export const classPointDefaults: ClassPoints = {
  centers: [
    [-1, -1],
    [1, 1],
  ],
  count: 60,
  spread: 1,
  seed: 1,
};

/**
 * Seeded samples of two normal classes, label 0 around the first centre and 1 around the second.
 *
 * @throws DataError for settings that cannot be.
 */
export function classPoints(options: Partial<ClassPoints> = {}): LabelledPoint[] {
  const {centers, count, spread, seed} = {...classPointDefaults, ...options};
  expectWhole('the number of points', count, 1);
  expectReal('the spread', spread, 0);
  expectWhole(
    'the second centre’s length',
    centers[1].length,
    centers[0].length,
    centers[0].length,
  );
  const random = seededRandom(seed);
  return Array.from({length: count}, (_, index) => {
    const label = index % 2 === 0 ? 0 : 1;
    const features = centers[label].map(middle => middle + spread * random.normal());
    return {features, label};
  });
}
