/** Stands for what Motion Canvas's `Latex` imports of MathJax, and asks Node to typeset. */
export * from './latexStandIn';

export const mathjax = {document: () => ({convert})};

let conversions = 0;

/** The SVG of a formula, as markup; its ids are its own, as MathJax's are. */
function convert(tex: string, options: object): string {
  conversions++;
  return typeset(JSON.stringify({tex, options})).replace(
    /\bMJX-\d+-/g,
    `MJX-${conversions}-`,
  );
}

function typeset(formula: string): string {
  const request = new XMLHttpRequest();
  // What draws a formula cannot wait for it.
  const isAsynchronous = false;
  request.open('POST', new URL('formula', document.baseURI), isAsynchronous);
  request.send(formula);
  const answer = request.responseText;
  if (request.status === 200) return answer;
  throw new Error(answer || `The renderer refused a formula (${request.status}).`);
}
