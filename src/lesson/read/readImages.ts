/** The images that a lesson shows, each once. */
import {visit} from 'unist-util-visit';
import type {ImageFound} from './ImageFound';
import {imageTarget, type ImageTarget} from './imageTarget';
import {looseImages} from './looseImages';
import type {ParsedLesson} from './parseLesson';
import {outsideOf, type Place} from './Place';
import {tagImages} from './tagImages';

export interface LessonImage {
  readonly place: Place;
  /**
   * As Markdown has it; as HTML; or in a form that only some readers of Markdown take for
   * an image, such as with a space in its URL.
   */
  readonly form: 'markdown' | 'html' | 'loose';
  /** What is written instead of it; empty without. */
  readonly alt: string;
  /** As it is written. */
  readonly url: string;
  readonly target: ImageTarget;
}

/** The images of a lesson in their order, those in code and comments left out. */
export function readImages(lesson: ParsedLesson): LessonImage[] {
  const {visible, placeOf} = lesson;
  const known = markdownImages(lesson);
  const isFree = outsideOf(known, visible.length);
  const told = (form: LessonImage['form']) => (found: ImageFound) => ({
    place: placeOf(found.start, found.end),
    form,
    alt: found.alt,
    url: found.url,
    target: imageTarget(found.url),
  });
  return [
    ...known.map(told('markdown')),
    ...looseImages(visible).filter(isFree).map(told('loose')),
    ...tagImages(visible).map(told('html')),
  ].sort((a, b) => a.place.start - b.place.start);
}

function markdownImages({root, visible, spanOf}: ParsedLesson): ImageFound[] {
  const urls = new Map<string, string>();
  visit(root, 'definition', ({identifier, url}) => {
    // The first of several counts.
    if (!urls.has(identifier)) urls.set(identifier, url);
  });
  const found: ImageFound[] = [];
  visit(root, node => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    const url = node.type === 'image' ? node.url : urls.get(node.identifier);
    const span = spanOf(node);
    if (url === undefined || visible[span.start] === '\0') return;
    found.push({...span, alt: node.alt ?? '', url});
  });
  return found;
}
