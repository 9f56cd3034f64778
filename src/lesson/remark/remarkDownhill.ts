/**
 * Clips in pages of Markdown, MDX and Docusaurus, as a plugin for remark.
 *
 * @module downhill/remark
 */
import type {Root} from 'mdast';
import type {Processor} from 'unified';
import type {VFile} from 'vfile';
import {MadeCourse} from '../hosts/MadeCourse';
import {remarkFigures} from './remarkFigures';

export interface RemarkDownhillOptions {
  /** The course file whose `lessons:` name the pages; `course.yaml` by default. */
  readonly course?: string;
  /**
   * Where the course's folder is published, such as `/` for the `static` folder of a site.
   * Without, a file is named by its place as seen from the page's own file.
   */
  readonly base?: string;
  /** What becomes of a page with a clip that has no files or is wrong; `fail` by default. */
  readonly missing?: 'warn' | 'fail';
}

/**
 * Shows the figures that `downhill build` made in the place of a page's clips.
 *
 * @example
 * ```ts
 * unified().use(remarkParse).use(remarkDownhill, {base: '/'}).use(remarkRehype);
 * ```
 */
export function remarkDownhill(
  this: Processor,
  {course = 'course.yaml', base, missing = 'fail'}: RemarkDownhillOptions = {},
): (root: Root, file: VFile) => Promise<void> {
  const made = new MadeCourse({course, base});
  const {clips, defaults, lookUp} = made;
  return remarkFigures.call(this, {clips, defaults, lookUp, missing});
}

export default remarkDownhill;
