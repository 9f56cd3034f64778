import type {Point, StationaryPoint, Valley} from '../../sim';

/** A minimum as a picture shows it: `isLowest` is said of the picture. */
export type Minimum = Valley;

/**
 * What became of a run in a picture: the only account of an ending that pictures and words
 * go by.
 *
 * - `arrived`: it stays near a minimum, for the eye.
 * - `resting`: it moves no more where there is no minimum: at a maximum, a saddle, a
 *   terrace, a corner, or (`at` is null) on level ground.
 * - `rocking`: it goes from side to side and comes no closer.
 * - `moving`: its steps are used up on the way.
 * - `left-picture`: it landed outside of what is shown and did not come back.
 * - `left-domain`: a step would go where f has no value or no slope.
 * - `diverged`: it outgrew every bound, or would if it went on.
 */
export type Outcome =
  | (Ended & {readonly kind: 'arrived'; readonly at: Minimum})
  | (Ended & {readonly kind: 'resting'; readonly at: StationaryPoint | null})
  | (Ended & {readonly kind: 'rocking'; readonly around: Minimum | null})
  | (Ended & {
      readonly kind: 'moving';
      /**
       * The share of the start's height above the minimum it goes to that is left, 0 to 1
       * or more; null where there is no such minimum.
       */
      readonly left: number | null;
      /** Whether its distance from that minimum has grown in the last updates. */
      readonly recedes: boolean;
    })
  | (Ended & {
      readonly kind: 'left-picture' | 'diverged';
      /** Whether f only fell, from the first step to the last. */
      readonly falls: boolean;
      /** Whether its last iterate is in the picture all the same. */
      readonly inside: boolean;
    })
  | (Ended & {readonly kind: 'left-domain'});

export type OutcomeKind = Outcome['kind'];

/** Where and when. */
interface Ended {
  /**
   * The step from which on it is so: the first that is near the minimum, at rest, part of
   * the rocking, or outside; of a run that diverges inside the picture, the first from which
   * on it is higher than it began; of a run on its way, the last.
   */
  readonly step: number;
  /** The last iterate; of a run that left the domain or diverged, the last with a value. */
  readonly point: Point;
}
