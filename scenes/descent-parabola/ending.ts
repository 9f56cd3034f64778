/** What became of a run, in words that are true of it. */
import type {Ending} from 'downhill/sim';

interface Run {
  readonly ending: Ending;
  /** Those that are shown. */
  readonly iterates: readonly {x: number; value: number; slope: number}[];
  readonly minimum: {readonly x: number; readonly isCorner: boolean} | null;
  /** Whether the last of them is outside the picture. */
  readonly left: boolean;
  /** Whether the step is η times the slope, without any memory. */
  readonly isPlain: boolean;
}

export interface EndingStory {
  readonly isFailure: boolean;
  readonly sentence: string;
  /** A few words for the edge where the run left the picture. */
  readonly note: string;
}

export function tellEnding(run: Run): EndingStory {
  const {ending, iterates, left} = run;
  const [first, last] = [iterates[0]!, iterates.at(-1)!];
  const count = iterates.length - 1;
  const isFailure = left || ending.kind === 'diverged' || ending.kind === 'left-domain';
  const note =
    ending.kind === 'diverged' ? 'diverges' : `update ${count} leaves the picture`;
  return {isFailure, note, sentence: sentence()};

  function sentence(): string {
    if (count === 0) {
      return ending.kind === 'left-domain'
        ? 'The first update would go where f is not defined.'
        : 'The slope is zero here: whatever η is, nothing moves.';
    }
    if (ending.kind === 'diverged') {
      return last.value < first.value
        ? 'f falls without end: there is no minimum to reach.'
        : 'It diverges: η is too large, and every update overshoots by more.';
    }
    if (left && last.value < first.value) {
      return `Update ${count} leaves the picture, and f still falls.`;
    }
    if (left) return `Update ${count} jumps out of the picture: η is too large here.`;
    if (ending.kind === 'left-domain') {
      return `Update ${ending.step} would go where f is not defined.`;
    }
    return settled(run);
  }
}

function settled({ending, iterates, minimum, isPlain}: Run): string {
  const [first, last] = [iterates[0]!, iterates.at(-1)!];
  const isFlatter =
    !minimum?.isCorner && Math.abs(last.slope) < Math.abs(first.slope) / 2;
  const away = ({x}: {x: number}) => (minimum ? Math.abs(x - minimum.x) : Infinity);
  if (ending.kind === 'converged' || (isFlatter && away(last) < away(first) / 50)) {
    return 'At the minimum the slope is zero: nothing is left to subtract.';
  }
  if (isFlatter && away(last) < away(first)) {
    return isPlain
      ? 'The slope gets smaller, so the step does: no one told it to slow down.'
      : 'The same moves every time, and x comes closer to the minimum.';
  }
  const count = iterates.length - 1;
  if (isPlain && minimum?.isCorner && away(last) < away(first)) {
    return 'At a corner the slope does not fade out, so the steps do not settle by themselves.';
  }
  return `After ${count} update${count === 1 ? '' : 's'} the slope is not zero yet.`;
}
