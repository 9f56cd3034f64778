/** XML as values. */
export interface XmlElement {
  readonly name: string;
  /** In their order; those without a value are left out. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (XmlElement | string)[];
}

export function x(
  name: string,
  attributes: XmlElement['attributes'] = {},
  children: XmlElement['children'] = [],
): XmlElement {
  return {name, attributes, children};
}

/** A document in UTF-8. */
export function toXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`;
}

function written({name, attributes, children}: XmlElement, indent: string): string {
  const start = Object.entries(attributes)
    .flatMap(([key, value]) =>
      value === undefined ? [] : [` ${key}="${escaped(value)}"`],
    )
    .join('');
  if (children.length === 0) return `${indent}<${name}${start}/>`;
  if (children.every(child => typeof child === 'string')) {
    return `${indent}<${name}${start}>${children.map(escaped).join('')}</${name}>`;
  }
  const inner = children.map(child =>
    typeof child === 'string' ? escaped(child) : written(child, `${indent}  `),
  );
  return `${indent}<${name}${start}>\n${inner.join('\n')}\n${indent}</${name}>`;
}

/** XML has no way to write most control characters, nor halves of surrogate pairs. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, sign => `&#${sign.charCodeAt(0)};`);
}
