/** What the clip says of the runs: for the stage and for the alt text. */
import {formatNumber} from 'downhill/words';
import type {Run, Sweep, Verdict} from './sweep';

/** Under a panel: a few words. */
export const labels: Record<Verdict, string> = {
  arrives: 'arrives',
  elsewhere: 'another valley',
  hardly: 'hardly moves',
  slow: 'slow',
  swings: 'swings, slowly closer',
  jumps: 'jumps over a hill',
  rocks: 'rocks to and fro',
  rests: 'rests, no minimum',
  diverges: 'diverges',
  falls: 'falls on and on',
  outside: 'goes out of sight',
  leaves: 'leaves f’s domain',
};

type Mood = 'good' | 'poor' | 'bad';

export const moods: Record<Verdict, Mood> = {
  arrives: 'good',
  elsewhere: 'poor',
  hardly: 'poor',
  slow: 'poor',
  swings: 'poor',
  jumps: 'bad',
  rests: 'poor',
  rocks: 'bad',
  diverges: 'bad',
  falls: 'bad',
  outside: 'poor',
  leaves: 'bad',
};

/** One sentence for each kind of rate, from too small to too large. */
export function verdictSentences({runs, limit, minimum}: Sweep): string[] {
  // Where there is nothing to reach, no rate is too small or too large.
  const canJudge = minimum !== null;
  const names = rateNames(runs);
  const of = (...verdicts: Verdict[]) =>
    runs.filter(({verdict}) => verdicts.includes(verdict));
  const says = (found: readonly Run[], one: string, many: string) =>
    found.length
      ? [
          `η = ${list(found.map(run => names.get(run)!))} ${found.length === 1 ? one : many}`,
        ]
      : [];
  const join = (parts: readonly string[]) => parts.join(', ');

  const small = [
    ...says(of('hardly'), 'hardly moves', 'hardly move'),
    ...says(of('slow'), 'is slow', 'are slow'),
  ];
  const swinging = says(
    of('swings'),
    'swings from side to side, and is slow',
    'swing from side to side, and are slow',
  );
  const good = of('arrives').filter(({rate}) => limit === null || rate < limit);
  const lucky = of('arrives').filter(run => !good.includes(run));
  const quickest = good.length ? Math.min(...good.map(run => run.arrival!)) : 0;
  const first = good.find(({arrival}) => arrival === quickest);
  const large = [
    ...says(lucky, 'arrives by luck', 'arrive by luck'),
    ...says(of('jumps'), 'jumps over a hill', 'jump over a hill'),
    ...says(of('rocks'), 'rocks to and fro', 'rock to and fro'),
    ...says(of('elsewhere'), 'jumps into another valley', 'jump into another valley'),
    ...says(of('leaves'), 'leaves where f is defined', 'leave where f is defined'),
    ...says(of('rests'), 'rests where no minimum is', 'rest where no minimum is'),
    ...says(of('falls'), 'falls on and on', 'fall on and on'),
    ...says(of('outside'), 'goes out of sight', 'go out of sight'),
    ...says(of('diverges'), 'diverges', 'diverge'),
  ];
  return [
    ...(small.length ? [`${canJudge ? 'Too small: ' : ''}${join(small)}.`] : []),
    ...(first
      ? [
          `Good: η = ${names.get(first)} arrives${good.length > 1 ? ' first,' : ''} ` +
            `after ${count(quickest, 'step')}.`,
        ]
      : []),
    ...(swinging.length ? [`Near the limit: ${join(swinging)}.`] : []),
    ...(large.length
      ? [
          `${canJudge && of('elsewhere', 'falls', 'outside', 'rests').length === 0 ? 'Too large: ' : ''}${join(large)}.`,
        ]
      : []),
  ];
}

/** Which rates are useful depends on the function; this says how. */
export function limitSentence({stableRate: rate}: Sweep): string {
  const intro = 'Which rates are useful depends on the function';
  if (rate.holds !== 'none') {
    const where =
      rate.holds === 'everywhere'
        ? 'With curvature'
        : 'Near this minimum, with curvature';
    return `${intro}. ${where} ${useful(rate.limit)}.`;
  }
  switch (rate.why) {
    case 'kink':
      return `${intro}. At the kink of this one no fixed rate comes to rest.`;
    case 'flat':
      return `${intro}. This minimum has no curvature, L = 0, and sets no limit nearby.`;
    case 'no-minimum':
      return `${intro}. This one has no minimum in sight.`;
  }
}

/** The curvature and the inequality; each stays on one line. */
const useful = (limit: number) =>
  [`L = ${written(2 / limit)}:`, `0 < η < 2/L = ${written(limit)}`]
    .map(part => part.replaceAll(' ', '\u00a0'))
    .join(' ');

/** Rates next to each other, smallest first: `0.1`, `0.1 and 0.2`, `0.1, 0.2 and 0.5`. */
function list(names: readonly string[]): string {
  const [first, last] = [names.slice(0, -1), names.at(-1)!];
  return first.length ? `${first.join(', ')} and ${last}` : last;
}

/** The rates as they are written: with three digits, or more where they are alike. */
export function rateNames(runs: readonly Run[]): ReadonlyMap<Run, string> {
  for (let digits = 3; ; digits++) {
    const names = runs.map(({rate}) => written(rate, digits));
    if (digits === mostDigits || new Set(names).size === runs.length) {
      return new Map(runs.map((run, i) => [run, names[i]!]));
    }
  }
}

/** More digits would not fit above a picture. */
const mostDigits = 5;

export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** A number with so many digits at most. */
export function written(value: number, digits = 3): string {
  return formatNumber(value, {digits, trim: true});
}
