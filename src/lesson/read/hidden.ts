/** What of a lesson no reader sees as words: code, front matter, comments, formulas. */
import type {Node, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Span} from './Place';

/** Stands for a character that is hidden; no lesson has one. */
const nul = '\0';

const hiddenTypes: ReadonlySet<string> = new Set([
  'code',
  'inlineCode',
  'yaml',
  'toml',
]);

/** Comments, scripts and styles of HTML, comments of MDX, and what Liquid leaves alone. */
const hiddenText = [
  /(?<!\\)<!--[\s\S]*?-->/g,
  /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi,
  /\{\/\*[\s\S]*?\*\/\}/g,
  /\{%-?\s*(comment|raw|highlight)\b[^%]*%\}[\s\S]*?\{%-?\s*end\1\s*-?%\}/g,
];

/**
 * Formulas within a paragraph. As Pandoc has it: no space inside of single dollars and no
 * digit behind them, so that amounts of money are none.
 */
const formulas = [
  /(?<!\\)\$\$(?:(?!\r?\n[ \t]*\r?\n)[^$])+\$\$/g,
  /(?<![\\$])\$(?=[^\s$])(?:(?!\r?\n[ \t]*\r?\n)[^$])*?(?<=[^\s\\])\$(?![\d$])/g,
];

/** A lesson's text with a NUL for each character that is hidden; all offsets stay. */
export function hidden(
  source: string,
  root: Root,
  spanOf: (node: Node) => Span,
): string {
  const spans: Span[] = [];
  visit(root, node => {
    const isHidden = hiddenTypes.has(node.type) || isOpenComment(node);
    if (isHidden) spans.push(spanOf(node));
  });
  return hiddenText.reduce(without, blotted(source, spans));
}

/** The same without its formulas. */
export function proseOf(visible: string): string {
  return formulas.reduce(without, visible);
}

/** A comment that is never closed hides the rest of the lesson. */
function isOpenComment(node: Node): boolean {
  const {value} = node as {readonly value?: string};
  return node.type === 'html' && /^<!--(?![\s\S]*-->)/.test(value ?? '');
}

function without(text: string, pattern: RegExp): string {
  return text.replace(pattern, blot);
}

function blotted(text: string, spans: readonly Span[]): string {
  let rest = 0;
  let blottedText = '';
  for (const {start, end} of spans) {
    if (start < rest) continue;
    blottedText += text.slice(rest, start) + blot(text.slice(start, end));
    rest = end;
  }
  return blottedText + text.slice(rest);
}

/** Line ends stay: what is on a line is asked. */
function blot(text: string): string {
  return text.replace(/[^\r\n]/g, nul);
}
