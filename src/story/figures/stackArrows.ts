import type {DescentPath} from '../../nodes/plot/DescentPath';
import type {StepArrow} from '../../nodes/plot/StepArrow';

interface Aiming {
  readonly path: DescentPath;
  readonly arrow: StepArrow;
}

/**
 * Puts the arrows of walks that leave one place above all else, that of the shortest first
 * step on top: none covers another one that is longer.
 */
export function stackArrows(walks: readonly Aiming[]): void {
  const lengthOf = ({path}: Aiming) => {
    const [from, to = from] = path.localPoints();
    return Math.hypot(to!.x - from!.x, to!.y - from!.y);
  };
  const stacked = [...walks].sort((a, b) => lengthOf(b) - lengthOf(a));
  stacked.forEach(({arrow}, rank) => arrow.zIndex(1 + rank));
}
