import type {Size, WordsShown} from '../plot/frame/Frame';
import type {ThemeName} from '../theme';
import type {Language} from '../words';

/** What a course asks of one clip's picture, whatever files are made of it. */
export interface ClipWish {
  /** The clip's id. */
  readonly clip: string;
  /** Raw parameters by name. */
  readonly set: Readonly<Record<string, unknown>>;
  readonly theme: ThemeName;
  readonly lang: Language;
  readonly words: WordsShown;
  readonly pace: number;
  readonly textScale: number;
  /** In pixels; each format's own where it is missing. */
  readonly size?: Size;
  readonly fps?: number;
  /** Seconds from the clip's start; its start and end where they are missing. */
  readonly from?: number;
  readonly to?: number;
  readonly transparent: boolean;
}
