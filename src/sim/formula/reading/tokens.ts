/** A number, a name, a raised exponent such as ⁻¹, or a sign. */
export interface Token {
  readonly kind: 'number' | 'name' | 'raised' | 'sign';
  /** One spelling of each sign: - for −, * for ·; names and numbers as they came. */
  readonly text: string;
  /** Where it begins and ends in the formula, counted from 0. */
  readonly at: number;
  readonly end: number;
}

const pattern =
  /\s+|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])|(?<name>(?:[A-Za-z]+|[α-ωΑ-Ω])(?:_\{\d+\}|_\d+|\d+|[₀-₉]+)?)|(?<raised>[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹ˣʸ]+)|(?<sign>\*\*|[-+*/^()|,√∛∜−–·×⋅∙÷])/uy;

const spelling: Readonly<Record<string, string>> = {
  '**': '^',
  '−': '-',
  '–': '-',
  '·': '*',
  '×': '*',
  '⋅': '*',
  '∙': '*',
  '÷': '/',
};

/**
 * Splits a formula into tokens.
 *
 * @param from - Where to begin.
 * @returns The tokens up to the end or to the first character that begins none, and where
 *   that character is.
 */
export function tokenize(
  formula: string,
  from: number,
): {tokens: readonly Token[]; end: number} {
  const tokens: Token[] = [];
  let at = from;
  while (at < formula.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (!match) break;
    const end = pattern.lastIndex;
    const {number, name, raised, sign} = match.groups!;
    if (number) tokens.push({kind: 'number', text: number, at, end});
    if (name) tokens.push({kind: 'name', text: name, at, end});
    if (raised) tokens.push({kind: 'raised', text: raised, at, end});
    if (sign) tokens.push({kind: 'sign', text: spelling[sign] ?? sign, at, end});
    at = end;
  }
  return {tokens, end: at};
}
