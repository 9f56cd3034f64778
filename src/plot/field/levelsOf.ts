import {sampleField, type Domain, type Objective} from '../../sim';
import {contourLevels} from './contourLevels';

/** Samples along one side. */
const samples = 128;

/** The levels of a contour map of a function on a part of the plane, as of {@link contourLevels}. */
export function levelsOf(f: Pick<Objective, 'value'>, shown: Domain): number[] {
  return contourLevels(sampleField(f, shown, samples, samples));
}
