import {distance} from 'fastest-levenshtein';
import {allFunctionNames, constantNames, functionNames} from '../vocabulary';

/**
 * A question for the author of a name that stands for nothing: names written without a
 * sign between them (`xpi`), or a name that is one slip away.
 *
 * @param opens - Whether a bracket follows the name.
 * @returns ` Did you mean "…"?`, or nothing.
 */
export function meantBy(
  name: string,
  variables: readonly string[],
  opens: boolean,
): string {
  const parts = split(name, variables);
  // What is called like a function was meant as one: sine(x) as sin, not as sin(e).
  const called = opens && parts?.includes('(') && !parts.includes('*');
  const meant = parts && !called ? parts : misspelt(name);
  return meant ? ` Did you mean "${meant}"?` : '';
}

/** The names that follow each other in a name: x*y, x*sin(y). */
function split(name: string, variables: readonly string[]): string | undefined {
  const starts = [...functionNames, ...constantNames, ...variables];
  for (const start of starts.sort((a, b) => b.length - a.length)) {
    if (!name.startsWith(start)) continue;
    const isFunction = functionNames.includes(start);
    if (name === start) return isFunction ? `${start}(…)` : start;
    const rest = split(name.slice(start.length), variables);
    if (rest) return isFunction ? `${start}(${rest})` : `${start}*${rest}`;
  }
  return undefined;
}

/** Functions spelt out, which no count of wrong letters finds. */
const words: Readonly<Record<string, string>> = {
  cosine: 'cos',
  tangent: 'tan',
  arcsine: 'asin',
  arccosine: 'acos',
  arctangent: 'atan',
  logarithm: 'ln',
  maximum: 'max',
  minimum: 'min',
  absolute: 'abs',
  sqr: 'sqrt(…)" or "(…)^2',
};

/**
 * The function that a word of three letters or more was to be: one letter wrong, missing,
 * too many, or two exchanged, and the first letter right. A short name has more neighbours
 * than letters, so a name of another first letter was meant as something else.
 */
function misspelt(name: string): string | undefined {
  const lower = name.toLowerCase();
  if (Object.hasOwn(words, lower)) return words[lower];
  if (lower.length < 3) return undefined;
  const exchanged = allFunctionNames.filter(known => areExchanged(lower, known));
  if (exchanged.length > 0) return exchanged[0];
  const near = within(lower, 1, 3);
  const nearest = near.length > 0 ? near : within(lower, 2, 6);
  return nearest.length === 1
    ? nearest[0]
    : nearest.find(known => lower.startsWith(known));
}

/** Functions with the same first letter, so many slips away, with so many letters. */
function within(name: string, slips: number, letters: number): string[] {
  return allFunctionNames.filter(
    known =>
      known.length >= letters &&
      known[0] === name[0] &&
      distance(name, known) === slips,
  );
}

/** Whether two letters beside each other changed places. */
function areExchanged(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const i = [...a].findIndex((letter, at) => letter !== b[at]);
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
