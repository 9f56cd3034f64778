/**
 * Values that are finite, ascending. By a loop: a map has some hundred thousand, and asking
 * a function about each takes three times as long as sorting them.
 */
export function sortedFinite(values: ArrayLike<number>): Float64Array {
  const kept = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isFinite(value)) kept[count++] = value;
  }
  return kept.subarray(0, count).sort();
}
