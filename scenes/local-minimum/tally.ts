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
  if (balls.length === 1) return `The ball ${whereabouts(balls[0]!.end, minima)}.`;
  const total = balls.length;
  const ending = (kind: End['kind']) =>
    balls.filter(({end}) => end.kind === kind).length;
  const [left, diverged, outOfDomain] = [
    ending('left-picture'),
    ending('diverged'),
    ending('left-domain'),
  ];
  const [moving, rocking, flat] = [
    ending('moving'),
    ending('rocking'),
    ending('resting'),
  ];
  const lowest = balls.filter(({end}) => outcomeOf(end, minima) === 'lowest').length;
  const local = ending('minimum') - lowest;
  const others = [
    ...(local ? [`${local} ${isAre(local)} stuck in a local minimum`] : []),
    ...(left ? [`${left} left the picture`] : []),
    ...(diverged ? [`${diverged} flew apart`] : []),
    ...(outOfDomain ? [`outOfDomain left where f is defined`] : []),
    ...(moving ? [`${moving} ${isAre(moving)} still moving`] : []),
    ...(rocking
      ? [`${rocking} ${rocking === 1 ? 'rocks' : 'rock'} from side to side`]
      : []),
    ...(flat
      ? [`${flat} ${flat === 1 ? 'rests' : 'rest'} where the slope is zero`]
      : []),
  ];
  const rest = others.length ? ` ${sentence(others)}` : '';
  const reached = lowest === total ? `All ${total}` : `${lowest} of ${total}`;
  if (minima.length === 0) return `There is no valley in the picture.${rest}`;
  if (minima.length === 1) {
    return `There is only one valley: ${reached.toLowerCase()} balls reached it.${rest}`;
  }
  if (minima.every(({isLowest}) => isLowest)) {
    return `All valleys are equally low: ${reached.toLowerCase()} balls reached one.${rest}`;
  }
  return `${reached} balls reached the lowest valley.${rest}`;
}

function whereabouts(end: End, minima: readonly Minimum[]): string {
  switch (end.kind) {
    case 'minimum':
      if (minima.length === 1) return 'reached the only valley';
      return minima[end.index]!.isLowest
        ? 'reached the lowest valley'
        : 'is stuck in a local minimum';
    case 'left-picture':
      return 'left the picture';
    case 'diverged':
      return 'flew apart';
    case 'left-domain':
      return 'left where f is defined';
    case 'moving':
      return 'is still moving';
    case 'rocking':
      return 'rocks from side to side';
    case 'resting':
      return 'rests where the slope is zero, though not in a valley';
  }
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
