/** What became of the balls, counted and told in words that are true of them. */
import type {Ball, End, Minimum, Valleys} from './valleys';

/** How an end is shown: the ball has reached the lowest valley, another one, or none. */
export type Outcome = 'lowest' | 'local' | 'none';

export function outcomeOf(end: End, minima: readonly Minimum[]): Outcome {
  if (end.kind !== 'minimum') return 'none';
  return minima[end.index]!.isLowest ? 'lowest' : 'local';
}

/** How many balls ended in the valley of a minimum. */
export function ballsAt(index: number, balls: readonly Ball[]): number {
  return balls.filter(({end}) => end.kind === 'minimum' && end.index === index).length;
}

/** One or two sentences that say where the balls are in the end. */
export function tally({balls, minima}: Pick<Valleys, 'balls' | 'minima'>): string {
  const total = balls.length;
  const ending = (kind: End['kind']) =>
    balls.filter(({end}) => end.kind === kind).length;
  const [away, moving, flat] = [ending('away'), ending('moving'), ending('flat')];
  const lowest = balls.filter(({end}) => outcomeOf(end, minima) === 'lowest').length;
  const local = ending('minimum') - lowest;
  const others = [
    ...(local ? [`${local} ${isAre(local)} stuck in a local minimum`] : []),
    ...(away ? [`${away} left the picture`] : []),
    ...(moving ? [`${moving} ${isAre(moving)} still moving`] : []),
    ...(flat
      ? [`${flat} ${flat === 1 ? 'rests' : 'rest'} where the slope is zero`]
      : []),
  ];
  const rest = others.length ? ` ${sentence(others)}` : '';
  const reached =
    lowest === total && total > 1 ? `All ${total}` : `${lowest} of ${total}`;
  const noun = total === 1 ? 'ball' : 'balls';
  if (minima.length === 0) return `There is no valley in the picture.${rest}`;
  if (minima.length === 1) {
    return `There is only one valley: ${reached.toLowerCase()} ${noun} reached it.${rest}`;
  }
  if (minima.every(({isLowest}) => isLowest)) {
    return `All valleys are equally low: ${reached.toLowerCase()} ${noun} reached one.${rest}`;
  }
  return `${reached} ${noun} reached the lowest valley.${rest}`;
}

/** `1 valley`, `3 valleys`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

const isAre = (n: number) => (n === 1 ? 'is' : 'are');

/** `A, B and C.` */
function sentence(parts: readonly string[]): string {
  const [last, ...before] = [...parts].reverse();
  const list = before.length ? `${before.reverse().join(', ')} and ${last}` : last!;
  return `${list}.`;
}
