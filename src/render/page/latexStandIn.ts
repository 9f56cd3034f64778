/**
 * What Motion Canvas's `Latex` imports of MathJax, for pages that typeset elsewhere: MathJax
 * is more than everything else that a page could need.
 */

/** The markup is made at once, so that there is no tree to print. */
export const liteAdaptor = () => ({innerHTML: (markup: string) => markup});

/** What `Latex` makes of these goes into `mathjax.document`, which takes nothing. */
function unused(): void {}
export {unused as TeX, unused as SVG, unused as RegisterHTMLHandler};
const all: readonly string[] = [];
export {all as AllPackages};
