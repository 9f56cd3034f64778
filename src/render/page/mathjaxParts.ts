/** MathJax, set up as Motion Canvas's `Latex` does. */
import {liteAdaptor} from 'mathjax-full/js/adaptors/liteAdaptor.js';
import type {LiteElement} from 'mathjax-full/js/adaptors/lite/Element.js';
import {RegisterHTMLHandler} from 'mathjax-full/js/handlers/html.js';
import {TeX} from 'mathjax-full/js/input/tex.js';
import {AllPackages} from 'mathjax-full/js/input/tex/AllPackages.js';
import {mathjax} from 'mathjax-full/js/mathjax.js';
import {SVG} from 'mathjax-full/js/output/svg.js';

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
const page = mathjax.document('', {
  InputJax: new TeX({packages: AllPackages}),
  OutputJax: new SVG({fontCache: 'local'}),
});

/**
 * The SVG of a formula, as markup; without the style that lines it up with text around it,
 * which here is none, and which many sites forbid.
 */
export function typeset(tex: string, options: object): string {
  const markup = adaptor.innerHTML(page.convert(tex, options) as LiteElement);
  return markup.replace(/ style="vertical-align:[^"]*"/g, '');
}
