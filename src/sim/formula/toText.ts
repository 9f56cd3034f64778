import {split, withCoefficient, type Expression} from './Expression';
import {fractionParts, isDivisor} from './fractionParts';
import {isWhole, negate, valueOf, type Rational} from './rational';
import {signsFirst} from './signsFirst';

/** How a language writes what differs between languages. */
export interface Spelling {
  /** Of powers. */
  readonly operator: string;
  /** A function for powers that are not whole, where the sign would leave the reals. */
  readonly unrealPower?: string;
  /** Whether −x^2 needs brackets, −(x^2), to be the negative of a power. */
  readonly bracketsNegativePowers: boolean;
  constant(name: 'pi' | 'e'): string;
  /** `exp`, `sqrt`, `cbrt` or a function of the tree. */
  call(name: string, parts: readonly string[]): string;
  /** The real root with an odd index; undefined where a power of 1/index is it. */
  oddRoot(radicand: string, index: number): string | undefined;
}

/** As it can be read back. */
const plain: Spelling = {
  operator: '^',
  bracketsNegativePowers: false,
  constant: name => name,
  call: (name, parts) => `${name}(${parts.join(', ')})`,
  oddRoot: () => undefined,
};

/** A formula as text that can be read back: 2*x*sin(y). */
export function toText(e: Expression): string {
  return spelt(e, plain);
}

/** A formula in the spelling of a language. */
export function spelt(e: Expression, spelling: Spelling): string {
  return new Writer(spelling).text(signsFirst(e));
}

/** How tightly an expression's outermost sign binds. */
const levels = {sum: 1, product: 2, power: 3, atom: 4} as const;

interface Written {
  readonly text: string;
  readonly level: number;
}

class Writer {
  public constructor(private readonly spelling: Spelling) {}

  public text(e: Expression): string {
    return this.write(e).text;
  }

  private write(e: Expression): Written {
    switch (e.kind) {
      case 'number':
        return writeNumber(e.value);
      case 'constant':
        return {text: this.spelling.constant(e.name), level: levels.atom};
      case 'variable':
        return {text: e.name, level: levels.atom};
      case 'sum':
        return {text: this.sum(e.terms), level: levels.sum};
      case 'product':
        return {text: this.product(e), level: levels.product};
      case 'power':
        return isDivisor(e)
          ? {text: this.product(e), level: levels.product}
          : this.power(e.base, e.exponent);
      case 'call':
        return this.call(e.name, e.argument);
      case 'extreme':
        return this.call(e.name, ...e.parts);
    }
  }

  private call(name: string, ...parts: readonly Expression[]): Written {
    const text = this.spelling.call(
      name,
      parts.map(part => this.text(part)),
    );
    return {text, level: levels.atom};
  }

  private sum(terms: readonly Expression[]): string {
    return terms
      .map((term, i) => {
        const {coefficient, rest} = split(term);
        if (coefficient.numerator >= 0) {
          return (i === 0 ? '' : ' + ') + this.atLeast(levels.sum, term);
        }
        const positive = withCoefficient(negate(coefficient), rest);
        const text = this.atLeast(levels.product, positive);
        return i === 0 ? this.negative(text, positive) : ` - ${text}`;
      })
      .join('');
  }

  private product(e: Expression): string {
    const {negative, over, under} = fractionParts(e);
    const top = this.row(over);
    const sign = (text: string) => (negative ? this.negative(text, over[0]) : text);
    if (under.length === 0) return sign(top);
    const divisor =
      under.length === 1
        ? this.atLeast(levels.power, under[0]!)
        : `(${this.row(under)})`;
    return sign(`${top}/${divisor}`);
  }

  /** −text, where `first` is what the text begins with. */
  private negative(text: string, first: Expression | undefined): string {
    const start = first?.kind === 'product' ? fractionParts(first).over[0] : first;
    const bare = start?.kind === 'power' && this.power(start.base, start.exponent);
    const bracket =
      this.spelling.bracketsNegativePowers && bare && bare.level === levels.power;
    return bracket ? `-(${text})` : `-${text}`;
  }

  private row(factors: readonly Expression[]): string {
    return factors.length === 0
      ? '1'
      : factors.map(factor => this.atLeast(levels.power, factor)).join('*');
  }

  private power(base: Expression, exponent: Expression): Written {
    if (base.kind === 'constant' && base.name === 'e')
      return this.call('exp', exponent);
    const root = exponent.kind === 'number' && this.root(base, exponent.value);
    if (root) return root;
    const {unrealPower, operator} = this.spelling;
    const isWholePower = exponent.kind === 'number' && isWhole(exponent.value);
    if (unrealPower && !isWholePower) {
      const text = `${unrealPower}(${this.text(base)}, ${this.text(exponent)})`;
      return {text, level: levels.atom};
    }
    const raised = this.atLeast(levels.atom, exponent);
    const text = this.atLeast(levels.atom, base) + operator + raised;
    return {text, level: levels.power};
  }

  private root(base: Expression, exponent: Rational): Written | undefined {
    const {numerator, denominator, decimal} = exponent;
    if (numerator === 1 && denominator === 2) return this.call('sqrt', base);
    if (numerator === 1 && denominator === 3) return this.call('cbrt', base);
    const isOdd = denominator > 1 && denominator % 2 === 1 && !decimal;
    const root = isOdd && this.spelling.oddRoot(this.text(base), denominator);
    if (!root) return undefined;
    return numerator === 1
      ? {text: root, level: levels.atom}
      : {text: `${root}${this.spelling.operator}${numerator}`, level: levels.power};
  }

  private atLeast(level: number, e: Expression): string {
    const written = this.write(e);
    return written.level >= level ? written.text : `(${written.text})`;
  }
}

function writeNumber(value: Rational): Written {
  const fraction = value.denominator > 1 && !value.decimal;
  const text = fraction
    ? `${value.numerator}/${value.denominator}`
    : String(valueOf(value));
  const level = fraction ? levels.product : levels.atom;
  return {text, level: value.numerator < 0 ? levels.sum : level};
}
