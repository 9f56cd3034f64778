import type {Element} from 'hast';
import rehypeStringify from 'rehype-stringify';
import {unified} from 'unified';

/** An element as it is written. */
export function toHtml(element: Element): string {
  return unified()
    .use(rehypeStringify)
    .stringify({type: 'root', children: [element]});
}
