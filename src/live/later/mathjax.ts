/**
 * Stands for what Motion Canvas's `Latex` imports of MathJax, and loads MathJax itself when
 * the first formula is typeset: it is three quarters of everything a figure could need.
 */
import {LaterPart} from './missing';

interface Typesetter {
  /** The SVG of a formula, as markup. */
  typeset(tex: string, options: object): string;
}

const typesetter = new LaterPart<Typesetter>('The typesetter', () =>
  import('./mathjaxParts').then(({typeset}) => ({typeset})),
);

export const mathjax = {
  document: () => ({
    convert: (tex: string, options: object) => typesetter.get().typeset(tex, options),
  }),
};

/** The markup is made at once, so that there is no tree to print. */
export const liteAdaptor = () => ({innerHTML: (markup: string) => markup});

/** What `Latex` makes of these goes into `mathjax.document`, which takes nothing. */
function unused(): void {}
export {unused as TeX, unused as SVG, unused as RegisterHTMLHandler};
const all: readonly string[] = [];
export {all as AllPackages};
