import type {Element, ElementContent, Root} from 'hast';
import {h} from 'hastscript';
import {visit} from 'unist-util-visit';
import type {Figure} from '../../Figure';
import {lessonTitle} from '../lessonTitle';
import type {Lesson, PlacedImage} from '../Lesson';
import {markedSource} from '../markedSource';
import {authorInline, authorTree} from './authorTree';
import {firstHeading, nameHeadings} from './headings';
import {setFormulas} from './setFormulas';
import {swapBlocks} from './swapWords';
import {labelTasks, wrapTables} from './tidy';

/** A lesson as HTML, without the page around it. */
export interface LessonBody {
  readonly title: string;
  readonly children: readonly ElementContent[];
}

/** How a figure is shown, its caption safe to show. */
export type ShowFigure = (
  figure: Figure,
  caption: readonly ElementContent[],
) => Element;

/** A lesson's text with its figures; its first heading is its title. */
export async function lessonBody(
  lesson: Lesson,
  show: ShowFigure,
): Promise<LessonBody> {
  const {text, figures, images} = markedSource(lesson);
  const tree = await authorTree({
    ...{text, lang: lesson.lang},
    images: new Map([...images].map(([word, image]) => [word, imageElement(image)])),
    isWord: word => figures.has(word),
  });
  const shown = [...figures].map(async ([word, {figure}]) => {
    const caption = await authorInline(figure.caption, figure.lang);
    return [word, show(figure, caption as ElementContent[])] as const;
  });
  const elements = new Map(await Promise.all(shown));
  const live = lesson.figures.filter(({figure}) => figure.live !== undefined);
  nameHeadings(
    tree,
    live.map(({figure}) => figure.id),
  );
  const heading = firstHeading(tree);
  const title = lessonTitle(lesson, heading);
  if (!hasTopHeading(tree)) tree.children.unshift(h('h1', title));
  wrapTables(tree);
  labelTasks(tree);
  swapBlocks(tree, elements);
  setFormulas(tree);
  return {title, children: tree.children as ElementContent[]};
}

function imageElement({url, alt}: PlacedImage): Element {
  return h('img', {src: url.trim().replace(/\s/g, encodeURIComponent), alt});
}

function hasTopHeading(tree: Root): boolean {
  let found = false;
  visit(tree, 'element', ({tagName}) => void (found ||= tagName === 'h1'));
  return found;
}
