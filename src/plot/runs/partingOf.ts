import type {Objective} from '../../sim';
import {passesRidge} from './basins';
import type {CurveRun} from './curveRuns';

/** Which of several runs on a curve part, and what lies between. */
export interface Parting {
  /**
   * The two runs that are worth comparing, by their indices, the left start first: of those
   * that end at different minima the ones with the nearest starts; where none part, of all.
   * Null where all starts are one.
   */
  readonly pair: readonly [left: number, right: number] | null;
  /** Whether there is higher ground, a pole or a gap between the starts of the pair. */
  readonly isDivided: boolean;
  /** Of each run, whether it passes over such a thing. */
  readonly crosses: readonly boolean[];
}

type Run = Pick<CurveRun, 'iterates' | 'outcome'>;

/** Finds where runs on a curve part. */
export function partingOf(f: Objective, runs: readonly Run[]): Parting {
  const pair = pairOf(runs);
  const starts = (pair ?? []).map(i => runs[i]!.iterates[0].x);
  return {
    pair,
    isDivided: passesRidge(f, starts),
    crosses: runs.map(({iterates}) => {
      const xs = iterates.map(({x}) => x);
      return passesRidge(f, xs);
    }),
  };
}

function pairOf(runs: readonly Run[]): Parting['pair'] {
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

function partsFrom({outcome: a}: Run, {outcome: b}: Run): boolean {
  if (a.kind !== 'arrived' || b.kind !== 'arrived') return false;
  return a.at.point[0] !== b.at.point[0];
}
