/** A lesson cut into slides. */
import type {Element, ElementContent} from 'hast';
import {heightOf, roomOfSlide} from './heightOf';

/** What is shown at once. */
export interface Slide {
  readonly children: readonly ElementContent[];
  /** A figure has its slide to itself. */
  readonly isFigure: boolean;
}

/**
 * Begins a slide at each line of dashes, at each heading of the first or second level, at
 * each figure and after it, and where a slide is full.
 */
export function slides(children: readonly ElementContent[]): Slide[] {
  const made: Slide[] = [];
  let current: Element[] = [];
  const end = () => {
    if (current.length > 0) made.push({children: current, isFigure: false});
    current = [];
  };
  for (const child of children) {
    if (child.type !== 'element') continue;
    if (isFigure(child)) {
      end();
      made.push({children: [child], isFigure: true});
    } else if (child.tagName === 'hr') end();
    else {
      if (isTopHeading(child)) end();
      else if (isFull([...current, child])) {
        // A heading goes with what follows it, however long that is.
        const headings = trailingHeadings(current);
        current = current.slice(0, current.length - headings.length);
        end();
        current = headings;
      }
      current.push(child);
    }
  }
  end();
  return made;
}

function isFull(elements: readonly Element[]): boolean {
  return elements.reduce((sum, element) => sum + heightOf(element), 0) > roomOfSlide;
}

function trailingHeadings(elements: readonly Element[]): Element[] {
  const last = elements.findLastIndex(({tagName}) => !/^h[1-6]$/.test(tagName));
  return elements.slice(last + 1);
}

function isFigure({tagName, properties: {className}}: Element): boolean {
  return (
    tagName === 'figure' && Array.isArray(className) && className.includes('dh-clip')
  );
}

function isTopHeading({tagName}: Element): boolean {
  return tagName === 'h1' || tagName === 'h2';
}
