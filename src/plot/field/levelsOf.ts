import {sampleField, type Domain, type Objective} from '../../sim';
import {contourLevels} from './contourLevels';
import {isThread} from './isThread';

/** Samples along one side. */
const samples = 128;

/**
 * The levels of a contour map of a function on a part of the plane, as of
 * {@link contourLevels}, without those that f hardly reaches.
 */
export function levelsOf(f: Pick<Objective, 'value'>, shown: Domain): number[] {
  const values = sampleField(f, shown, samples, samples);
  return contourLevels(values).filter(
    level => !isThread({columns: samples, rows: samples, values}, level),
  );
}
