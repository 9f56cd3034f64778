import type {Spelling} from './toText';

/** How a language spells formulas. */
export interface Dialect extends Omit<Spelling, 'call' | 'oddRoot'> {
  /** Functions that the language has, by ours: exp, sqrt, cbrt and those of the tree. */
  readonly functions: Readonly<Record<string, string>>;
  /** Definitions of those that it has not. */
  readonly helpers: Readonly<Record<string, string>>;
  /** Begins a file that holds the text. */
  opening(text: string): readonly string[];
}

const trigonometry = 'sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh';

export const python: Dialect = {
  operator: '**',
  unrealPower: 'math.pow',
  bracketsNegativePowers: false,
  constant: name => `math.${name}`,
  functions: {
    ...under('math.', trigonometry),
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
};

export const js: Dialect = {
  operator: '**',
  bracketsNegativePowers: true,
  constant: name => (name === 'pi' ? 'Math.PI' : 'Math.E'),
  functions: {
    ...under('Math.', trigonometry),
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
};

export const julia: Dialect = {
  operator: '^',
  bracketsNegativePowers: false,
  constant: name => (name === 'pi' ? 'pi' : 'exp(1)'),
  functions: {
    ...under('', trigonometry),
    ...under('', 'log2 log10 exp sqrt cbrt abs sign max min'),
    ln: 'log',
  },
  helpers: {
    step: 'step(u) = (1 + sign(u))/2',
    relu: 'relu(u) = max(0, u)',
    sigmoid: 'sigmoid(u) = 1/(1 + exp(-u))',
    root: 'root(u, n) = sign(u)*abs(u)^(1/n)',
  },
  opening: () => [],
};

/**
 * How formulas are spelt.
 *
 * @param used - Is told the helpers that are used.
 */
export function spellingOf(dialect: Dialect, used: Set<string>): Spelling {
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
