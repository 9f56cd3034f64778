/** Elements that wait, with what each is told. */
const waiting = new Map<Element, () => void>();

let observer: IntersectionObserver | undefined;

/**
 * Tells once when an element is within one screen of what is seen. Of those that come near
 * together, the first in the page is told first: one observer knows them all, since
 * browsers call several in no order.
 *
 * @returns What ends the waiting.
 */
export function whenNear(element: Element, tell: () => void): () => void {
  observer ??= new IntersectionObserver(tellNear, {rootMargin: '100% 0px'});
  waiting.set(element, tell);
  observer.observe(element);
  return () => forget(element);
}

function tellNear(entries: readonly IntersectionObserverEntry[]): void {
  const near = entries.filter(({isIntersecting}) => isIntersecting);
  for (const element of near.map(({target}) => target).sort(byPlace)) {
    const tell = waiting.get(element);
    forget(element);
    tell?.();
  }
}

function forget(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
}

function byPlace(a: Element, b: Element): number {
  const isAfter = a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isAfter ? -1 : 1;
}
