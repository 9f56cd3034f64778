import {
  bestRate,
  nearestMinimum,
  rateFor,
  rateGrid,
  type Objective,
  type Point,
} from '../../sim';
import {levelsOf} from '../field/levelsOf';
import type {Regions} from '../frame/regions';
import {planeRuns, type PlaneRuns} from './planeRuns';

/**
 * How the learning rates of a race are chosen: `own`, one that suits each; `equal`, one for
 * all; `tuned`, for each the best of the same rates.
 */
export type RaceTerms = 'own' | 'equal' | 'tuned';

/** Several optimizers from one start; plain data. */
export interface RaceRuns extends PlaneRuns {
  readonly levels: readonly number[];
  readonly terms: RaceTerms;
  /** Where terms are tuned, what was tried with each; else empty. */
  readonly tried: readonly number[];
}

export interface RaceRequest {
  /** Optimizers' ids; each runs once. */
  readonly optimizers: readonly string[];
  readonly start: Point;
  readonly terms: RaceTerms;
  /** η of all, where terms are equal. */
  readonly learningRate: number;
  readonly steps: number;
}

/** Runs each optimizer on the terms. Errors as of {@link planeRuns}. */
export function raceRuns(
  f: Objective,
  {optimizers, start, terms, learningRate, steps}: RaceRequest,
  room: Pick<Regions, 'picture' | 'action'>,
): RaceRuns {
  const racing = [...new Set(optimizers)];
  const tried = terms === 'tuned' ? rateGrid(f, racing, start) : [];
  const rates: Readonly<Record<RaceTerms, (optimizer: string) => number>> = {
    own: optimizer => rateFor(f, optimizer, start),
    equal: () => learningRate,
    tuned: optimizer => bestRate(f, {optimizer, start, steps, rates: tried}),
  };
  const trace = planeRuns(
    f,
    racing.map(optimizer => ({
      ...{optimizer, start},
      learningRate: rates[terms](optimizer),
    })),
    {steps, room, included: nearestMinimum(f, start)},
  );
  const levels = levelsOf(f, trace.shown);
  return {...trace, levels, terms, tried};
}
