import type {Region} from '../../plot';

/**
 * Where the parts of a gradient's panel stand, one below the other: the function, its
 * derivation, the column; and the column while there is no derivation.
 *
 * @param isShort - Whether there are derivations. Without them there is more room for f.
 */
export function partsOf(
  {x, y, width, height}: Region,
  {isShort}: {isShort: boolean},
): Readonly<Record<'f' | 'work' | 'column' | 'alone', Region>> {
  const top = y - height / 2;
  const at = (from: number, to: number): Region => ({
    x,
    width,
    y: top + ((from + to) / 2) * height,
    height: (to - from) * height,
  });
  return isShort
    ? {f: at(0, 0.16), work: at(0.2, 0.63), column: at(0.66, 1), alone: at(0.3, 0.9)}
    : {f: at(0, 0.32), work: at(0.36, 0.66), column: at(0.7, 1), alone: at(0.4, 0.96)};
}
