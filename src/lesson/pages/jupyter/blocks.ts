/** A lesson taken apart for a format that shows its figures beside its text, not in it. */
import type {Code, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Figure} from '../../Figure';
import {lessonMarkdown} from '../html/authorTree';
import {fencedMath} from '../html/mathSource';
import type {Lesson} from '../Lesson';
import {imageMarkdown} from '../markdown/figureMarkdown';
import {markedSource, type MarkedSource} from '../markedSource';

export interface TextBlock {
  readonly kind: 'text';
  /** Markdown as its author wrote it. */
  readonly text: string;
  readonly isHeading: boolean;
  /** What links in it refer to: `[name]: https://…`. */
  readonly definitions: readonly string[];
}

/** Text, code that runs, or a figure. */
export type Block =
  | TextBlock
  | {readonly kind: 'code'; readonly text: string}
  | {readonly kind: 'figure'; readonly figure: Figure};

/**
 * The blocks of a lesson in their order, without front matter. A figure in a list or a
 * sentence comes after it.
 *
 * @param codeLanguage - Of the code that runs.
 */
export function lessonBlocks(lesson: Lesson, codeLanguage: string): Block[] {
  const marked = markedSource(lesson);
  const source = fencedMath(marked.text, text => lessonMarkdown.parse(text));
  const {children} = lessonMarkdown.parse(source);
  const sliceOf = ({position}: RootContent) =>
    source.slice(position!.start.offset, position!.end.offset);
  const definitions = new Map(
    children.flatMap(node =>
      node.type === 'definition' ? [[node.identifier, sliceOf(node)] as const] : [],
    ),
  );
  return children.flatMap((node): Block[] => {
    if (isNoText(node)) return [];
    if (isCode(node, codeLanguage)) return [{kind: 'code', text: node.value}];
    const slice = sliceOf(node);
    const text = withoutWords(slice, marked);
    const used = referencesIn(node).flatMap(name => definitions.get(name) ?? []);
    const isHeading = node.type === 'heading';
    return [
      ...(isBlank(text)
        ? []
        : [{kind: 'text' as const, text, isHeading, definitions: used}]),
      ...[...marked.figures]
        .filter(([word]) => slice.includes(word))
        .map(([, {figure}]) => ({kind: 'figure' as const, figure})),
    ];
  });
}

function isNoText({type}: {readonly type: string}): boolean {
  return ['yaml', 'toml', 'definition'].includes(type);
}

function isCode(node: RootContent, language: string): node is Code {
  return node.type === 'code' && node.lang === language;
}

/** A text less its figures, with its images as Markdown sees them. */
function withoutWords(text: string, {figures, images}: MarkedSource): string {
  let own = text;
  for (const word of figures.keys()) {
    own = own.replace(`<!--${word}-->`, '').replace(word, '');
  }
  for (const [word, image] of images)
    own = own.replace(word, () => imageMarkdown(image));
  return own.trim();
}

/** Whether nothing is left but the signs of lists and quotations. */
function isBlank(text: string): boolean {
  return /^(?:\s|>|[-*+](?=\s|$)|\d+[.)](?=\s|$))*$/.test(text);
}

function referencesIn(node: RootContent): string[] {
  const found = new Set<string>();
  visit(node, child => {
    if ('identifier' in child && child.type !== 'footnoteReference') {
      found.add(child.identifier);
    }
  });
  return [...found];
}
