/** A program that descends, as a lesson writes it. */
import type {Coded} from './codeOf';
import {js, julia, python, spellingOf, type Dialect} from './dialects';
import {teachersOrder} from './teachersOrder';
import {spelt} from './toText';

export const programLanguages = ['python', 'javascript', 'julia'] as const;

export type ProgramLanguage = (typeof programLanguages)[number];

export interface ProgramLine {
  readonly text: string;
  /** What it does again and again; null before the loop and at its end. */
  readonly role: 'repeat' | 'gradient' | 'step' | null;
}

export interface ProgramOptions {
  readonly start: number;
  readonly learningRate: number;
  /** How many updates it makes, whatever the slopes. */
  readonly steps: number;
  readonly language: ProgramLanguage;
  /** About how many characters a line has; a longer derivative is broken at its signs. */
  readonly columns: number;
}

/** How a language writes a descent. */
interface Grammar {
  readonly dialect: Dialect;
  number(value: number): string;
  /** The derivative, a part of it on each line. */
  derivative(parts: readonly string[]): readonly string[];
  start(x: string): string;
  repeat(steps: number): string;
  readonly gradient: string;
  step(learningRate: string): string;
  readonly end: string | null;
}

const grammars: Readonly<Record<ProgramLanguage, Grammar>> = {
  python: {
    dialect: python,
    number: withPoint,
    derivative: parts => ['def df(x):', ...returned('    return ', parts, '')],
    start: x => `x = ${x}`,
    repeat: steps => `for i in range(${steps}):`,
    gradient: '    gradx = df(x)',
    step: rate => `    x = x - ${rate}*gradx`,
    end: null,
  },
  javascript: {
    dialect: js,
    number: String,
    derivative: parts => [
      'function df(x) {',
      ...returned('  return ', parts, ';'),
      '}',
    ],
    start: x => `let x = ${x};`,
    repeat: steps => `for (let i = 0; i < ${steps}; i++) {`,
    gradient: '  const gradx = df(x);',
    step: rate => `  x = x - ${rate}*gradx;`,
    end: '}',
  },
  julia: {
    dialect: julia,
    number: withPoint,
    derivative: parts => returned('df(x) = ', parts, ''),
    start: x => `x = ${x}`,
    repeat: steps => `for i in 1:${steps}`,
    gradient: '    gradx = df(x)',
    // A loop of a file has variables of its own unless told.
    step: rate => `    global x -= ${rate}*gradx`,
    end: 'end',
  },
};

/**
 * The lines of a program that goes from a start down the slope of a function of x, with
 * equal iterates up to the last bits of the language's functions.
 *
 * @example
 * ```ts
 * formula('x^2').program({start: 2, learningRate: 0.1, steps: 8, language: 'python', columns: 26})
 *   .map(({text}) => text);
 * // ['def df(x):', '    return 2*x', '', 'x = 2.0', 'for i in range(8):',
 * //  '    gradx = df(x)', '    x = x - 0.1*gradx']
 * ```
 */
export function descentProgram(
  {slopes: [slope], letters}: Pick<Coded, 'slopes' | 'letters'>,
  {start, learningRate, steps, language, columns}: ProgramOptions,
): ProgramLine[] {
  const {dialect, ...write} = grammars[language];
  const used = new Set<string>();
  const text = spelt(teachersOrder(slope!, letters), spellingOf(dialect, used));
  const derivative = write.derivative(broken(text, columns - 12));
  const definitions = [
    ...[...used].flatMap(name => dialect.helpers[name]!.split('\n')),
    ...derivative,
  ];
  const before = [
    ...dialect.opening(definitions.join('\n')),
    ...definitions,
    '',
    write.start(write.number(start)),
  ];
  return [
    ...before.map(plain),
    {text: write.repeat(steps), role: 'repeat'},
    {text: write.gradient, role: 'gradient'},
    {text: write.step(write.number(learningRate)), role: 'step'},
    ...(write.end === null ? [] : [plain(write.end)]),
  ];
}

function plain(text: string): ProgramLine {
  return {text, role: null};
}

/** In these languages 2 is a whole number, and its powers are, too. */
function withPoint(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? `${value}.0` : `${value}`;
}

/** What a function returns, in brackets where it takes several lines. */
function returned(
  opening: string,
  parts: readonly string[],
  ending: string,
): readonly string[] {
  if (parts.length === 1) return [`${opening}${parts[0]}${ending}`];
  const last = parts.length - 1;
  return parts.map((part, i) =>
    [i === 0 ? `${opening}(` : '        ', part, i === last ? `)${ending}` : ''].join(
      '',
    ),
  );
}

/** Lines that end with a sign, of a formula that is too long for one. */
function broken(text: string, columns: number): readonly string[] {
  const terms = text.match(/(?:(?! [+-] ).)+(?: [+-] )?/g) ?? [];
  const pieces = terms.flatMap(term =>
    term.trimEnd().length <= columns
      ? [term]
      : (term.match(/(?:(?!(?<!\*)\*(?!\*)|, ).)+(?:\*|, )?/g) ?? []),
  );
  const lines: string[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line !== undefined && (line + piece).trimEnd().length <= columns) {
      lines[lines.length - 1] = line + piece;
    } else lines.push(piece);
  }
  return lines.map(line => line.trimEnd());
}
