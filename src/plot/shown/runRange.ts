import type {CurveRuns} from '../runs/curveRuns';

/** The run's share of the picture's height, where the curve is much higher. */
const runShare = 0.65;

/** A curve is not cut off below this share of its height. */
const curveShare = 0.6;

/**
 * The values that a picture of a run shows so that it is large: a curve that rises high above
 * it is cut off.
 *
 * @param room - Below the curve, as a share of the height that is shown.
 */
export function runRange(
  {domain, range: [low, high], runs}: Pick<CurveRuns, 'domain' | 'range' | 'runs'>,
  room: number,
): CurveRuns['range'] {
  const shown = runs
    .flatMap(({iterates}) => iterates)
    .filter(({x}) => domain[0] <= x && x <= domain[1]);
  const top = shown.reduce((most, {value}) => Math.max(most, value), low);
  const wanted = Math.max(curveShare * (high - low), (top - low) / runShare);
  const height = Math.min(high - low, wanted);
  return [low - (height * room) / (1 - room), low + height];
}
