import type {Element, ElementContent} from 'hast';
import type {Paragraph, PhrasingContent, RootContent} from 'mdast';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {Figure} from '../Figure';
import {figureElement} from '../pages/html/figureElement';
import {download, picture} from '../pages/sources';

/** A directive's own content: its caption, and what it says besides. */
export interface Said {
  readonly caption: readonly PhrasingContent[];
  readonly description: readonly RootContent[];
}

/** Nodes of MDX go on to the pipeline around this one. */
const passThrough = [
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
] as never[];

/**
 * A figure for a tree of Markdown. Whatever makes HTML or JSX of the tree finds the whole
 * figure in it; whatever writes Markdown, its poster, linked to its film, and its caption.
 */
export async function figureNode(figure: Figure, said: Said): Promise<Paragraph> {
  const caption = await htmlOf([
    {type: 'paragraph', children: [...said.caption]},
    ...said.description,
  ]);
  const hasWords = said.caption.length + said.description.length > 0;
  // The scripts of live figures are no part of what hosts publish.
  const {live: _live, ...film} = figure;
  const element = figureElement(film, hasWords ? caption : []);
  openBeside(element, new Set(Object.values(figure.files)));
  return {
    type: 'paragraph',
    children: plain(figure, said.caption),
    data: {
      hName: element.tagName,
      hProperties: element.properties,
      hChildren: element.children,
    },
  };
}

/**
 * A site that takes links for changes of its pages, and looks for those pages, as Docusaurus
 * does, leaves alone what opens beside them. Changes the tree.
 */
function openBeside(element: Element, files: ReadonlySet<string>): void {
  visit(element, 'element', ({tagName, properties}) => {
    if (tagName === 'a' && files.has(String(properties['href']))) {
      properties['target'] = '_blank';
    }
  });
}

/** The first paragraph is the caption itself, without its `p`. */
async function htmlOf(children: RootContent[]): Promise<ElementContent[]> {
  const tree = await unified()
    .use(remarkRehype, {passThrough})
    .run({type: 'root', children});
  const [caption, ...others] = tree.children as ElementContent[];
  const own = caption?.type === 'element' ? caption.children : [];
  return [...own, ...others];
}

function plain(
  {files, run}: Figure,
  caption: readonly PhrasingContent[],
): PhrasingContent[] {
  const src = picture(files);
  const shown: PhrasingContent =
    src === undefined
      ? {type: 'text', value: run.title}
      : {type: 'image', url: src, alt: run.alt};
  const url = download(files);
  const isFilm = url !== undefined && url !== src;
  const linked: PhrasingContent[] = isFilm
    ? [{type: 'link', url, children: [shown]}]
    : [shown];
  return caption.length > 0 ? [...linked, {type: 'break'}, ...caption] : linked;
}
