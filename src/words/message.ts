/**
 * ICU messages: texts with arguments, plurals and choices. They are read at their first
 * use, in some microseconds; no `Intl` takes part, whose plurals and separators change
 * with the engine.
 */
import {
  parse,
  type Content,
  type FunctionArg,
  type Octothorpe,
  type PlainArg,
  type PluralCategory,
  type Select,
} from '@messageformat/parser';
import type {Language} from './languages';
import {plurals} from './plurals';

export type Token = Content | PlainArg | FunctionArg | Select | Octothorpe;

/** A message that cannot be read, or whose values do not suit it. */
export class MessageError extends Error {
  public override readonly name = 'MessageError';
}

/** How each kind of argument is written, by the name it has in a message. */
const kinds: Readonly<Record<string, string>> = {
  number: '{x, number} or, with three digits, {x, number, 3}',
  point: '{p, point}',
  list: '{names, list}',
  spelled: '{n, spelled} or {n, spelled, feminine}',
};

const categories: readonly PluralCategory[] = [
  'zero',
  'one',
  'two',
  'few',
  'many',
  'other',
];

const read = new Map<string, readonly Token[]>();

/**
 * Reads a message in the language it is written in.
 *
 * @throws MessageError that says where it is wrong.
 */
export function tokensOf(text: string, language: Language): readonly Token[] {
  const key = `${language} ${text}`;
  const known = read.get(key);
  if (known) return known;
  const {cardinal, ordinal} = plurals[language];
  const tokens = parsed(text, {
    cardinal: formsOf(cardinal),
    ordinal: formsOf(ordinal),
  });
  eachToken(tokens, token => checkToken(token, text));
  read.set(key, tokens);
  return tokens;
}

function checkToken(token: Token, text: string): void {
  if (token.type === 'function' && !Object.hasOwn(kinds, token.key)) {
    const known = Object.values(kinds).join(', ');
    throw new MessageError(
      `Expected one of ${known} in the message "${text}", got {${token.arg}, ${token.key}}.`,
    );
  }
  if ('cases' in token && !token.cases.some(({key}) => key === 'other')) {
    throw new MessageError(
      `Expected {${token.arg}, ${token.type}, …} to have a case "other" in the message "${text}".`,
    );
  }
}

type ParseOptions = NonNullable<Parameters<typeof parse>[1]>;

function parsed(text: string, options: ParseOptions): readonly Token[] {
  try {
    return parse(text, options);
  } catch (error) {
    throw new MessageError(
      `Expected an ICU message, got "${text}": ${(error as Error).message}`,
    );
  }
}

/** The plural forms that a language has: those of some numbers that show them all. */
function formsOf(rule: (n: number) => string): PluralCategory[] {
  const shown = [0, 1, 2, 3, 4, 5, 11, 21, 1.5, 1e6].map(rule);
  return categories.filter(category => shown.includes(category));
}

/** The names of a message's arguments. Errors as of {@link tokensOf}. */
export function argumentsOf(text: string, language: Language): ReadonlySet<string> {
  const names = new Set<string>();
  eachToken(tokensOf(text, language), token => {
    if ('arg' in token) names.add(token.arg);
  });
  return names;
}

function eachToken(tokens: readonly Token[], visit: (token: Token) => void): void {
  for (const token of tokens) {
    visit(token);
    if ('cases' in token) for (const {tokens} of token.cases) eachToken(tokens, visit);
  }
}
