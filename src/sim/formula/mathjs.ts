/** The parser and the rules of differentiation: mathjs with plain numbers, nothing else. */
import {
  create,
  derivativeDependencies,
  parseDependencies,
  type MathJsInstance,
} from 'mathjs/number';

let instance: MathJsInstance | undefined;

/** Built when a formula is first read: a list of objectives does without. */
export function mathjs(): MathJsInstance {
  return (instance ??= create({...parseDependencies, ...derivativeDependencies}));
}
