import {posix} from 'node:path';

/** The URL of a file of a course as seen from another, percent-encoded. */
export function relativeUrl(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Where the page of a lesson lies. */
export function pagePath(lessonPath: string): string {
  return lessonPath.replace(/\.\w+$/, '') + '.html';
}
