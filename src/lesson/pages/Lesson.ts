import type {Language} from '../../words';
import type {Figure} from '../Figure';

/** A part of a lesson's source, in UTF-16 units from its start; the end is not in it. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A figure, and the directive or placeholder that it stands in for. */
export interface PlacedFigure extends Place {
  readonly figure: Figure;
}

/** A picture that Markdown itself does not see: with spaces in its URL, or behind Liquid. */
export interface PlacedImage extends Place {
  readonly url: string;
  readonly alt: string;
}

/** A lesson in Markdown, and what is put in the place of which part of it. */
export interface Lesson {
  readonly source: string;
  /** Of its file in the course, with forward slashes: `week-1/gradient.md`. */
  readonly path: string;
  /** Goes before that of its frontmatter and its first heading. */
  readonly title?: string;
  readonly lang: Language;
  readonly figures: readonly PlacedFigure[];
  readonly images?: readonly PlacedImage[];
}

/** A file of a page or a course, beside whatever its figures name. */
export interface PageFile {
  /** From the folder that is written, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A file that is copied as it is. */
export interface CopiedFile {
  readonly path: string;
  /** Where it lies on this machine. */
  readonly from: string;
}
