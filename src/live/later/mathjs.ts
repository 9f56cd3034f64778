/** Stands for `mathjs/number`, and loads it when the first formula is differentiated. */
import type {MathJsInstance} from 'mathjs';
import {LaterPart} from './missing';

const engine = new LaterPart<MathJsInstance>('The formula engine', () =>
  import('./mathjsParts').then(({instance}) => instance),
);

export const derivativeDependencies = {};

/**
 * The engine.
 *
 * @throws MissingPart while it is not there.
 */
export function create(): MathJsInstance {
  return engine.get();
}
