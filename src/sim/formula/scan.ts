import {FormulaError} from './FormulaError';
import {meantBy} from './meantBy';
import {constantNames, deepest, functionNames, longest} from './vocabulary';

/** A formula in the parser's spelling. */
export interface Scanned {
  readonly text: string;
  /** For each character of the text, where it comes from in the author's. */
  readonly origin: readonly number[];
  /** The variables that occur, in alphabetical order. */
  readonly variables: readonly string[];
}

const pattern =
  /\s+|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>π|[A-Za-z]+\d*)|(?<raised>[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)|(?<operator>\*\*|[-+*/^()|−–·×⋅÷])/uy;

const spelling: Readonly<Record<string, string>> = {
  '**': '^',
  '−': '-',
  '–': '-',
  '·': '*',
  '×': '*',
  '⋅': '*',
  '÷': '/',
};

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Checks every character and name of a formula before a parser sees it, and respells what
 * the parser does not know: x², |x|, ·, x(x + 1).
 *
 * @param allowed - The variables there may be; undefined allows every single letter but e.
 * @throws FormulaError with the position and the nearest valid name.
 */
export function scan(formula: string, allowed?: readonly string[]): Scanned {
  if (formula.length > longest) {
    throw new FormulaError(
      formula.slice(0, 40) + '…',
      longest + 1,
      `expected at most ${longest} characters, got ${formula.length}.`,
    );
  }
  const scanner = new Scanner(formula, allowed);
  let at = 0;
  while (at < formula.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (!match) throw scanner.unknownCharacter(at);
    scanner.take(match, at);
    at = pattern.lastIndex;
  }
  return scanner.finish();
}

class Scanner {
  private text = '';
  private readonly origin: number[] = [];
  private readonly variables = new Set<string>();
  /** What is open: brackets and bars, innermost last. */
  private readonly open: {mark: '(' | '|'; at: number}[] = [];
  /** Whether an operand has just ended, so that a bar closes rather than opens. */
  private afterOperand = false;

  public constructor(
    private readonly formula: string,
    private readonly allowed: readonly string[] | undefined,
  ) {}

  public take(match: RegExpExecArray, at: number): void {
    const {number, name, raised, operator} = match.groups!;
    if (number) this.write(` ${number} `, at, true);
    else if (name) this.name(name, at, pattern.lastIndex);
    else if (raised) this.raise(raised, at);
    else if (operator === '|') this.bar(at);
    else if (operator) this.operator(spelling[operator] ?? operator, at);
  }

  public finish(): Scanned {
    const left = this.open.at(-1);
    if (left) {
      throw this.error(left.at, `this "${left.mark}" is not closed.`);
    }
    if (this.text.trim() === '') {
      throw this.error(0, 'expected a formula such as x^2 or x^2*sin(y), got nothing.');
    }
    return {
      text: this.text,
      origin: this.origin,
      variables: [...this.variables].sort(),
    };
  }

  public unknownCharacter(at: number): FormulaError {
    const character = String.fromCodePoint(this.formula.codePointAt(at)!);
    return this.error(
      at,
      `got "${character}". A formula has numbers, ${this.variableList()}, ` +
        `+ - * / ^ ( ) | |, and functions such as sin(x).`,
    );
  }

  private name(name: string, at: number, end: number): void {
    const opens = /^\s*\(/.test(this.formula.slice(end));
    const meant = name === 'π' ? 'pi' : name;
    if ((functionNames as readonly string[]).includes(meant)) {
      if (!opens) throw this.missingBracket(meant, at, end);
      this.write(` ${meant}`, at, false);
      return;
    }
    const isConstant = (constantNames as readonly string[]).includes(meant);
    if (!isConstant && !this.isVariable(meant)) throw this.unknownName(name, at, opens);
    if (!isConstant) this.variables.add(meant);
    // In brackets: a parser takes x(x + 1) for a function x.
    this.write(opens ? `(${meant})` : ` ${meant} `, at, true);
  }

  private isVariable(name: string): boolean {
    return this.allowed ? this.allowed.includes(name) : /^[A-Za-z]$/.test(name);
  }

  private raise(raised: string, at: number): void {
    const digits = [...raised]
      .map(c => (c === '⁻' ? '-' : c === '⁺' ? '' : superscripts.indexOf(c)))
      .join('');
    this.write(`^(${digits})`, at, true);
  }

  private operator(operator: string, at: number): void {
    if (operator === '(') this.push('(', at);
    if (operator === ')') {
      if (!this.afterOperand) throw this.error(at, 'expected a value before ")".');
      this.pop('(', at);
    }
    this.write(operator, at, operator === ')');
  }

  private bar(at: number): void {
    const closes = this.afterOperand && this.open.at(-1)?.mark === '|';
    if (closes) this.pop('|', at);
    else this.push('|', at);
    this.write(closes ? ')' : ' abs(', at, closes);
  }

  private push(mark: '(' | '|', at: number): void {
    this.open.push({mark, at});
    if (this.open.length > deepest) {
      throw this.error(at, `expected at most ${deepest} brackets inside each other.`);
    }
  }

  private pop(mark: '(' | '|', at: number): void {
    const last = this.open.pop();
    if (last?.mark === mark) return;
    throw this.error(
      at,
      last ? `the "${last.mark}" before it is still open.` : 'nothing is open here.',
    );
  }

  private write(text: string, at: number, afterOperand: boolean): void {
    this.text += text;
    for (let i = 0; i < text.length; i++) this.origin.push(at);
    this.afterOperand = afterOperand;
  }

  private missingBracket(name: string, at: number, end: number): FormulaError {
    const after = this.formula.slice(end);
    const raised = /^\s*(\^\s*\d+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)/.test(after);
    return this.error(
      at,
      `expected "(" after ${name}: write ${name}(…)${raised ? ' and raise it after: ' + name + '(…)^2' : ''}.`,
    );
  }

  private unknownName(name: string, at: number, opens: boolean): FormulaError {
    const list =
      ` There are ${this.variableList()}, ${constantNames.join(', ')} and the ` +
      `functions ${functionNames.join(', ')}.`;
    const hint = meantBy(name, this.allowed ?? [], opens);
    return this.error(at, `got the name "${name}".${hint || list}`);
  }

  private variableList(): string {
    return this.allowed
      ? this.allowed.join(' and ')
      : 'variables of one letter (but e, which is 2.718…)';
  }

  private error(at: number, problem: string): FormulaError {
    return new FormulaError(this.formula, at + 1, problem);
  }
}
