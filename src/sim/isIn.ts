import type {Domain, Point} from './Objective';

/** Whether a point lies in a domain, its edges included. */
export function isIn(domain: Domain, point: Point): boolean {
  return domain.every(([low, high], i) => low <= point[i]! && point[i]! <= high);
}
