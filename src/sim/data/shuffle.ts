import type {SeededRandom} from './SeededRandom';

/**
 * Puts a list into random order, in place.
 *
 * Source: R. Durstenfeld, Algorithm 235, Comm. ACM 7 (1964): every order is equally likely.
 */
export function shuffle<T extends {[index: number]: number; readonly length: number}>(
  list: T,
  random: SeededRandom,
): T {
  for (let last = list.length - 1; last > 0; last--) {
    const chosen = random.below(last + 1);
    const value = list[last]!;
    list[last] = list[chosen]!;
    list[chosen] = value;
  }
  return list;
}

/** The numbers 0 to `count` − 1 in their order. */
export function indices(count: number): Uint32Array {
  const list = new Uint32Array(count);
  for (let index = 0; index < count; index++) list[index] = index;
  return list;
}
