/**
 * Sets a long sum in TeX on several lines, so that it need not shrink to fit.
 *
 * @param head - What stands before the sum, such as `f(x) =`; the lines align after it.
 * @param sum - TeX. It is broken before a + or − that stands in no group, and a term that
 *   is too long before one of its factors.
 * @param longest - About how many characters fit on a line.
 * @param widthOf - About how many characters a part of the line is wide.
 * @returns The formula on one line when it fits, otherwise an `aligned` block.
 *
 * @example
 * ```ts
 * breakSum('f =', 'x^2+y^2-4', 6);
 * // '\\begin{aligned}f ={}&x^2+y^2\\\\&-4\\end{aligned}'
 * ```
 */
export function breakSum(
  head: string,
  sum: string,
  longest: number,
  widthOf: (tex: string) => number = glyphs,
): string {
  const room = longest - widthOf(head);
  const fits = (tex: string) => widthOf(tex) <= room;
  const lines: string[] = [];
  for (const term of split(sum, startsTerm)) {
    const joined = (lines.at(-1) ?? '') + term;
    if (fits(joined)) lines.splice(-1, 1, joined);
    // A product that is broken begins on a line of its own.
    else lines.push(...(fits(term) ? [term] : factors(term, fits)));
  }
  if (lines.length <= 1) return `${head} ${sum}`;
  return `\\begin{aligned}${head}{}&${lines.join('\\\\&')}\\end{aligned}`;
}

/** A broken product goes on with a sign, or the new line would read as a new formula. */
const times = '{}\\cdot ';

/** A product on lines that have room for its factors; each has one at least. */
function factors(product: string, fits: (tex: string) => boolean): string[] {
  const lines: string[] = [];
  for (const factor of split(product, startsFactor)) {
    const last = lines.at(-1);
    const isJoined = last !== undefined && (isNumber(last) || fits(last + factor));
    if (isJoined) lines.splice(-1, 1, last + factor);
    else lines.push(last === undefined ? factor : times + factor);
  }
  return lines;
}

/** A number alone is no line, nor with its sign. */
function isNumber(tex: string): boolean {
  return /^\s*[+-]?\s*[\d.]+\s*$/u.test(tex);
}

/** Whether a part may start at a token, given the token before it. */
type Start = (token: string, before: string) => boolean;

/** After these, or at the start, a sign belongs to a number and not to a sum. */
const opens = /^(?:|[-+*/=^_]|\\cdot|\\times)$/u;

const startsTerm: Start = (token, before) =>
  (token === '+' || token === '-') && !opens.test(before);

/** A bracket or a root after something complete. */
const startsFactor: Start = (token, before) =>
  /^(?:\(|\\left|\\lvert|\\sqrt|\\frac|\\sin|\\cos|\\exp)$/u.test(token) &&
  /^(?:[)}\]\da-z]|\\right.?|\\rvert)$/u.test(before);

/** Splits TeX where a part may start outside all groups. */
function split(tex: string, starts: Start): string[] {
  const found: string[] = [];
  let part = '';
  let depth = 0;
  let before = '';
  for (const token of tex.match(
    /\\(?:operatorname|mathrm)\{[^{}]*\}|\\(?:[a-zA-Z]+|.)|[^\\]/gsu,
  ) ?? []) {
    if (depth === 0 && starts(token, before)) {
      found.push(part);
      part = '';
    }
    part += token;
    if (/^(?:[({[]|\\left|\\lvert|\\begin|\\\{)$/u.test(token)) depth++;
    if (/^(?:[)}\]]|\\right|\\rvert|\\end|\\\})$/u.test(token)) depth--;
    if (token.trim()) before = token;
  }
  return [...found, part];
}

/**
 * About how many characters wide: symbols count one, function names their letters, raised
 * characters half.
 */
export function glyphs(tex: string): number {
  const raised = (tex.match(/[\^_]\{[^{}]*\}|[\^_]./gu) ?? []).join('');
  const visible = (part: string) =>
    part
      .replace(/\\(?:left|right|frac|sqrt|mathrm|operatorname|frozen|[,;!\s])/gu, '')
      .replace(/\\((?:arc)?(?:sin|cos|tan)h?|exp|ln|log|min|max)/gu, '$1')
      .replace(/\\[a-zA-Z]+/gu, 'w')
      .replace(/[{}^_\s~]/gu, '').length;
  return visible(tex) - visible(raised) / 2;
}
