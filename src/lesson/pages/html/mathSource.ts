/** Formulas as lessons write them: with dollars as kramdown, GitHub and Pandoc read them. */
import type {Nodes, Paragraph, Parent, Root, Text} from 'mdast';
import {visit} from 'unist-util-visit';

type InlineMath = Extract<Nodes, {type: 'inlineMath'}>;

/**
 * Puts the dollars of a formula over several lines on lines of their own. Where others
 * begin a formula (`$$ a =`, on the next line `b $$`), remark-math begins a fence, which
 * takes in everything up to the next line of dollars.
 *
 * @param parsed - Reads Markdown with formulas.
 */
export function fencedMath(source: string, parsed: (source: string) => Root): string {
  const from = openFence(parsed(source));
  if (from === undefined) return source;
  const formula = /^\$\$((?:(?!\$\$|\n[ \t]*\n)[^])*?)\n?[ \t]*\$\$[ \t]*(?=\n|$)/.exec(
    source.slice(from),
  );
  if (!formula) return source;
  const rest = source.slice(from + formula[0].length);
  const fenced = `${source.slice(0, from)}$$\n${formula[1]!.trim()}\n$$`;
  return fenced + fencedMath(`\n${rest}`, parsed).slice(1);
}

/** Where a fence begins that has more than dollars on its first line, outside of lists. */
function openFence(tree: Root): number | undefined {
  const open = tree.children.find(node => node.type === 'math' && Boolean(node.meta));
  return open?.position?.start.offset;
}

/**
 * Makes a formula between double dollars that has its paragraph to itself a displayed
 * one, and gives back what is money: a dollar that ends a formula has no digit after it.
 * Changes the tree.
 */
export function settleMath(tree: Root, source: string): void {
  visit(tree, 'inlineMath', (node, index, parent) => {
    if (index === undefined || !parent) return;
    const {start, end} = node.position!;
    const written = source.slice(start.offset, end.offset);
    if (written.startsWith('$$')) {
      if (isAlone(parent)) display(node, parent);
    } else if (/\d/.test(source.charAt(end.offset!))) {
      parent.children[index] = {type: 'text', value: written} satisfies Text;
    }
  });
}

function isAlone(parent: Parent): parent is Paragraph {
  return parent.type === 'paragraph' && parent.children.length === 1;
}

function display(node: InlineMath, paragraph: Paragraph): void {
  node.data = {
    ...node.data,
    hProperties: {className: ['language-math', 'math-display']},
  };
  paragraph.data = {...paragraph.data, hName: 'div'};
}
