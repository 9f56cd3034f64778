import {expectReal, expectWhole} from './DataError';
import {seededRandom} from './SeededRandom';

/** One sample of a function of one variable. */
export interface DataPoint {
  readonly x: number;
  readonly y: number;
}

export interface LinePoints {
  /** Slope of the line under the data. */
  readonly weight: number;
  /** Its value at x = 0. */
  readonly bias: number;
  readonly count: number;
  /** x is spread evenly at random over this interval. */
  readonly domain: readonly [low: number, high: number];
  /** Standard deviation of the normal noise on y. */
  readonly noise: number;
  /** How many points are thrown far off the line. */
  readonly outliers: number;
  /** How far above or below the line an outlier lies, in units of y. */
  readonly outlierDistance: number;
  readonly seed: number;
}

export const linePointDefaults: LinePoints = {
  weight: 2,
  bias: 1,
  count: 40,
  domain: [0, 1],
  noise: 0.2,
  outliers: 0,
  outlierDistance: 2,
  seed: 1,
};

/**
 * Seeded samples of y = weight·x + bias + noise, in ascending x.
 *
 * @throws DataError for settings that cannot be.
 * @example linePoints({noise: 0.1, outliers: 3, seed: 7})
 */
export function linePoints(options: Partial<LinePoints> = {}): DataPoint[] {
  const settings = {...linePointDefaults, ...options};
  const {weight, bias, count, domain, noise, outliers, outlierDistance} = settings;
  expectWhole('the number of points', count, 1);
  expectWhole('the number of outliers', outliers, 0, count);
  expectReal('the noise', noise, 0);
  const random = seededRandom(settings.seed);
  const points = Array.from({length: count}, (_, index) => {
    const x = random.between(domain[0], domain[1]);
    const deviation = noise * random.normal();
    const away = random.below(2) === 0 ? -outlierDistance : outlierDistance;
    const shift = index < outliers ? away : 0;
    return {x, y: weight * x + bias + deviation + shift};
  });
  return points.sort((a, b) => a.x - b.x);
}
