/** A setting that was tried. */
interface Tried {
  readonly index: number;
  readonly bytes: number;
}

export interface Fit extends Tried {
  /** Whether it keeps the limit; else it is the smallest there is. */
  readonly fits: boolean;
}

/**
 * The first of a row of settings whose bytes keep a limit, found with few trials: the first
 * one of all, then where the estimates, set right by what was measured, let it be expected,
 * until the one before it is known to be too large.
 *
 * @param estimates - Expected bytes of each setting, in any unit, descending.
 * @param measure - Makes one and says its bytes; no setting is made twice.
 */
export async function searchFit(
  estimates: readonly number[],
  most: number,
  measure: (index: number) => Promise<number>,
): Promise<Fit> {
  const last = estimates.length - 1;
  let large: Tried = {index: 0, bytes: await measure(0)};
  if (large.bytes <= most || last === 0) return {...large, fits: large.bytes <= most};
  let larger: Tried | undefined;
  let fitting: Tried | undefined;
  const end = () => fitting?.index ?? last + 1;
  while (end() - large.index > 1) {
    const power = powerBetween(estimates, large, fitting ?? larger);
    const expected = (index: number) =>
      large.bytes * (estimates[index]! / estimates[large.index]!) ** power;
    let index = large.index + 1;
    while (index < end() - 1 && expected(index) > most) index++;
    const tried = {index, bytes: await measure(index)};
    if (tried.bytes <= most) fitting = tried;
    else [larger, large] = [large, tried];
  }
  return fitting ? {...fitting, fits: true} : {...large, fits: false};
}

/** The power of the estimates with which bytes went between two trials; 1 of one alone. */
function powerBetween(
  estimates: readonly number[],
  a: Tried,
  b: Tried | undefined,
): number {
  if (!b) return 1;
  const power =
    Math.log(a.bytes / b.bytes) / Math.log(estimates[a.index]! / estimates[b.index]!);
  return power > 0 ? power : 1;
}
