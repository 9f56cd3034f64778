import type {Expression} from './Expression';
import {signsFirst} from './signsFirst';
import {teachersOrder} from './teachersOrder';
import {spelt, type Spelling} from './toText';

export const languages = ['python', 'js'] as const;

export type Language = (typeof languages)[number];

/** What code is made of. */
export interface Coded {
  readonly expression: Expression;
  /** Its derivatives, one for each of its own variables. */
  readonly slopes: readonly Expression[];
  readonly variables: readonly string[];
  /** Other letters in it: further parameters of the functions. */
  readonly constants: readonly string[];
  /** All of these in the order in which a product has them. */
  readonly letters: readonly string[];
}

/** How a language spells formulas, and functions of them. */
interface Dialect extends Omit<Spelling, 'call' | 'oddRoot'> {
  /** Functions that the language has, by ours: exp, sqrt, cbrt and those of the tree. */
  readonly functions: Readonly<Record<string, string>>;
  /** Definitions of those that it has not. */
  readonly helpers: Readonly<Record<string, string>>;
  /** Begins a file that holds the text. */
  opening(text: string): readonly string[];
  define(name: string, parameters: string, comment: string, body: Body): string;
}

/** One value, or the components of a vector. */
type Body = string | readonly string[];

const python: Dialect = {
  operator: '**',
  unrealPower: 'math.pow',
  bracketsNegativePowers: false,
  constant: name => `math.${name}`,
  functions: {
    ...under('math.', 'sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh'),
    ...under('math.', 'log2 log10 exp sqrt'),
    ...{ln: 'math.log', abs: 'abs', max: 'max', min: 'min'},
  },
  helpers: {
    sign: 'def sign(u):\n    return (u > 0) - (u < 0)',
    step: 'def step(u):\n    return (1 + (u > 0) - (u < 0))/2',
    relu: 'def relu(u):\n    return max(0, u)',
    sigmoid:
      'def sigmoid(u):\n' +
      '    return 1/(1 + math.exp(-u)) if u >= 0 else math.exp(u)/(1 + math.exp(u))',
    root:
      'def root(u, n):\n    """The real root of an odd index n."""\n' +
      '    return math.copysign(abs(u)**(1/n), u)',
  },
  opening: text => (text.includes('math.') ? ['import math'] : []),
  define: (name, parameters, comment, body) =>
    [
      `def ${name}(${parameters}):`,
      ...(comment ? [`    """${comment}"""`] : []),
      ...(typeof body === 'string'
        ? [`    return ${body}`]
        : ['    return [', ...body.map(part => `        ${part},`), '    ]']),
    ].join('\n'),
};

const js: Dialect = {
  operator: '**',
  bracketsNegativePowers: true,
  constant: name => (name === 'pi' ? 'Math.PI' : 'Math.E'),
  functions: {
    ...under('Math.', 'sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh'),
    ...under('Math.', 'log2 log10 exp sqrt cbrt abs sign max min'),
    ln: inMath('log'),
  },
  helpers: {
    step: 'function step(u) {\n  return (1 + Math.sign(u))/2;\n}',
    relu: 'function relu(u) {\n  return Math.max(0, u);\n}',
    sigmoid: `function sigmoid(u) {\n  return 1/(1 + ${inMath('exp')}(-u));\n}`,
    root:
      '/** The real root of an odd index n. */\nfunction root(u, n) {\n' +
      '  return Math.sign(u)*Math.abs(u)**(1/n);\n}',
  },
  opening: () => [],
  define: (name, parameters, comment, body) =>
    [
      ...(comment ? [`/** ${comment} */`] : []),
      `function ${name}(${parameters}) {`,
      ...(typeof body === 'string'
        ? [`  return ${body};`]
        : ['  return [', ...body.map(part => `    ${part},`), '  ];']),
      '}',
    ].join('\n'),
};

const dialects: Readonly<Record<Language, Dialect>> = {python, js};

/**
 * Definitions of f and of its derivative df, or of its gradient when it has several
 * variables. The functions of the language stand in for those of the simulation; their
 * last bits may differ.
 */
export function codeOf(coded: Coded, language: Language): string {
  const dialect = dialects[language];
  const {expression, slopes, variables, constants, letters} = coded;
  const used = new Set<string>();
  const spelling = spellingOf(dialect, used);
  const order = [...variables, ...constants];
  const parameters = order.join(', ');
  const value = spelt(signsFirst(expression), spelling);
  const parts = slopes.map(slope => spelt(teachersOrder(slope, letters), spelling));
  const [only] = parts;
  const names = variables.join(', ');
  const definitions = [
    dialect.define('f', parameters, '', value),
    variables.length === 1
      ? dialect.define('df', parameters, `The derivative of f: df/d${names}.`, only!)
      : dialect.define(
          'gradient',
          parameters,
          `The partial derivatives of f with respect to ${names}.`,
          parts,
        ),
  ];
  const helpers = [...used].map(name => dialect.helpers[name]!);
  const blocks = [...helpers, ...definitions];
  const gap = language === 'python' ? '\n\n\n' : '\n\n';
  return [...dialect.opening(blocks.join('\n')), ...blocks].join(gap);
}

/** Notes the helpers that are used. */
function spellingOf(dialect: Dialect, used: Set<string>): Spelling {
  const call = (name: string, parts: readonly string[]): string => {
    const own = dialect.functions[name];
    if (own === undefined) used.add(name);
    return `${own ?? name}(${parts.join(', ')})`;
  };
  return {
    ...dialect,
    oddRoot: (radicand, index) =>
      index === 3 && dialect.functions['cbrt']
        ? call('cbrt', [radicand])
        : call('root', [radicand, String(index)]),
    call: (name, parts) =>
      name === 'cbrt' && !dialect.functions['cbrt']
        ? call('root', [...parts, '3'])
        : call(name, parts),
  };
}

/** The program's text calls the engine's functions; the simulation never does. */
function inMath(name: string): string {
  return `Math.${name}`;
}

function under(prefix: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map(name => [name, prefix + name]));
}
