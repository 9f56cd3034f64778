/** Numbers that differ by less than this part are one, for the eye. */
const seen = 0.01;

/** Whether a slope that becomes another changes so much that it is seen. */
export function isSeenChange(first: number, last: number): boolean {
  return Math.abs(last - first) > seen * Math.abs(first);
}
