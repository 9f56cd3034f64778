import {leadsTo} from './hashState';

/**
 * Brings a figure into sight that a link leads to: the fragment is no name of an element,
 * so that the browser does not. Whoever reloads a page, or comes back, stays where they were.
 */
export function comeIfLinked(element: HTMLElement): void {
  const [visit] = performance.getEntriesByType('navigation');
  const isNew = (visit as PerformanceNavigationTiming | undefined)?.type === 'navigate';
  if (!isNew || !leadsTo(location.hash, element.id)) return;
  const come = () => element.scrollIntoView();
  // What stands below it is not there before.
  if (document.readyState !== 'loading') come();
  else document.addEventListener('DOMContentLoaded', come, {once: true});
}
