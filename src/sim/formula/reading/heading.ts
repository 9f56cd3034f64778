/** What stands before the formula itself: `y =`, `f(x) =`, `z = f(x, y) =`. */
export interface Heading {
  /** The variables in brackets, in order, with their places; undefined without brackets. */
  readonly variables:
    readonly {readonly name: string; readonly at: number}[] | undefined;
  /** Letters that stand for the value, as y in `y = x^2`. */
  readonly values: readonly string[];
  /** Where the formula itself begins. */
  readonly end: number;
}

const name = String.raw`(?:[A-Za-z]|[α-ωΑ-Ω])(?:_\{\d+\}|_?\d+|[₀-₉]+)?`;
const pattern = new RegExp(
  String.raw`\s*(?<value>${name})\s*(?:\((?<list>\s*${name}\s*(?:,\s*${name}\s*)*)\))?\s*:?=(?!=)`,
  'duy',
);

/** Reads the headings before a formula; x alone is none: `x = 3` is an equation. */
export function readHeading(formula: string): Heading {
  let variables: Heading['variables'];
  const values: string[] = [];
  let end = 0;
  for (;;) {
    pattern.lastIndex = end;
    const match = pattern.exec(formula);
    const {value, list} = match?.groups ?? {};
    if (!match || value === undefined || (list === undefined && /^x$/i.test(value))) {
      return {variables, values, end};
    }
    if (list === undefined) values.push(value);
    else variables = namesOf(list, match.indices!.groups!['list']![0]);
    end = pattern.lastIndex;
  }
}

function namesOf(list: string, from: number) {
  return [...list.matchAll(/[^\s,]+/g)].map(match => ({
    name: match[0],
    at: from + match.index,
  }));
}
