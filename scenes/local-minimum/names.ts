import {ballsAt, count} from './tally';
import type {Minimum, Valleys} from './valleys';

export interface Name {
  readonly minimum: Minimum;
  readonly text: string;
}

/** About how wide a character of a label is, in stage units. */
const character = 17.6;

/** Between two names. */
const gap = 20;

/**
 * Names for as many minima as have room side by side: the lowest first, then those that
 * most balls ended in. Where all have room, each name counts its balls.
 *
 * @param width - Of the picture, in stage units.
 */
export function namesOf(
  valleys: Pick<Valleys, 'minima' | 'balls' | 'domain'>,
  width: number,
): Name[] {
  const counted = placed(
    valleys,
    width,
    (name, here) => `${name}: ${count(here, 'ball')}`,
  );
  return counted.length === valleys.minima.length
    ? counted
    : placed(valleys, width, name => name);
}

function placed(
  {minima, balls, domain: [low, high]}: Pick<Valleys, 'minima' | 'balls' | 'domain'>,
  width: number,
  write: (name: string, balls: number) => string,
): Name[] {
  const candidates = minima.map((minimum, index) => {
    const here = ballsAt(index, balls);
    const text = write(nameOf(minimum, minima), here);
    const half = (text.length * character) / 2;
    const x = ((minimum.x - low) / (high - low)) * width;
    const middle = Math.min(width - half, Math.max(half, x));
    return {minimum, text, here, from: middle - half, to: middle + half};
  });
  const names: typeof candidates = [];
  for (const name of candidates.sort(
    (a, b) =>
      Number(b.minimum.isLowest) - Number(a.minimum.isLowest) || b.here - a.here,
  )) {
    if (names.every(({from, to}) => name.to + gap < from || to + gap < name.from)) {
      names.push(name);
    }
  }
  return names;
}

function nameOf({isLowest}: Minimum, minima: readonly Minimum[]): string {
  if (minima.every(minimum => minimum.isLowest)) return 'minimum';
  return isLowest ? 'lowest' : 'local minimum';
}

/** What is said during the run, and at its end about the starts. */
export function sentencesOf({balls, minima}: Valleys) {
  const isOne = balls.length === 1;
  const jumps = balls.some(ball => ball.jumps);
  return {
    question: isOne ? 'Where will the ball end?' : 'Where will each ball end?',
    first: isOne
      ? 'The ball knows only the slope where it stands, and steps downhill.'
      : 'Each ball knows only the slope where it stands, and steps downhill.',
    onward: jumps
      ? 'With so large a learning rate a step can land beyond a hill. That is no momentum.'
      : 'Plain descent has no momentum: nothing carries a ball over the next hill.',
    basins:
      minima.length > 1 && !jumps
        ? 'The start decides: all balls from one coloured band end alike.'
        : 'The band along the axis shows which starts end alike.',
  };
}
