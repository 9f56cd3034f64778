import {applied, root} from '../applied';
import {negative, number, power, type Expression} from '../Expression';
import {times} from '../operations';
import {whole} from '../rational';
import type {Meaning} from '../vocabulary';
import type {Names} from './Names';
import {raised} from './raised';
import type {Token} from './tokens';
import type {TokenStream} from './TokenStream';
import {refuseUnclearArgument, refuseUnclearRoot} from './unclear';

/** What a function needs of the reader of the formula around it. */
interface Around {
  power(): Expression;
  atom(): Expression;
  bracket(most?: number): Expression[];
  startsFactor(ahead?: number): boolean;
}

const roots: Readonly<Record<string, number>> = {'√': 2, '∛': 3};

/** Functions whose power −1 is also read as the inverse function, and that one. */
const inverses: Readonly<Record<string, string>> = {
  sin: 'arcsin',
  cos: 'arccos',
  tan: 'arctan',
  sinh: 'arsinh',
  cosh: 'arcosh',
  tanh: 'artanh',
};

/** Many arguments are no error of the brackets but of their number. */
const anyNumber = 100;

/**
 * Reads functions:
 *
 *     function = name [ ^ number | raised ] ( bracket | bare )     sin²(x), sin^2 x
 *     bare     = [−] ( function | | sum | | power { power } )      numbers, then one letter
 *     root     = (√ | ∛ | sqrt | cbrt) ( bracket | atom )
 */
export class FunctionReader {
  public constructor(
    private readonly tokens: TokenStream,
    private readonly names: Names,
    private readonly around: Around,
  ) {}

  public isRoot(token: Token): boolean {
    return token.kind === 'sign' && token.text in roots;
  }

  /**
   * Reads what a root sign stands before.
   *
   * @param sign - √ or ∛, just taken.
   */
  public root(sign: Token): Expression {
    return this.bareRoot(sign, roots[sign.text]!);
  }

  /**
   * Reads a function's argument, and the power that may stand before it.
   *
   * @param name - The function's name, just taken.
   */
  public call(name: Token, meaning: Meaning): Expression {
    if (meaning.kind === 'root' && !this.tokens.isSign('(')) {
      this.requireArgument(name);
      return this.bareRoot(name, meaning.index);
    }
    const start = this.tokens.taken - 1;
    const exponent = this.exponent(name);
    const parts = this.tokens.isSign('(')
      ? this.list(name, meaning)
      : [this.bare(name, meaning, start)];
    const value = applied(meaning, parts);
    return exponent ? power(value, exponent) : value;
  }

  /** The power between a function's name and its argument. */
  private exponent(name: Token): Expression | undefined {
    const token = this.tokens.peek();
    let result: Expression;
    if (token?.kind === 'raised') {
      result = raised(this.tokens.take()!, this.tokens, this.names);
    } else if (this.tokens.takeSign('^')) {
      const minus = this.tokens.takeSign('-');
      const digits = this.tokens.take();
      if (digits?.kind !== 'number' || !/^\d+$/.test(digits.text)) {
        throw this.raiseAfter(name, token);
      }
      const value = number(whole(Number(digits.text)));
      result = minus ? negative(value) : value;
    } else return undefined;
    if (result.kind !== 'number') throw this.raiseAfter(name, token);
    if (result.value.numerator < 0) throw this.inverse(name, token);
    return result;
  }

  private raiseAfter(name: Token, token: Token | undefined): Error {
    return this.tokens.error(
      token,
      `expected a whole number as the power of ${name.text}: ` +
        `raise it after, ${name.text}(…)^(…).`,
    );
  }

  private inverse(name: Token, token: Token | undefined): Error {
    const inverse = inverses[name.text.toLowerCase()];
    return this.tokens.error(
      token,
      inverse
        ? `${name.text}⁻¹ can be read as ${inverse} or as 1/${name.text}: ` +
            `write ${inverse}(…) or 1/${name.text}(…).`
        : `raise it after: ${name.text}(…)^(-1).`,
    );
  }

  private list(name: Token, meaning: Meaning): Expression[] {
    const parts = this.around.bracket(anyNumber);
    const {text} = name;
    if (meaning.kind === 'extreme' && parts.length < 2) {
      throw this.tokens.error(
        name,
        `${text} has two arguments or more, ${text}(x, 1).`,
      );
    }
    if (meaning.kind !== 'extreme' && parts.length > 1) {
      const base = /^log$/i.test(text) ? ' Another base is ln(x)/ln(3).' : '';
      throw this.tokens.error(
        name,
        `${text} has one argument, got ${parts.length}.${base}`,
      );
    }
    return parts;
  }

  /** The argument of sin x, sin 2x², ln |x|, ln sin x. */
  private bare(name: Token, meaning: Meaning, start: number): Expression {
    if (meaning.kind === 'extreme') throw this.missingArgument(name, '…, …');
    const argument = this.tokens.taken;
    const isNegative = this.tokens.takeSign('-') !== undefined;
    this.requireArgument(name);
    let result = this.around.power();
    while (this.isNumber(argument) && this.isName() && !this.isFunction()) {
      result = times(result, this.around.power());
    }
    refuseUnclearArgument(this.tokens, {
      start,
      argument,
      goesOn: this.around.startsFactor(),
      beforeFunction: this.isFunction(),
      isNumber: this.isNumber(argument),
      dividesByFunction: this.isFunction(1),
    });
    return isNegative ? negative(result) : result;
  }

  private isName(): boolean {
    return this.tokens.peek()?.kind === 'name';
  }

  /** Whether only numbers and constants were taken since. */
  private isNumber(since: number): boolean {
    for (let i = since - this.tokens.taken; i < 0; i++) {
      const token = this.tokens.peek(i)!;
      if (token.kind === 'number' || token.text === '-') continue;
      if (token.kind !== 'name') return false;
      if (this.names.find(token.text, false)?.kind !== 'constant') return false;
    }
    return true;
  }

  private isFunction(ahead = 0): boolean {
    const token = this.tokens.peek(ahead);
    const opens = this.tokens.isSign('(', ahead + 1);
    return (
      token?.kind === 'name' && this.names.find(token.text, opens)?.kind === 'function'
    );
  }

  private bareRoot(name: Token, index: number): Expression {
    const start = this.tokens.taken - 1;
    const opens = this.tokens.isSign('(');
    if (!opens) this.requireArgument(name);
    const radicand = this.around.atom();
    refuseUnclearRoot(this.tokens, {
      start,
      opens,
      goesOn: this.around.startsFactor() && !this.isFunction(),
    });
    return root(radicand, index);
  }

  private requireArgument(name: Token): void {
    if (!this.around.startsFactor() && this.tokens.peek()?.kind !== 'number') {
      throw this.missingArgument(name);
    }
  }

  private missingArgument(name: Token, within = '…'): Error {
    const {text} = name;
    return this.tokens.error(
      name,
      `expected "(" after ${text}: write ${text}(${within}).`,
    );
  }
}
