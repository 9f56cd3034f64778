import {suggestion} from '../../schema';
import {constantNames, functionNames} from './vocabulary';

/**
 * A question for the author of a name that stands for nothing: names written without a
 * sign between them (`xy`, `xsin(y)`), or the nearest name there is.
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
  return parts && !called
    ? ` Did you mean "${parts}"?`
    : suggestion(name, [...variables, ...constantNames, ...functionNames]);
}

/** The names that follow each other in a name: x*y, x*sin(y). */
function split(name: string, variables: readonly string[]): string | undefined {
  const starts = [...functionNames, ...constantNames, ...variables];
  for (const start of starts.sort((a, b) => b.length - a.length)) {
    if (!name.startsWith(start)) continue;
    const isFunction = (functionNames as readonly string[]).includes(start);
    if (name === start) return isFunction ? `${start}(…)` : start;
    const rest = split(name.slice(start.length), variables);
    if (rest) return isFunction ? `${start}(${rest})` : `${start}*${rest}`;
  }
  return undefined;
}
