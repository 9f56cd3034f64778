/** Where each run ends, and what is said of it. Pure: the alt text uses it too. */
import type {CurveRun, Outcome} from 'downhill/plot';
import type {Minimum} from './landscape';

export type Run = Pick<CurveRun, 'iterates' | 'outcome'> & {readonly end: End};

export type End =
  | {readonly kind: 'minimum'; readonly minimum: Minimum}
  | {readonly kind: 'ridge' | 'flat' | 'moving' | 'left' | 'diverged' | 'undefined'};

/** What became of a run, with the minimum as the landscape knows it. */
export function endOf(outcome: Outcome, minima: readonly Minimum[]): End {
  switch (outcome.kind) {
    case 'arrived':
      return {
        kind: 'minimum',
        minimum: minima.find(({x}) => x === outcome.at.point[0])!,
      };
    case 'resting':
      return {kind: outcome.at?.kind === 'maximum' ? 'ridge' : 'flat'};
    case 'rocking':
    case 'moving':
      return {kind: 'moving'};
    case 'left-picture':
      return {kind: 'left'};
    case 'left-domain':
      return {kind: 'undefined'};
    case 'diverged':
      return {kind: 'diverged'};
  }
}

/** A word or two for a table. */
export function shortEnd(end: End): string {
  switch (end.kind) {
    case 'minimum':
      return end.minimum.kind;
    case 'ridge':
      return 'on the ridge';
    case 'flat':
      return 'at rest';
    case 'moving':
      return 'on its way';
    case 'left':
      return 'leaves';
    case 'diverged':
      return 'diverges';
    case 'undefined':
      return 'no f here';
  }
}

export function isFailure({kind}: End): boolean {
  return kind === 'left' || kind === 'diverged' || kind === 'undefined';
}

/** Whether two runs end alike: in one valley, or both in none. */
export function isSameEnd(a: End, b: End): boolean {
  if (a.kind === 'minimum' && b.kind === 'minimum') return a.minimum.x === b.minimum.x;
  return a.kind === b.kind;
}
