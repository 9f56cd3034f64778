import {js, python, spellingOf, type Dialect} from './dialects';
import type {Expression} from './Expression';
import {signsFirst} from './signsFirst';
import {teachersOrder} from './teachersOrder';
import {spelt} from './toText';

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

/** One value, or the components of a vector. */
type Body = string | readonly string[];

/** How a language defines functions. */
interface Definitions {
  readonly dialect: Dialect;
  define(name: string, parameters: string, comment: string, body: Body): string;
}

const definitions: Readonly<Record<Language, Definitions>> = {
  python: {
    dialect: python,
    define: (name, parameters, comment, body) =>
      [
        `def ${name}(${parameters}):`,
        ...(comment ? [`    """${comment}"""`] : []),
        ...(typeof body === 'string'
          ? [`    return ${body}`]
          : ['    return [', ...body.map(part => `        ${part},`), '    ]']),
      ].join('\n'),
  },
  js: {
    dialect: js,
    define: (name, parameters, comment, body) =>
      [
        ...(comment ? [`/** ${comment} */`] : []),
        `function ${name}(${parameters}) {`,
        ...(typeof body === 'string'
          ? [`  return ${body};`]
          : ['  return [', ...body.map(part => `    ${part},`), '  ];']),
        '}',
      ].join('\n'),
  },
};

/**
 * Definitions of f and of its derivative df, or of its gradient when it has several
 * variables. The functions of the language stand in for those of the simulation; their
 * last bits may differ.
 */
export function codeOf(coded: Coded, language: Language): string {
  const {dialect, define} = definitions[language];
  const {expression, slopes, variables, constants, letters} = coded;
  const used = new Set<string>();
  const spelling = spellingOf(dialect, used);
  const order = [...variables, ...constants];
  const parameters = order.join(', ');
  const value = spelt(signsFirst(expression), spelling);
  const parts = slopes.map(slope => spelt(teachersOrder(slope, letters), spelling));
  const [only] = parts;
  const names = variables.join(', ');
  const functions = [
    define('f', parameters, '', value),
    variables.length === 1
      ? define('df', parameters, `The derivative of f: df/d${names}.`, only!)
      : define(
          'gradient',
          parameters,
          `The partial derivatives of f with respect to ${names}.`,
          parts,
        ),
  ];
  const helpers = [...used].map(name => dialect.helpers[name]!);
  const blocks = [...helpers, ...functions];
  const gap = language === 'python' ? '\n\n\n' : '\n\n';
  return [...dialect.opening(blocks.join('\n')), ...blocks].join(gap);
}
