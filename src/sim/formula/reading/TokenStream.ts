import {FormulaError} from '../FormulaError';
import type {Token} from './tokens';

/** The tokens of a formula, taken one after the other, and errors with their places. */
export class TokenStream {
  /** How many tokens were taken. */
  public taken = 0;

  public constructor(
    public readonly formula: string,
    private readonly tokens: readonly Token[],
  ) {}

  /** The next token, or one further ahead; undefined at the end. */
  public peek(ahead = 0): Token | undefined {
    return this.tokens[this.taken + ahead];
  }

  /** Takes the next token, or so many; returns the last of them. */
  public take(count = 1): Token | undefined {
    this.taken += count;
    return this.tokens[this.taken - 1];
  }

  /** Takes the next token when it is this sign. */
  public takeSign(text: string): Token | undefined {
    return this.isSign(text) ? this.take() : undefined;
  }

  public isSign(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === 'sign' && token.text === text;
  }

  /** What the author wrote from one token to before another, by their counts. */
  public written(from: number, to = this.taken): string {
    const [first, last] = [this.tokens[from], this.tokens[to - 1]];
    return first && last ? this.formula.slice(first.at, last.end) : '';
  }

  /** An error at a token, or at the end. */
  public error(token: Token | undefined, problem: string): FormulaError {
    const at = token?.at ?? this.formula.length;
    return new FormulaError(this.formula, at + 1, problem);
  }

  /** An error that asks for one of two readings, at a token given by its count. */
  public ambiguous(at: number, written: string, ways: readonly string[]): FormulaError {
    const [one, other] = ways.map(way => `"${way}"`);
    return this.error(
      this.tokens[at],
      `"${written}" can be read as ${one} or as ${other}: write one of these.`,
    );
  }
}
