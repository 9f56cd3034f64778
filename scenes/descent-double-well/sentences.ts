/** What is said, from what the runs did. */
import {formatNumber} from 'downhill/words';
import type {Landscape, Minimum} from './landscape';
import {isFailure, isSameEnd, type End, type Run} from './runs';

interface Told extends Landscape {
  readonly runs: readonly Run[];
}

const numbers = 'no one two three four five six seven eight nine ten'.split(' ');
const spelled = (n: number) => numbers[n] ?? String(n);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const count = (n: number, noun: string) => `${spelled(n)} ${noun}${n === 1 ? '' : 's'}`;

export function opening({minima, runs}: Told): string {
  const starts = count(runs.length, 'start');
  if (minima.length === 0) return `${capital(starts)}, and no valley in the picture.`;
  const valleys = capital(count(minima.length, 'valley'));
  if (minima.length > 1)
    return `${valleys}, ${starts}. Which valley does each one find?`;
  return `${valleys}, ${starts}. ${runs.length === 1 ? 'Does it' : 'Do all of them'} find it?`;
}

export const firstRun = 'Step by step downhill, from one start.';

/** Before the second run: how far it starts from the first. */
export function secondRun({runs}: Told, domain: readonly [number, number]): string {
  const [a, b] = runs.slice(0, 2).map(({iterates}) => iterates[0].x);
  const isClose = Math.abs(a! - b!) < 0.15 * (domain[1] - domain[0]);
  return isClose ? 'Now a start right beside it.' : 'Now from another start.';
}

/** After the second run. */
export function comparison({runs, ridges}: Told): string {
  const [a, b] = [runs[0]!, runs[1]!];
  const isSame = isSameEnd(a.end, b.end);
  if (a.end.kind !== 'minimum' || b.end.kind !== 'minimum' || isSame) {
    return isSame && b.end.kind === 'minimum'
      ? 'It ends in the same valley.'
      : `It ${fate(b.end)}${isSame ? ', too' : ''}.`;
  }
  const [from, to] = [a.iterates[0].x, b.iterates[0].x];
  return ridges.some(({x}) => (x - from) * (to - x) > 0)
    ? 'Another valley: the ridge lies between the two starts.'
    : 'Another valley.';
}

export const otherRuns = (n: number) =>
  n === 1 ? 'And one more.' : 'And the others, together.';

/** At the end, for all runs. */
export function conclusion({runs, minima}: Told): string {
  const failures = runs.filter(({end}) => isFailure(end));
  if (failures.length) {
    const all = failures.length === runs.length;
    const who = all
      ? runs.length === 1
        ? 'It'
        : 'All of them'
      : capital(spelled(failures.length));
    const isOne = failures.length === 1;
    const grows = failures.some(
      ({iterates}) => iterates.at(-1)!.value > iterates[0].value,
    );
    return grows
      ? `${who} ${isOne ? 'flies' : 'fly'} out of the picture: for such a start η is too large.`
      : `${who} ${isOne ? 'leaves' : 'leave'} the picture: on that way down there is no minimum.`;
  }
  const reached = runs.flatMap(({end}) =>
    end.kind === 'minimum' ? [end.minimum] : [],
  );
  if (reached.length < runs.length) return unsettled(runs);
  const everyStart = runs.length === 1 ? 'This start' : 'Every start';
  if (new Set(reached.map(({x}) => x)).size > 1) {
    return 'Where you start decides where you end: no step sees the next valley.';
  }
  if (minima.length === 1)
    return `With one valley, ${everyStart.toLowerCase()} ends in it.`;
  const [{kind, x, value}] = reached as [Minimum];
  const misses = minima.some(other => other.value < value);
  return (
    `${everyStart} ends in the ${kind} minimum at x = ${formatNumber(x, {trim: true})}.` +
    (misses ? ' The lower valley is never found.' : '')
  );
}

/** Where some runs have found no minimum, and none has gone away. */
function unsettled(runs: readonly Run[]): string {
  const lost = runs.filter(({end}) => end.kind !== 'minimum');
  if (lost.every(({end}) => end.kind !== 'moving')) {
    return 'Where the slope is zero nothing moves, minimum or not.';
  }
  const climbs = lost.some(({iterates}) =>
    iterates.some(({value}, i) => i > 0 && value > iterates[i - 1]!.value),
  );
  const some =
    `${capital(spelled(lost.length))} of ${spelled(runs.length)} ` +
    `${lost.length === 1 ? 'has' : 'have'} not found a minimum`;
  const all = runs.length === 1 ? 'It has not found' : 'None of them has found';
  const text = lost.length === runs.length ? `${all} a minimum` : some;
  return climbs ? `${text}: η is so large that steps jump too far.` : `${text} yet.`;
}

function fate(end: End): string {
  switch (end.kind) {
    case 'minimum':
      return `ends in the ${end.minimum.kind} minimum`;
    case 'ridge':
      return 'stays on the ridge, where the slope is zero';
    case 'flat':
      return 'stays where the slope is zero';
    case 'moving':
      return 'is still on its way';
    case 'left':
      return 'leaves the picture';
    case 'diverged':
      return 'diverges';
    case 'undefined':
      return 'comes to where f is not defined';
  }
}

/** For alt text: `from x = 2 it ends in the local minimum at x = 1.347`. */
export function told({iterates, end}: Run): string {
  const where =
    end.kind === 'minimum'
      ? ` at x = ${formatNumber(end.minimum.x, {trim: true})}`
      : '';
  return `from x = ${formatNumber(iterates[0].x, {trim: true})} it ${fate(end)}${where}`;
}
