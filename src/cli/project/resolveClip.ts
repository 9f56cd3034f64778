import {frameOf, type Size, type WordsShown} from '../../plot/frame/Frame';
import type {Catalogue, ClipFacts} from '../../project/catalogue';
import {runClip} from '../../project/run/runClip';
import type {ClipRequest} from '../../render/plan/planRender';
import type {Language} from '../../words';

/** What a user says of a clip's pictures, whatever files are made of them. */
interface ClipWishes {
  /** Raw parameters by name. */
  readonly set: Readonly<Record<string, string>>;
  readonly theme: string;
  readonly lang: Language;
  readonly words: WordsShown;
  readonly pace: number;
  readonly textScale: number;
  /** Of the pictures; a wide one where each format has its own. */
  readonly size?: Size | undefined;
  /** What the files are called instead of the clip's id. */
  readonly name?: string | undefined;
}

/**
 * A clip with every value settled, and its alt text.
 *
 * @throws RunRefusal that names the clip when it refuses a parameter; ClipRunError when
 *   its code fails.
 */
export async function resolveClip(
  catalogue: Catalogue,
  {id, poster, chapters}: ClipFacts,
  {set, size, name = id, lang, theme, ...look}: ClipWishes,
): Promise<ClipRequest> {
  const {words, pace, textScale} = look;
  const frame = frameOf(size, {words, textScale});
  const {values, alt} = await runClip(catalogue, id, set, {language: lang, frame});
  return {
    id,
    name,
    suffix: languageSuffix(lang),
    poster,
    hasChapters: Object.keys(chapters).length > 0,
    variables: {...values, theme, lang, words, pace, textScale},
    alt,
  };
}

/** What the name of a file in another language than English carries before its ending. */
export function languageSuffix(language: Language): string {
  return language === 'en' ? '' : `.${language}`;
}
