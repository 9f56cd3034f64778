/** What a browser makes of HTML. */
import type {Element, Root} from 'hast';
import rehypeRaw from 'rehype-raw';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';

/** A document or a part of one, as the HTML standard reads it. */
function parsedHtml(html: string): Root {
  const tree: Root = {type: 'root', children: [{type: 'raw', value: html}]};
  return unified().use(rehypeRaw).runSync(tree);
}

/** Every element, in the order of the document. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  visit(parsedHtml(html), 'element', element => void found.push(element));
  return found;
}

/** The attributes of the elements of a name. */
export function propertiesOf(html: string, tagName: string): Element['properties'][] {
  return elementsOf(html)
    .filter(element => element.tagName === tagName)
    .map(({properties}) => properties);
}
