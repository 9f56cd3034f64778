import type {ImageFound} from './ImageFound';

/** An image's label, brackets in pairs, and its destination, parentheses in pairs. */
const image =
  /(?<!\\)!\[((?:[^[\]\0\r\n]|\[[^[\]\0\r\n]*\])*)\]\(((?:[^()\0\r\n]|\([^()\0\r\n]*\))*)\)/g;

/** A title, or a size as some readers take it: `=300x200`. */
const afterUrl = /\s+(?:"[^"]*"|'[^']*'|\([^)]*\)|=\d*%?x\d*%?)\s*$/;

/**
 * What looks like an image and need be none to CommonMark, which takes no spaces in a URL.
 *
 * @param visible - A lesson's text without code and comments.
 */
export function looseImages(visible: string): ImageFound[] {
  return [...visible.matchAll(image)].map(({index, 0: text, 1: alt, 2: inside}) => ({
    start: index,
    end: index + text.length,
    alt: alt ?? '',
    url: withoutAngles((inside ?? '').replace(afterUrl, '').trim()),
  }));
}

function withoutAngles(url: string): string {
  return /^<.*>$/.test(url) ? url.slice(1, -1) : url;
}
