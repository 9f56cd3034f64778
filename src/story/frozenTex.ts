/** A letter of TeX in a colour of its own, wherever it stands. */

/** Names and words, commands, raised or lowered letters, and any other character. */
const tokens =
  /\\(?:text|mathrm|operatorname)\*?\{[^{}]*\}|\\(?:[a-zA-Z]+|.)|[\^_]?[^\\]/gsu;

/**
 * Colours every occurrence of a one-letter variable; names of functions and words stay.
 *
 * @example
 * ```ts
 * frozenTex('2x\\sin y', 'y', '#94a0b0'); // '2x\\sin \\textcolor{#94a0b0}{y}'
 * ```
 */
export function frozenTex(tex: string, variable: string, color: string): string {
  const colored = `\\textcolor{${color}}{${variable}}`;
  return tex.replace(tokens, token => {
    if (token === variable) return colored;
    // Two braces beside each other would be a part of Motion Canvas's own.
    return token.length === 2 && token.endsWith(variable) && token[0] !== '\\'
      ? `${token[0]!}{${colored}}`
      : token;
  });
}
