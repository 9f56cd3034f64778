/** Directives that nobody asked for, such as the `:4` of `3:4`, as the text they were. */
import type {PhrasingContent, Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Span} from '../read/Place';

type SpanOf = (node: RootContent) => Span;

/**
 * Puts the source in the place of every directive; what they hold stays as it is. Changes
 * the tree.
 */
export function putBackDirectives(root: Root, source: string, spanOf: SpanOf): void {
  visit(root, (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    const content = contentOf(node as RootContent, source, spanOf);
    if (!content) return undefined;
    (parent.children as RootContent[]).splice(index, 1, ...content);
    // What it held may have directives of its own.
    return index;
  });
  visit(root, node => {
    if ('children' in node) joinTexts(node.children as RootContent[]);
  });
}

/** Others look for words in a text, and not across two. Changes the list. */
function joinTexts(children: RootContent[]): void {
  for (let i = children.length - 1; i > 0; i--) {
    const [before, after] = [children[i - 1]!, children[i]!];
    if (before.type !== 'text' || after.type !== 'text') continue;
    children.splice(i - 1, 2, {type: 'text', value: before.value + after.value});
  }
}

function contentOf(
  node: RootContent,
  source: string,
  spanOf: SpanOf,
): RootContent[] | undefined {
  if (node.type === 'textDirective')
    return around(node.children, spanOf(node), source, spanOf);
  if (node.type === 'leafDirective') {
    return [paragraph(around(node.children, spanOf(node), source, spanOf))];
  }
  if (node.type !== 'containerDirective') return undefined;
  const {start, end} = spanOf(node);
  const [first] = node.children;
  const label = first?.data && 'directiveLabel' in first.data ? first : undefined;
  const body = node.children.filter(child => child !== label);
  const head = start + lineLength(source.slice(start, end));
  const lines = source
    .slice(start, end)
    .trimEnd()
    .split(/[\r\n]+/);
  const isClosed = lines.length > 1 && /(?:^|\s|>):{3,}$/.test(lines.at(-1)!);
  const [tail = ''] = isClosed ? /:{3,}$/.exec(lines.at(-1)!)! : [];
  const words = label?.type === 'paragraph' ? label.children : [];
  return [
    paragraph(around(words, {start, end: head}, source, spanOf)),
    ...body,
    ...(tail ? [paragraph([{type: 'text', value: tail}])] : []),
  ];
}

function lineLength(text: string): number {
  return /^[^\r\n]*/.exec(text)![0].length;
}

/** The children, with what the source has before and after them. */
function around(
  children: readonly PhrasingContent[],
  {start, end}: Span,
  source: string,
  spanOf: SpanOf,
): PhrasingContent[] {
  const [first] = children;
  const last = children.at(-1);
  if (!first || !last) return [{type: 'text', value: source.slice(start, end)}];
  return [
    {type: 'text', value: source.slice(start, spanOf(first).start)},
    ...children,
    {type: 'text', value: source.slice(spanOf(last).end, end)},
  ];
}

function paragraph(children: PhrasingContent[]): RootContent {
  return {type: 'paragraph', children};
}
