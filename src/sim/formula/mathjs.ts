/** The rules of differentiation: mathjs with plain numbers, nothing else. */
import {create, derivativeDependencies, type MathJsInstance} from 'mathjs/number';

let instance: MathJsInstance | undefined;

/** Built when a formula is first differentiated: a list of objectives does without. */
export function mathjs(): MathJsInstance {
  return (instance ??= create({...derivativeDependencies}));
}
