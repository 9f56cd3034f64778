import type {Region} from '../../plot';

/**
 * Where the parts of a gradient's panel stand: the function, its derivation, the column.
 *
 * @param isBeside - Whether derivation and column are side by side.
 * @param isShort - Whether there are derivations.
 */
export function partsOf(
  {x, y, width, height}: Region,
  {isBeside, isShort}: {isBeside: boolean; isShort: boolean},
) {
  const top = y - height / 2;
  const at = (from: number, to: number): Region => ({
    x,
    width,
    y: top + ((from + to) / 2) * height,
    height: (to - from) * height,
  });
  // Without derivations there is more room for a long formula.
  if (!isBeside && !isShort) {
    return {f: at(0, 0.32), work: at(0.36, 0.66), column: at(0.7, 1)};
  }
  if (!isBeside) return {f: at(0, 0.16), work: at(0.2, 0.63), column: at(0.66, 1)};
  const below = at(0.27, 1);
  const left = x - width / 2;
  const part = 0.5 * width;
  return {
    f: at(0, 0.22),
    work: {...below, x: left + part / 2, width: part},
    column: {
      ...below,
      x: left + part + 20 + (width - part - 20) / 2,
      width: width - part - 20,
    },
  };
}
