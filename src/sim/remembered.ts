/** As many results as are kept. */
const most = 4;

/**
 * A function of numbers that makes each result once: what takes seconds is asked for by a
 * clip, by its scene and by its tests. It keeps the last few.
 *
 * @param make - Pure.
 */
export function remembered<A extends readonly number[], R>(
  make: (...numbers: A) => R,
): (...numbers: A) => R {
  const known = new Map<string, R>();
  return (...numbers) => {
    const key = numbers.join(' ');
    if (known.has(key)) return known.get(key)!;
    const result = make(...numbers);
    if (known.size >= most) known.delete(known.keys().next().value!);
    known.set(key, result);
    return result;
  };
}
