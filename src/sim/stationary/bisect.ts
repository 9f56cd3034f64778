/** The narrowest interval in which a function changes its sign; a root's own ends. */
export function bisect(
  f: (x: number) => number,
  from: number,
  to: number,
): [number, number] {
  let [a, b] = [from, to];
  const sign = f(a) < 0 ? -1 : 1;
  for (let halving = 0; halving < 100; halving++) {
    const middle = a + (b - a) / 2;
    if (middle === a || middle === b) break;
    const value = f(middle) * sign;
    // Close beside it: the slope of a kink is large there, that of a smooth minimum is not.
    if (!(value < 0 || value > 0)) {
      const aside = Math.max((b - a) * 1e-6, Math.abs(middle) * 4e-16);
      return [middle - aside, middle + aside];
    }
    if (value > 0) a = middle;
    else b = middle;
  }
  return [a, b];
}

/** The last place that has a property on the way to one that has it not. */
export function lastPlace(
  holds: (x: number) => boolean,
  inside: number,
  outside: number,
): number {
  let [last, beyond] = [inside, outside];
  for (let halving = 0; halving < 1100; halving++) {
    const middle = last + (beyond - last) / 2;
    if (middle === last || middle === beyond) break;
    if (holds(middle)) last = middle;
    else beyond = middle;
  }
  return last;
}
