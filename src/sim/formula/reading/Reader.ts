import {call, negative, number, power, type Expression} from '../Expression';
import {minus, over, plus, times} from '../operations';
import {deepest} from '../vocabulary';
import {FunctionReader} from './FunctionReader';
import type {Names} from './Names';
import {numberOf} from './numberToken';
import {raised} from './raised';
import type {Token} from './tokens';
import type {TokenStream} from './TokenStream';
import {
  refuseUnclearExponent,
  refuseUnclearFraction,
  refuseUnclearQuotient,
} from './unclear';

/**
 * Reads the tokens of a formula, by recursive descent:
 *
 *     sum      = product { (+ | −) product }
 *     product  = row { (* | /) row }
 *     row      = (number / number | signed) { power }     side by side is a product
 *     signed   = (− | +) signed | power
 *     power    = atom { raised } [ ^ signed ]
 *     atom     = number | name | ( sum ) | "|" sum "|" | function, see `FunctionReader`
 *
 * Where people read the same signs in two ways, as in x/2y and e^2x, neither is chosen.
 *
 * @throws FormulaError with the place and what was expected there.
 */
export class Reader {
  /** What is open: brackets and bars, innermost last. */
  private readonly open: Token[] = [];
  private readonly functions: FunctionReader;

  /**
   * A reader at the first token.
   *
   * @param names - Every name in the tokens is one of these.
   */
  public constructor(
    private readonly tokens: TokenStream,
    private readonly names: Names,
  ) {
    this.functions = new FunctionReader(tokens, names, this);
  }

  public read(): Expression {
    const expression = this.sum();
    const left = this.tokens.peek();
    if (left) throw this.unexpected(left);
    return expression;
  }

  private sum(): Expression {
    let result = this.product();
    for (;;) {
      if (this.tokens.takeSign('+')) result = plus(result, this.product());
      else if (this.tokens.takeSign('-')) result = minus(result, this.product());
      else return result;
    }
  }

  private product(): Expression {
    const start = this.tokens.taken;
    let result = this.row();
    for (;;) {
      const slash = this.tokens.taken;
      if (this.tokens.takeSign('*')) result = times(result, this.row());
      else if (this.tokens.takeSign('/'))
        result = over(result, this.row({start, slash}));
      else return result;
    }
  }

  /**
   * Factors side by side.
   *
   * @param quotient - Where a quotient begins and where its slash is, when this is what
   *   it is divided by: one factor only.
   */
  private row(quotient?: {start: number; slash: number}): Expression {
    let result = this.fraction() ?? this.signed();
    const second = this.tokens.taken;
    while (this.startsFactor()) result = times(result, this.power());
    if (quotient && this.tokens.taken > second) {
      refuseUnclearQuotient(this.tokens, {...quotient, second});
    }
    return result;
  }

  /** 1/2 before a letter, a bracket or a function is a factor: 1/2x is x/2. */
  private fraction(): Expression | undefined {
    const {tokens} = this;
    let signs = 0;
    while (tokens.isSign('-', signs)) signs++;
    const [a, b] = [tokens.peek(signs), tokens.peek(signs + 2)];
    if (a?.kind !== 'number' || b?.kind !== 'number') return undefined;
    if (!tokens.isSign('/', signs + 1) || !this.startsFactor(signs + 3))
      return undefined;
    refuseUnclearFraction(tokens, this.names, signs);
    tokens.take(signs + 3);
    const [top, bottom] = [a, b].map(token => number(numberOf(token, tokens)));
    const quotient = over(top!, bottom!);
    return signs % 2 === 1 ? negative(quotient) : quotient;
  }

  private signed(): Expression {
    if (this.tokens.takeSign('-')) return negative(this.signed());
    if (this.tokens.takeSign('+')) return this.signed();
    return this.power();
  }

  /** One factor, with its powers. */
  public power(): Expression {
    const start = this.tokens.taken;
    const base = this.raised(this.atom());
    const sign = this.tokens.taken;
    if (!this.tokens.takeSign('^')) return base;
    const exponent = this.signed();
    refuseUnclearExponent(this.tokens, this.names, {
      start,
      sign,
      goesOn: this.startsFactor(),
    });
    return power(base, exponent);
  }

  private raised(base: Expression): Expression {
    let result = base;
    while (this.tokens.peek()?.kind === 'raised') {
      const token = this.tokens.take()!;
      result = power(result, raised(token, this.tokens, this.names));
    }
    return result;
  }

  /** One number, name, function or bracket, without powers. */
  public atom(): Expression {
    const {tokens} = this;
    const token = tokens.peek();
    if (!token) throw tokens.error(token, 'unexpected end of expression.');
    if (token.kind === 'number') return number(numberOf(tokens.take()!, tokens));
    if (token.kind === 'name') return this.name(token);
    if (token.text === '(') return this.bracket()[0]!;
    if (token.text === '|') return call('abs', this.bracket()[0]!);
    if (this.functions.isRoot(token)) return this.functions.root(tokens.take()!);
    if (token.text === ')') {
      const {length} = this.open;
      throw tokens.error(
        token,
        length > 0 ? 'expected a value before ")".' : 'nothing is open here.',
      );
    }
    throw tokens.error(token, `value expected, got "${token.text}".`);
  }

  private name(token: Token): Expression {
    const named = this.names.find(token.text, this.tokens.isSign('(', 1))!;
    this.tokens.take();
    return named.kind === 'function'
      ? this.functions.call(token, named.meaning)
      : named;
  }

  /** What stands between brackets or bars, separated by commas. */
  public bracket(most = 1): Expression[] {
    const opened = this.tokens.take()!;
    this.open.push(opened);
    if (this.open.length > deepest) {
      throw this.tokens.error(
        opened,
        `expected at most ${deepest} brackets inside each other.`,
      );
    }
    const parts = [this.sum()];
    while (parts.length < most && this.tokens.takeSign(',')) parts.push(this.sum());
    this.close(opened);
    return parts;
  }

  private close(opened: Token): void {
    const token = this.tokens.peek();
    if (!token) {
      throw this.tokens.error(opened, `this "${opened.text}" is not closed.`);
    }
    if (!this.tokens.takeSign(opened.text === '(' ? ')' : '|')) {
      throw this.unexpected(token);
    }
    this.open.pop();
  }

  /** Whether what follows is a factor without a sign before it. */
  public startsFactor(ahead = 0): boolean {
    const token = this.tokens.peek(ahead);
    if (!token) return false;
    if (token.kind === 'name' || this.functions.isRoot(token)) return true;
    if (token.kind === 'number') return this.isPowerOfNumber(ahead);
    if (token.kind !== 'sign') return false;
    return token.text === '(' || (token.text === '|' && this.open.at(-1)?.text !== '|');
  }

  /** 2^x in x 2^x; any other number after a factor is a slip. */
  private isPowerOfNumber(ahead: number): boolean {
    const isRaised =
      this.tokens.isSign('^', ahead + 1) ||
      this.tokens.peek(ahead + 1)?.kind === 'raised';
    return isRaised && this.tokens.peek(ahead - 1)?.kind !== 'number';
  }

  private unexpected(token: Token): Error {
    const last = this.open.at(-1);
    if (token.text === ')' || token.text === '|') {
      return this.tokens.error(
        token,
        last ? `the "${last.text}" before it is still open.` : 'nothing is open here.',
      );
    }
    const problem =
      token.text === ','
        ? 'got ",". A decimal has a point, 0.5; only max and min take a list.'
        : `unexpected part "${token.text}".`;
    return this.tokens.error(token, problem);
  }
}
