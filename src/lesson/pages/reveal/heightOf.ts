/** How much of a slide its parts take, by the sizes in `deck.css`: pixels of 1280×720. */
import type {Element, Nodes} from 'hast';

/** What is left of a slide within its margins. */
export const roomOfSlide = 640;

const line = {height: 45, characters: 76};

const heights: Readonly<Record<string, number>> = {h1: 130, h2: 90, h3: 72};

/** About how high an element is, with the space above it. */
export function heightOf(element: Element): number {
  const text = shownText(element);
  if (has(element, 'img') > 0) return 504;
  switch (element.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
      return heights[element.tagName]!;
    case 'pre':
      return text.split('\n').length * 36 + 80;
    case 'ul':
    case 'ol':
      return has(element, 'li') * 54 + linesOf(text) * 20 + 24;
    case 'div':
    case 'span':
      // A table, or a formula.
      return has(element, 'tr') * 58 || 130;
    default:
      return linesOf(text) * line.height + 24;
  }
}

function linesOf(text: string): number {
  return Math.ceil(text.length / line.characters);
}

/** Without what KaTeX writes for ears. */
function shownText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element') {
    const {className} = node.properties;
    if (Array.isArray(className) && className.includes('katex-mathml')) return '';
  }
  return 'children' in node ? node.children.map(shownText).join('') : '';
}

/** How many elements of a name are within another. */
function has(element: Element, tagName: string): number {
  return element.children.reduce(
    (count, child) =>
      child.type === 'element'
        ? count + Number(child.tagName === tagName) + has(child, tagName)
        : count,
    0,
  );
}
