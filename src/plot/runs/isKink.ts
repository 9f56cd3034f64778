import type {Landmarks} from './landmarksIn';

/** Whether one of a curve's landmarks lies at x that is a kink: there is no tangent. */
export function isKink(
  {minima, others}: Pick<Landmarks, 'minima' | 'others'>,
  x: number,
): boolean {
  return [...minima, ...others].some(({at, point}) => at === 'kink' && point[0] === x);
}
