import type {RunFacts} from '../course/RunFacts';
import type {WordsShown} from '../plot/frame/Frame';
import type {ThemeName} from '../theme';
import type {Language} from '../words';

/** A clip in a page: what the page's markup of it is made from. */
export interface Figure {
  /** Its own in its page, a letter first: `contour-descent-1`. */
  readonly id: string;
  /** Whatever is said about it beside its picture, as Markdown; empty without. */
  readonly caption: string;
  readonly lang: Language;
  readonly run: RunFacts;
  /** What is written on the stage: where it has the sentences, captions start hidden. */
  readonly words: WordsShown;
  /** Of the film, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether it ends where it began, so that it may run in a loop. */
  readonly loops: boolean;
  /** Of `files`. */
  readonly theme: ThemeName;
  /** URLs from the page, percent-encoded, by format (`mp4`, `webm`, `gif`, `webp`, `png`). */
  readonly files: Readonly<Record<string, string>>;
  /** What a reader may change it from: its clip's parameters, as attributes of an element. */
  readonly live?: Readonly<Record<string, string>>;
  /** The same pictures for pages of the other theme, where they were made. */
  readonly otherTheme?: Readonly<Record<string, string>>;
}
