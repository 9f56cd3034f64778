import type {Element, Root} from 'hast';
import {toText} from './toText';
import {visit} from 'unist-util-visit';

/** Names with which headings are linked to, each once in its page. */
export class Slugs {
  private readonly taken = new Set<string>();

  /** Keeps an id that an author has given for whoever has it. */
  public take(id: string): void {
    this.taken.add(id);
  }

  /** As GitHub makes it: `What is η?` becomes `what-is-η`, the second time `what-is-η-1`. */
  public of(text: string): string {
    const plain = text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
    // What begins with `dh-` belongs to the page.
    const stem = plain.replace(/^dh-/, '') || 'section';
    let slug = stem;
    for (let i = 1; this.taken.has(slug); i++) slug = `${stem}-${i}`;
    this.taken.add(slug);
    return slug;
  }
}

/**
 * Gives every heading without an id one made from its text. Changes the tree.
 *
 * @param taken - The ids of what is put into the tree later.
 */
export function nameHeadings(tree: Root, taken: readonly string[] = []): void {
  const slugs = new Slugs();
  taken.forEach(id => slugs.take(id));
  visit(tree, 'element', ({properties: {id}}) => {
    if (typeof id === 'string') slugs.take(id);
  });
  visit(tree, 'element', node => {
    if (isHeading(node)) node.properties['id'] ??= slugs.of(toText(node));
  });
}

/** The text of the first heading of the first level, or of the first heading. */
export function firstHeading(tree: Root): string | undefined {
  const headings: Element[] = [];
  visit(tree, 'element', node => {
    if (isHeading(node)) headings.push(node);
  });
  const first = headings.find(({tagName}) => tagName === 'h1') ?? headings[0];
  return first && toText(first).trim();
}

function isHeading({tagName}: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}
