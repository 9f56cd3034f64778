/** Puts elements in the place of words that stand for them. */
import type {Element, ElementContent, Root, RootContent} from 'hast';

/** The elements by the words that stand for them. */
export type Elements = ReadonlyMap<string, Element>;

/** What may hold a figure, or what may hold that. */
const containers = new Set(
  (
    'div blockquote ul ol li dl dd details section ' +
    'table thead tbody tfoot tr td th'
  ).split(' '),
);

/**
 * Turns the comments that stand for something into text: a sanitizer drops comments.
 * Changes the tree.
 */
export function commentsToWords(tree: Root, isWord: (text: string) => boolean): void {
  const turned = <T extends RootContent>(
    node: T,
  ): T | {type: 'text'; value: string} => {
    if (node.type === 'comment' && isWord(node.value)) {
      return {type: 'text', value: node.value};
    }
    if ('children' in node) node.children = node.children.map(turned);
    return node;
  };
  tree.children = tree.children.map(turned);
}

/** Puts what is part of a sentence, such as a picture, where its word is. Changes the tree. */
export function swapInline(tree: Root, elements: Elements): void {
  const swapped = (node: RootContent): RootContent[] => {
    if (node.type === 'text') return splitAtWords(node.value, elements).map(one);
    if ('children' in node)
      node.children = node.children.flatMap(swapped) as ElementContent[];
    return [node];
  };
  const one = (part: string | Element): ElementContent =>
    typeof part === 'string' ? {type: 'text', value: part} : part;
  if (elements.size > 0) tree.children = tree.children.flatMap(swapped);
}

/**
 * Puts what is a block, a figure, where its word is: between the halves of a paragraph,
 * after a heading, a link or whatever else may not hold it. Changes the tree.
 */
export function swapBlocks(tree: Root, elements: Elements): void {
  if (elements.size > 0) tree.children = inContainer(tree.children, elements);
}

function inContainer<T extends RootContent>(nodes: T[], elements: Elements): T[] {
  return nodes.flatMap(node => {
    if (node.type === 'text') {
      return splitAtWords(node.value, elements).map(part =>
        typeof part === 'string' ? {type: 'text', value: part} : part,
      ) as T[];
    }
    if (node.type !== 'element') return [node];
    if (node.tagName === 'p') return splitParagraph(node, elements) as T[];
    if (containers.has(node.tagName)) {
      return [{...node, children: inContainer(node.children, elements)}];
    }
    const after: Element[] = [];
    return [withoutWords(node, elements, after), ...after] as T[];
  });
}

function splitParagraph(paragraph: Element, elements: Elements): Element[] {
  const parts: Element[] = [];
  const after: Element[] = [];
  let run: ElementContent[] = [];
  const endRun = () => {
    if (run.some(isSeen)) parts.push({...paragraph, children: run});
    run = [];
  };
  for (const child of paragraph.children) {
    if (child.type !== 'text') {
      run.push(withoutWords(child, elements, after));
      continue;
    }
    for (const part of splitAtWords(child.value, elements)) {
      if (typeof part === 'string') run.push({type: 'text', value: part});
      else {
        endRun();
        parts.push(part);
      }
    }
  }
  endRun();
  return [...parts, ...after];
}

function isSeen(node: ElementContent): boolean {
  return node.type === 'text' ? node.value.trim() !== '' : node.type === 'element';
}

/** A node less the words in it, whose elements are appended to a list. */
function withoutWords<T extends ElementContent>(
  node: T,
  elements: Elements,
  after: Element[],
): T {
  if (node.type === 'text') {
    const parts = splitAtWords(node.value, elements);
    after.push(...parts.filter(part => typeof part !== 'string'));
    return {...node, value: parts.filter(part => typeof part === 'string').join('')};
  }
  if (node.type !== 'element') return node;
  const children = node.children.map(child => withoutWords(child, elements, after));
  return {...node, children};
}

function splitAtWords(text: string, elements: Elements): (string | Element)[] {
  const words = [...elements.keys()].filter(word => text.includes(word));
  if (words.length === 0) return [text];
  return text
    .split(new RegExp(`(${words.join('|')})`))
    .filter(part => part !== '')
    .map(part => elements.get(part) ?? part);
}
