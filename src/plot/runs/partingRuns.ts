import type {CurveRun} from './curveRuns';

/**
 * The two runs on a curve that are worth comparing: of those that end at different minima
 * the ones with the nearest starts; where none part, of all.
 *
 * @returns Their indices, the left start first; null where all starts are one.
 */
export function partingRuns(
  runs: readonly Pick<CurveRun, 'iterates' | 'outcome'>[],
): readonly [left: number, right: number] | null {
  const pairs = runs.flatMap((a, i) =>
    runs.map((b, k) => ({
      pair: [i, k] as const,
      apart: b.iterates[0].x - a.iterates[0].x,
      parts: partsFrom(a, b),
    })),
  );
  const [best] = pairs
    .filter(({apart}) => apart > 0)
    .sort((a, b) => Number(b.parts) - Number(a.parts) || a.apart - b.apart);
  return best?.pair ?? null;
}

type Ended = Pick<CurveRun, 'outcome'>;

function partsFrom({outcome: a}: Ended, {outcome: b}: Ended): boolean {
  if (a.kind !== 'arrived' || b.kind !== 'arrived') return false;
  return a.at.point[0] !== b.at.point[0];
}
