import type {Place} from './Place';

/** A clip where an author wants it: `::clip[Caption]{#contour-descent learningRate=0.02}`. */
export interface ClipDirective {
  /** Of the whole directive, description and closing line too. */
  readonly place: Place;
  /** As Markdown; empty without. */
  readonly caption: string;
  /** What stands between the lines of a container, as Markdown; empty without. */
  readonly description: string;
  /** In the order they are written, each name once. */
  readonly attributes: readonly ClipAttribute[];
}

export interface ClipAttribute {
  /** `id` for `#contour-descent`. */
  readonly name: string;
  /** Undefined where the name stands alone, as in `live`. */
  readonly value: string | undefined;
  readonly place: Place;
}

/** What is not as it should be. */
export interface Mistake {
  readonly place: Place;
  /** What was expected, what came, what to write. */
  readonly message: string;
  /** Whether it may be meant as it is. */
  readonly isNote?: boolean;
}

/** How a clip is written. */
export const exampleClip = '::clip[Caption]{#contour-descent learningRate=0.02}';
