import type {StationaryPoint} from '../Objective';

/** What a search for stationary points found. */
export interface Survey {
  /** Minima, then saddles, then maxima, the lowest first. */
  readonly points: readonly StationaryPoint[];
  /**
   * Whether nothing says that more are missing: a finer search finds as many, and none was
   * cut short.
   */
  readonly isComplete: boolean;
}
