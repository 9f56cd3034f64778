/**
 * Sets a long sum in TeX on several lines, so that it need not shrink to fit.
 *
 * @param head - What stands before the sum, such as `f(x) =`; the lines align after it.
 * @param sum - TeX. It is broken before a + or − that stands in no group, and a term that
 *   is too long before one of its factors.
 * @param longest - About how many characters fit on a line.
 * @returns The formula on one line when it fits, otherwise an `aligned` block.
 *
 * @example
 * ```ts
 * breakSum('f =', 'x^2+y^2-4', 6);
 * // '\\begin{aligned}f ={}&x^2+y^2\\\\&-4\\end{aligned}'
 * ```
 */
export function breakSum(head: string, sum: string, longest: number): string {
  const room = longest - glyphs(head);
  const parts = split(sum, startsTerm).flatMap(term =>
    glyphs(term) > room ? pack(split(term, startsFactor), room, times) : [term],
  );
  const lines = pack(parts, room);
  if (lines.length <= 1) return `${head} ${sum}`;
  return `\\begin{aligned}${head}{}&${lines.join('\\\\&')}\\end{aligned}`;
}

/** A broken product goes on with a sign, or the new line would read as a new formula. */
const times = '{}\\cdot ';

/** Puts parts in order on lines that have room for them; each has one part at least. */
function pack(parts: readonly string[], room: number, opening = ''): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const fits = last !== undefined && glyphs(last + part) <= room;
    if (fits) lines[lines.length - 1] = last + part;
    else lines.push(lines.length > 0 ? opening + part : part);
  }
  return lines;
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
