import type {Heading} from './heading';
import {functionNamed, functionNames, type Meaning} from '../vocabulary';

/** What a name in a formula stands for. */
export type Named =
  | {readonly kind: 'variable'; readonly name: string}
  | {readonly kind: 'constant'; readonly name: 'pi' | 'e'}
  | {readonly kind: 'function'; readonly meaning: Meaning};

/** The names that a formula may use. */
export class Names {
  /** Undefined where every letter may be a variable. */
  public readonly variables: readonly string[] | undefined;

  /**
   * The names that a formula may use.
   *
   * @param allowed - The variables there may be; undefined allows every letter.
   * @param heading - May narrow them, but in a formula in any letters names the first.
   */
  public constructor(
    allowed: readonly string[] | undefined,
    public readonly heading: Heading,
  ) {
    const {values} = heading;
    const declared = heading.variables?.map(({name}) => declaredName(name, allowed));
    this.variables =
      allowed && (declared ?? allowed.filter(name => !values.includes(name)));
    this.declared = declared ?? [];
  }

  private isVariable(name: string): boolean {
    return this.find(name, false)?.kind === 'variable';
  }

  /** The variables of the heading, in order. */
  public readonly declared: readonly string[];

  /**
   * What a name stands for.
   *
   * @param opens - Whether a bracket follows: σ(x) is a function, σ·x is not.
   * @returns Undefined for a name that stands for nothing.
   */
  public find(text: string, opens: boolean): Named | undefined {
    const name = variableName(text);
    if (this.variables?.includes(name) || this.declared.includes(name)) {
      return {kind: 'variable', name};
    }
    const lower = text.toLowerCase();
    if (lower === 'σ' && (opens || this.variables)) {
      return {kind: 'function', meaning: functionNamed('sigmoid')!};
    }
    const meaning = functionNamed(
      lower.replace(/_\{?|\}/g, '').replace(/[₀-₉]/g, asDigit),
    );
    if (meaning) return {kind: 'function', meaning};
    const constant = this.constant(text);
    if (constant) return {kind: 'constant', name: constant};
    if (this.variables) {
      const small = variableName(lower);
      return this.variables.includes(small)
        ? {kind: 'variable', name: small}
        : undefined;
    }
    // e2 is a slip for e² sooner than a variable.
    return isLetter(text) && !/^e\d/.test(text) ? {kind: 'variable', name} : undefined;
  }

  private constant(text: string): 'pi' | 'e' | undefined {
    const lower = text.toLowerCase();
    if (lower === 'π' || lower === 'pi') return 'pi';
    return text === 'e' || (this.variables && lower === 'e') ? 'e' : undefined;
  }

  /**
   * The parts written together in one name, as in xy, xsin(y), sinx and sin2; undefined when they
   * cannot be told apart with certainty.
   *
   * @param alone - Letters that stand by themselves elsewhere in the formula.
   */
  public apart(
    text: string,
    opens: boolean,
    alone: ReadonlySet<string>,
  ): readonly string[] | undefined {
    const [, called, digits] = /^([A-Za-z]+)(\d+)$/.exec(text) ?? [];
    if (called && digits && functionNamed(called.toLowerCase()))
      return [called, digits];
    if (!/^[A-Za-z]{2,}$/.test(text)) return undefined;
    const isVariable = (letter: string) =>
      this.isVariable(letter) &&
      (this.variables !== undefined || alone.has(letter) || /[xyz]/.test(letter));
    const letters = [...text];
    const isPair = this.variables === undefined && text.length === 2 && !opens;
    const known = isPair ? (letter: string) => this.isVariable(letter) : isVariable;
    const mayOpen = this.variables !== undefined || !opens;
    if (mayOpen && letters.every(known)) return letters;
    const [before, name, after] = aroundFunction(text) ?? [];
    if (name === undefined || (after && opens)) return undefined;
    const around = [...before!, ...after!];
    return around.every(isVariable) ? [...before!, name, ...after!] : undefined;
  }
}

/** What stands before and after the longest function's name in a name. */
function aroundFunction(text: string): [string, string, string] | undefined {
  const lower = text.toLowerCase();
  const [longest] = functionNames
    .filter(name => lower.includes(name))
    .sort((a, b) => b.length - a.length);
  if (longest === undefined) return undefined;
  const at = lower.indexOf(longest);
  return [text.slice(0, at), longest, text.slice(at + longest.length)];
}

/** One spelling of a subscript: x_1 for x1, x₁ and x_{1}. */
export function variableName(text: string): string {
  const [, letters = text, index = ''] =
    /^([^\d_₀-₉]+)_?\{?([\d₀-₉]*)\}?$/.exec(text) ?? [];
  const digits = index.replace(/[₀-₉]/g, asDigit);
  return digits === '' ? letters : `${letters}_${digits}`;
}

/** X in a heading means x where only x may be. */
function declaredName(text: string, allowed: readonly string[] | undefined): string {
  const name = variableName(text);
  const small = name.toLowerCase();
  return allowed?.includes(small) && !allowed.includes(name) ? small : name;
}

function asDigit(subscript: string): string {
  return String('₀₁₂₃₄₅₆₇₈₉'.indexOf(subscript));
}

function isLetter(text: string): boolean {
  return /^(?:[A-Za-z]|[α-ωΑ-Ω])(?:[_{\d₀-₉].*)?$/.test(text);
}
