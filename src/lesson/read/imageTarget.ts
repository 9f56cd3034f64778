/** From an image's URL, as an author writes it, to the file that is meant. */
import {isPlaceholder} from './placeholderWords';

export type ImageTarget =
  /** A file beside the lesson, or below the site's root. */
  | {readonly kind: 'file'; readonly path: string; readonly from: 'lesson' | 'site'}
  /** On another server, or in the page itself. */
  | {readonly kind: 'external'}
  /** What only the site's generator can work out. */
  | {readonly kind: 'computed'}
  /** No file is named. */
  | {readonly kind: 'none'};

/** Two letters at least: one is a Windows drive. */
const scheme = /^(?:[a-z][a-z\d+.-]+:|\/\/)/i;

/** `{{ "/x.png" | relative_url }}`, with any filters that only put something before it. */
const filtered =
  /^\{\{-?\s*(["'])(.*?)\1\s*\|\s*(?:relative_url|absolute_url|prepend:[^}]*?)\s*-?\}\}/;

/** `{{ site.baseurl }}`, also twice. */
const siteStart = /^(?:\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}|@site(?=\/))+/;

const unnamed = /^(?:|#|todo|tbd|xxx|\.\.\.|…)$/i;

/**
 * The file that a URL names.
 *
 * @param url - Of an image: percent-encoded or not, after Liquid's start of the site or not.
 */
export function imageTarget(url: string): ImageTarget {
  const text = url.trim();
  if (unnamed.test(text) || isRequest(text)) return {kind: 'none'};
  const written = text
    .replace(filtered, (_, _quote: string, path: string) => `@site/${path}`)
    .replace(siteStart, '/');
  if (/\{\{|\{%/.test(written)) return {kind: 'computed'};
  if (scheme.test(text)) return {kind: 'external'};
  const path = decoded(written.replace(/[?#].*$/s, ''));
  if (path === '') return {kind: 'none'};
  return path.startsWith('/')
    ? {kind: 'file', path: path.replace(/^\/+/, ''), from: 'site'}
    : {kind: 'file', path, from: 'lesson'};
}

/** `![The valley](insert image here)`. */
function isRequest(url: string): boolean {
  return /\s/.test(url) && !/\.\w{2,5}$/.test(url) && isPlaceholder(url);
}

/** Without percent signs that encode nothing, as of `100%.png`. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
