import {zipSync, type Zippable} from 'fflate';
import type {Language} from '../../../words';
import type {PageFile} from '../Lesson';
import {languageTag} from '../pageWords';
import {imsManifest, type PackagedPage} from './imsManifest';

export interface ImsPackage {
  readonly title: string;
  readonly lang: Language;
  readonly pages: readonly PackagedPage[];
  /** Every file: pages, what they show, and what they share. */
  readonly files: readonly PageFile[];
}

/** The first day that a zip knows, wherever it is unpacked: fflate writes local time. */
const firstDay = new Date(1980, 0, 1);

/**
 * A course as an IMS content package, which Moodle takes as an activity of its own. The
 * same files give the same bytes.
 *
 * @throws Error when a page names a file that is not among the files, or two have a name.
 */
export function imsPackage({title, lang, pages, files}: ImsPackage): Uint8Array {
  const contents = new Map(files.map(({path, content}) => [path, content]));
  check(pages, files, contents);
  const own = new Set(pages.flatMap(page => [page.path, ...page.files]));
  const shared = [...contents.keys()].filter(path => !own.has(path)).sort();
  const manifest = imsManifest({title, lang: languageTag(lang), pages, shared});
  const zipped: Zippable = {'imsmanifest.xml': entry('imsmanifest.xml', manifest)};
  for (const path of [...contents.keys()].sort()) {
    zipped[path] = entry(path, contents.get(path)!);
  }
  return zipSync(zipped);
}

function check(
  pages: readonly PackagedPage[],
  files: readonly PageFile[],
  contents: ReadonlyMap<string, unknown>,
): void {
  const named = pages.flatMap(page => [page.path, ...page.files]);
  const missing = named.find(path => !contents.has(path));
  if (missing !== undefined) {
    throw new Error(`Expected ${missing} among the files of the package; it is not.`);
  }
  const twice = files.find(({path}, i) => files.findIndex(f => f.path === path) !== i);
  if (twice || contents.has('imsmanifest.xml')) {
    const path = twice?.path ?? 'imsmanifest.xml';
    throw new Error(`Expected each file of the package once, got ${path} twice.`);
  }
}

/** What is compressed already is stored as it is. */
function entry(path: string, content: string | Uint8Array): Zippable[string] {
  const bytes =
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const isPacked = /\.(?:mp4|webm|gif|webp|png|jpe?g|woff2|zip)$/i.test(path);
  return [bytes, {level: isPacked ? 0 : 9, mtime: firstDay}];
}
