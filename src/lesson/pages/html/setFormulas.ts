import type {Element, Root} from 'hast';
import {h} from 'hastscript';
import rehypeKatex from 'rehype-katex';
import {SKIP, visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {toText} from './toText';

/**
 * Sets formulas as HTML to see and MathML to hear; a faulty one is shown as written.
 * Changes the tree.
 *
 * @param output - Without KaTeX's style, `mathml` alone.
 */
export function setFormulas(
  tree: Root,
  output: 'htmlAndMathml' | 'mathml' = 'htmlAndMathml',
): void {
  const katex = rehypeKatex({
    ...{output, strict: 'ignore', trust: false, maxSize: 40},
    errorColor: 'currentColor',
  });
  katex(tree, new VFile());
  keepPunctuation(tree);
}

/** In characters of what KaTeX makes: its TeX, and its signs twice. */
const shortFormula = 50;

/**
 * Keeps a comma with the formula before it: a line may break after a formula. One that is
 * long must be free to break within. Changes the tree.
 */
function keepPunctuation(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!isFormula(node) || index === undefined || !parent) return;
    const after = parent.children[index + 1];
    const mark = after?.type === 'text' ? /^[,.;:!?)’”]+/.exec(after.value)?.[0] : null;
    if (after?.type !== 'text' || !mark || toText(node).length > shortFormula)
      return SKIP;
    after.value = after.value.slice(mark.length);
    parent.children[index] = h('span', {className: ['dh-nowrap']}, node, mark);
    return SKIP;
  });
}

function isFormula({properties: {className}}: Element): boolean {
  return Array.isArray(className) && className.includes('katex');
}
