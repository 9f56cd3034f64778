/**
 * Moves labels apart that would overlap: each stays as near to its thing as the others
 * allow, and their order is kept.
 *
 * @param wanted - Where each label's middle would be, along one axis.
 * @param gap - The least distance between two middles.
 * @param room - The interval that holds all middles; with too little of it the gaps shrink.
 * @returns A middle for each, in the order of `wanted`.
 *
 * @example
 * ```ts
 * spreadLabels([10, 12, 80], 20, [0, 100]); // [1, 21, 80]
 * ```
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  [low, high]: readonly [low: number, high: number],
): number[] {
  const least = Math.min(gap, (high - low) / Math.max(1, wanted.length - 1));
  const order = wanted
    .map((_, i) => i)
    .sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  // Labels that touch move as one group, centred on what its members want.
  const groups: {members: number[]; middle: number}[] = [];
  for (const index of order) {
    let group = settle([index]);
    for (
      let before = groups.at(-1);
      before && bottom(group) - top(before) < least;
      before = groups.at(-1)
    ) {
      groups.pop();
      group = settle([...before.members, ...group.members]);
    }
    groups.push(group);
  }
  const placed: number[] = [];
  for (const group of groups) {
    group.members.forEach((index, i) => {
      placed[index] = bottom(group) + i * least;
    });
  }
  return placed;

  function settle(members: number[]) {
    const half = ((members.length - 1) * least) / 2;
    const mean =
      members.reduce((sum, index) => sum + wanted[index]!, 0) / members.length;
    return {members, middle: Math.min(high - half, Math.max(low + half, mean))};
  }
  function bottom({members, middle}: {members: number[]; middle: number}) {
    return middle - ((members.length - 1) * least) / 2;
  }
  function top({members, middle}: {members: number[]; middle: number}) {
    return middle + ((members.length - 1) * least) / 2;
  }
}
