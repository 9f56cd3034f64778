import type {ClipWish} from '../../course/ClipWish';

/** What a lesson asks of one figure. */
export interface FigureWish {
  /** The picture; points and images that were named as files are in its parameters. */
  readonly wish: ClipWish;
  /** The moment of a still: seconds from the clip's start, or its name; of a film none. */
  readonly at?: number | string;
  /** What the picture shows, in the author's words; the run's own where it is missing. */
  readonly alt?: string;
  /** What its files are called, without an ending; the course decides where it is missing. */
  readonly file?: string;
  /** Whether a reader may change its parameters. */
  readonly live: boolean;
  /** As Markdown; empty without. */
  readonly caption: string;
  readonly description: string;
}
