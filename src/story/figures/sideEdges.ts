import type {PlaneRuns} from '../../plot';
import type {Point} from '../../sim';

/** Where along a line it is looked whether a label would cover it. */
export const shares = Array.from({length: 9}, (_, i) => i / 8);

/** Along the left and the right edge of a surface that becomes its map; null for another. */
export function sideEdges(mapped: PlaneRuns['shown'] | null): Point[] {
  const [xs, [low, high]] = mapped ?? [[], [0, 0]];
  return xs.flatMap(x => shares.map(share => [x, low + share * (high - low)]));
}
