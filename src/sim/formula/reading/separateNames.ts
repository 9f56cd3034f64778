import type {Names} from './Names';
import type {Token} from './tokens';

/** Writes names apart that stand together: xy as x y, 2xsin(y) as 2 x sin (y). */
export function separateNames(tokens: readonly Token[], names: Names): Token[] {
  const alone = new Set(tokens.map(({text}) => text).filter(text => text.length === 1));
  return tokens.flatMap((token, i) => {
    const opens = tokens[i + 1]?.text === '(';
    if (token.kind !== 'name' || names.find(token.text, opens)) return [token];
    const parts = names.apart(token.text, opens, alone) ?? [token.text];
    let {at} = token;
    return parts.map((text): Token => {
      const end = at + text.length;
      const kind = /^\d/.test(text) ? 'number' : 'name';
      const part = {kind, text, at, end} as const;
      at = end;
      return part;
    });
  });
}
