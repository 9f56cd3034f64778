import type {Element, ElementContent} from 'hast';
import {posix} from 'node:path';
import {visit} from 'unist-util-visit';
import {pagePath} from '../relativeUrl';

/**
 * Lets links to lessons lead to their pages. Changes the elements.
 *
 * @param path - Of the lesson that links.
 * @param lessons - The paths of those that have pages.
 */
export function linkToPages(
  children: readonly ElementContent[],
  path: string,
  lessons: readonly string[],
): void {
  const link = (node: Element) => {
    const {href} = node.properties;
    if (node.tagName !== 'a' || typeof href !== 'string') return;
    const [, to, rest] = /^([^?#]*)(.*)$/s.exec(href)!;
    const target = posix.join(posix.dirname(path), decoded(to!));
    if (to !== '' && lessons.includes(target)) {
      node.properties['href'] = pagePath(to!) + rest!;
    }
  };
  for (const child of children) visit(child, 'element', link);
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
