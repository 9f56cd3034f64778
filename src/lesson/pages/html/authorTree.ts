/** An author's Markdown as a tree of HTML that is safe to show. */
import type {Root} from 'hast';
import type {Root as MarkdownRoot} from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import type {Language} from '../../../words';
import {pageWords} from '../pageWords';
import {fencedMath, settleMath} from './mathSource';
import {authorSchema} from './schema';
import {commentsToWords, swapInline, type Elements} from './swapWords';

/** Markdown as lessons write it: with front matter, GitHub's extensions and formulas. */
export const lessonMarkdown = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .use(remarkMath)
  .freeze();

export interface AuthorText {
  readonly text: string;
  readonly lang: Language;
  /** What the author has put in by words; sanitized as everything of the author's is. */
  readonly images?: Elements;
  /** Whether a text stands for something that is put in later. */
  readonly isWord?: (text: string) => boolean;
}

/**
 * Markdown as HTML without anything that runs, loads pages or styles. Formulas are left
 * as `code` for KaTeX, words for figures as text.
 */
export async function authorTree({
  text,
  lang,
  images,
  isWord,
}: AuthorText): Promise<Root> {
  const parsed = (source: string) => lessonMarkdown.parse(source);
  const source = fencedMath(text, parsed);
  const tree: MarkdownRoot = parsed(source);
  settleMath(tree, source);
  const say = pageWords(lang);
  const raw = await unified()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      clobberPrefix: 'note-',
      footnoteLabel: say.message('Notes'),
      footnoteBackLabel: say.message('Back to the text'),
    })
    .use(rehypeRaw)
    .run(tree);
  const html = raw;
  if (isWord) commentsToWords(html, isWord);
  if (images) swapInline(html, images);
  return unified().use(rehypeSanitize, authorSchema).run(html);
}

/** A sentence or two, such as a caption: without the paragraph around it. */
export async function authorInline(
  text: string,
  lang: Language,
): Promise<Root['children']> {
  const {children} = await authorTree({text: text.trim(), lang});
  const [only] = children;
  return children.length === 1 && only?.type === 'element' && only.tagName === 'p'
    ? only.children
    : children;
}
