type Child = Node | string | null;
type AttributeValue = string | number | boolean | null | undefined;
type Listeners = Readonly<Record<string, (event: Event) => void>>;

/** What an element is made with: attributes, and `on` for its listeners. */
interface Made {
  readonly [attribute: string]: AttributeValue | Listeners;
  readonly on?: Listeners;
}

/** An element; text is text, whatever signs are in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  {on = {}, ...attributes}: Made = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    setAttribute(element, name, value as AttributeValue);
  }
  for (const [name, listener] of Object.entries(on)) {
    element.addEventListener(name, listener);
  }
  element.append(...children.filter(child => child !== null));
  return element;
}

/** True is an attribute without a value; false, null and undefined are none. */
export function setAttribute(
  element: Element,
  name: string,
  value: AttributeValue,
): void {
  if (value === false || value === null || value === undefined) {
    element.removeAttribute(name);
  } else {
    element.setAttribute(name, value === true ? '' : String(value));
  }
}

const svg = 'http://www.w3.org/2000/svg';

/** A drawing of 24 by 24 in the colour of the text, for those who see it alone. */
export function icon(path: string): SVGSVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS(svg, 'path');
  shape.setAttribute('d', path);
  drawing.append(shape);
  return drawing;
}

export const icons = {
  play: 'M7 4.5v15l13-7.5z',
  pause: 'M6 5h4v14H6zM14 5h4v14h-4z',
  previous: 'M6 5h2.4v14H6zM20 5v14L9.6 12z',
  next: 'M15.6 5H18v14h-2.4zM4 5v14l10.4-7z',
  undo: 'M12 5V1L6.5 6.5 12 12V8a5 5 0 1 1-5 5H4a8 8 0 1 0 8-8z',
  captions:
    'M3 5h18v14H3zM5 7v10h14V7zM7 9.5h4v1.6H8.6v1.8H11v1.6H7zM13 9.5h4v1.6h-2.4v1.8H17v1.6h-4z',
  large: 'M4 4h6v2H6v4H4zM14 4h6v6h-2V6h-4zM4 14h2v4h4v2H4zM18 14h2v6h-6v-2h4z',
} as const;
