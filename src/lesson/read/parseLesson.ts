import type {Node, Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {hidden, proseOf} from './hidden';
import {byteOrderMark, placesIn, type Place, type Span} from './Place';

/** A lesson as it was written, and as it is understood. */
export interface ParsedLesson {
  readonly source: string;
  /** Positions in it do not count a byte order mark; {@link spanOf} does. */
  readonly root: Root;
  /** The source, with a NUL for each character of code, front matter and comments. */
  readonly visible: string;
  /** The same, with formulas hidden too. */
  readonly prose: string;
  placeOf(start: number, end: number): Place;
  /** The offsets of a node in the source. */
  spanOf(node: Node): Span;
}

/**
 * Formulas are not parsed here: a `$$` that is not closed as the parser wants it would
 * hide the rest of a lesson.
 */
const markdown = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .use(remarkDirective)
  .freeze();

export function parseLesson(source: string): ParsedLesson {
  const shift = source.startsWith(byteOrderMark) ? 1 : 0;
  const root = markdown.parse(source.slice(shift));
  const spanOf = ({position}: Node): Span => ({
    start: (position?.start.offset ?? 0) + shift,
    end: (position?.end.offset ?? 0) + shift,
  });
  const visible = hidden(source, root, spanOf);
  return {
    source,
    root,
    visible,
    prose: proseOf(visible),
    placeOf: placesIn(source),
    spanOf,
  };
}
