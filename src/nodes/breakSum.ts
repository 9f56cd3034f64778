/**
 * Sets a long sum in TeX on several lines, so that it need not shrink to fit.
 *
 * @param head - What stands before the sum, such as `f(x) =`; the lines align after it.
 * @param sum - TeX. It is broken only before a + or − that stands in no group.
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
  const lines: string[] = [];
  for (const term of terms(sum)) {
    const room = longest - glyphs(head);
    const last = lines.at(-1);
    if (last !== undefined && glyphs(last + term) <= room)
      lines.push(lines.pop() + term);
    else lines.push(term);
  }
  if (lines.length <= 1) return `${head} ${sum}`;
  return `\\begin{aligned}${head}{}&${lines.join('\\\\&')}\\end{aligned}`;
}

/** The sum's terms with their signs; only a sign outside all groups starts a term. */
function terms(sum: string): string[] {
  const found: string[] = [''];
  let depth = 0;
  let before = '';
  for (const token of sum.match(/\\(?:[a-zA-Z]+|.)|[^\\]/gsu) ?? []) {
    const isSign = token === '+' || token === '-';
    if (isSign && depth === 0 && !opens.test(before)) found.push('');
    found[found.length - 1] += token;
    if (/^(?:[({[]|\\left|\\begin|\\\{)$/u.test(token)) depth++;
    if (/^(?:[)}\]]|\\right|\\end|\\\})$/u.test(token)) depth--;
    if (token.trim()) before = token;
  }
  return found;
}

/** After these, or at the start, a sign belongs to a number and not to a sum. */
const opens = /^(?:|[-+*/=^_]|\\cdot|\\times)$/u;

/**
 * About how many characters wide: symbols count one, function names their letters, raised
 * characters half.
 */
function glyphs(tex: string): number {
  const raised = (tex.match(/[\^_]\{[^{}]*\}|[\^_]./gu) ?? []).join('');
  const visible = (part: string) =>
    part
      .replace(/\\(?:left|right|frac|sqrt|mathrm|operatorname|[,;!\s])/gu, '')
      .replace(/\\((?:arc)?(?:sin|cos|tan)h?|exp|ln|log|min|max)/gu, '$1')
      .replace(/\\[a-zA-Z]+/gu, 'w')
      .replace(/[{}^_\s~]/gu, '').length;
  return visible(tex) - visible(raised) / 2;
}
