/**
 * Stands for what Motion Canvas's `Latex` imports of MathJax, and loads MathJax itself when
 * the first formula is typeset.
 */
import {LaterPart} from './missing';

export * from '../../render/page/latexStandIn';

interface Typesetter {
  /** The SVG of a formula, as markup. */
  typeset(tex: string, options: object): string;
}

const typesetter = new LaterPart<Typesetter>('The typesetter', () =>
  import('../../render/page/mathjaxParts').then(({typeset}) => ({typeset})),
);

export const mathjax = {
  document: () => ({
    convert: (tex: string, options: object) => typesetter.get().typeset(tex, options),
  }),
};
