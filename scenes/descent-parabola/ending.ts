/** What became of a run, in words that are true of it. */
import type {CurveRun, Outcome} from 'downhill/plot';

export interface EndingStory {
  readonly isFailure: boolean;
  readonly sentence: string;
  /** A few words for the edge where the run left the picture. */
  readonly note: string;
}

export function tellEnding(run: CurveRun): EndingStory {
  const {outcome, iterates} = run;
  const count = iterates.length - 1;
  const isFailure = ['left-picture', 'left-domain', 'diverged'].includes(outcome.kind);
  const note =
    outcome.kind === 'diverged' ? 'diverges' : `update ${count} leaves the picture`;
  return {isFailure, note, sentence: sentenceOf(run)};
}

const isPlain = ({optimizer}: CurveRun) => optimizer === 'gradient-descent';
const isCorner = ({eigenvalues}: {eigenvalues: readonly number[]}) =>
  eigenvalues.length === 0;

const corner =
  'At a corner the slope does not fade out, so the steps do not settle by themselves.';

function sentenceOf(run: CurveRun): string {
  const {iterates, outcome, trend} = run;
  const [first, last] = [iterates[0], iterates.at(-1)!];
  const count = iterates.length - 1;
  if (count === 0) {
    return outcome.kind === 'left-domain'
      ? 'The first update would go where f is not defined.'
      : 'The slope is zero here: whatever η is, nothing moves.';
  }
  switch (outcome.kind) {
    case 'diverged':
      if (outcome.falls) return 'f falls on and on: there is no minimum on that way.';
      return isPlain(run) && trend === 'grows'
        ? 'It diverges: η is too large, and every update overshoots by more.'
        : 'It diverges: η is too large here.';
    case 'left-picture':
      if (outcome.falls)
        return `Update ${count} leaves the picture, and f still falls.`;
      return last.value > first.value
        ? `Update ${count} jumps out of the picture: η is too large here.`
        : `Update ${count} leaves the picture.`;
    case 'left-domain':
      return `Update ${outcome.step} would go where f is not defined.`;
    case 'arrived':
      if (isCorner(outcome.at)) return corner;
      return 'At the minimum the slope is zero: nothing is left to subtract.';
    case 'resting':
      return outcome.at
        ? `The slope is zero, but this is ${what(outcome.at.kind)}: nothing is left to subtract.`
        : 'The slope is zero here: nothing is left to subtract.';
    case 'rocking':
      return outcome.around && isCorner(outcome.around)
        ? corner
        : 'It goes from side to side, and comes no closer.';
    case 'moving':
      return onItsWay(run, outcome);
  }
}

function what(kind: 'minimum' | 'maximum' | 'saddle'): string {
  return kind === 'saddle' ? 'a terrace' : `a ${kind}`;
}

function onItsWay(run: CurveRun, {left, recedes}: Outcome & {kind: 'moving'}): string {
  const {iterates, trend} = run;
  const count = iterates.length - 1;
  const isShrinking = trend === 'shrinks' || trend === 'dies-out';
  if (isPlain(run) && isShrinking) {
    return 'The slope gets smaller, so the step does: no one told it to slow down.';
  }
  if (left !== null && !isPlain(run)) {
    return recedes
      ? 'It has run past the minimum: the step does not go by this slope alone.'
      : 'The same moves every time, and x comes closer to the minimum.';
  }
  return `After ${count} update${count === 1 ? '' : 's'} the slope is not zero yet.`;
}
