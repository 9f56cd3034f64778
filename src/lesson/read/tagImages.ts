import type {ImageFound} from './ImageFound';

/**
 * A value in quotes; Liquid in it may have quotes of its own. What is longer is a picture
 * in the page itself.
 */
const quoted = String.raw`"(?:\{\{.*?\}\}|[^"\0]){0,4000}"|'(?:\{\{.*?\}\}|[^'\0]){0,4000}'`;
const tag = new RegExp(
  String.raw`(?<!\\)<(img|video|source)\b((?:${quoted}|[^"'>\0]){0,4000})>`,
  'gi',
);
const attribute = new RegExp(
  String.raw`([^\s"'<>/=]+)\s*=\s*(${quoted}|\{[^}]*\}|[^\s"'<>=\`]+)`,
  'g',
);

/** The attributes that name files, and how many each names. */
const fileAttributes: Readonly<Record<string, (value: string) => string[]>> = {
  src: value => [value],
  poster: value => [value],
  srcset: urlsOfSet,
};

/**
 * The files that tags of images and films name.
 *
 * @param visible - A lesson's text without code and comments.
 */
export function tagImages(visible: string): ImageFound[] {
  return [...visible.matchAll(tag)].flatMap(({index, 0: text, 2: inside = ''}) => {
    const attributes = attributesIn(inside);
    const alt = attributes.find(({name}) => name === 'alt')?.value ?? '';
    const span = {start: index, end: index + text.length};
    return attributes.flatMap(({name, value}) =>
      (fileAttributes[name]?.(value) ?? []).map(url => ({...span, alt, url})),
    );
  });
}

function attributesIn(inside: string) {
  return [...inside.matchAll(attribute)].map(([, name = '', written = '']) => ({
    name: name.toLowerCase(),
    value: valueOf(written),
  }));
}

/** An expression of JSX, as in `src={picture}`, is kept as what Liquid would be. */
function valueOf(written: string): string {
  if (written.startsWith('{') && !written.startsWith('{{')) return `{${written}}`;
  const value = /^["']/.test(written) ? written.slice(1, -1) : written;
  return value.replaceAll('&amp;', '&').trim();
}

function urlsOfSet(value: string): string[] {
  return value
    .split(/,\s+|,$/)
    .map(candidate => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(url => url !== '');
}
