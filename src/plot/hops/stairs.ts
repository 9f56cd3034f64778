/** The way of a descent on a curve: along each step, then up or down to the curve. */
import type {Place} from '../pathGeometry';

/**
 * Where a walker is on its way from one iterate to another: to the next one, along the step
 * and then to the curve; over several, straight.
 *
 * @param step - How many updates are made; a fraction is under way.
 * @param leg - The iterates between which it is; by default the two around `step`.
 */
export function onStairs(
  iterates: readonly Place[],
  step: number,
  leg: readonly [from: number, to: number] | null = null,
): Place {
  const [start, end] = leg ?? [Math.floor(step), Math.ceil(step)];
  const at = (k: number) => iterates[Math.min(k, iterates.length - 1)]!;
  const [from, to] = [at(start), at(end)];
  const part = end > start ? (step - start) / (end - start) : 0;
  if (end - start > 1) {
    return {x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y)};
  }
  const [across, down] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  const way = part * (across + down);
  return way <= across
    ? {x: from.x + (to.x - from.x) * (across > 0 ? way / across : 0), y: from.y}
    : {x: to.x, y: from.y + ((to.y - from.y) * (way - across)) / down};
}

/** How long the way from one iterate to the next is: along the step, then up or down. */
export function stairsBetween(from: Place, to: Place): number {
  return Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
}

/** The corners of the way along all iterates: each, and the end of the step to the next. */
export function cornersOfStairs(iterates: readonly Place[]): Place[] {
  return iterates.flatMap((to, k) => {
    const from = iterates[k - 1];
    return from ? [{x: to.x, y: from.y}, to] : [to];
  });
}
