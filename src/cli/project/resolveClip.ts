import {settleWish, type RunWish} from '../../course/build/settleWish';
import type {Catalogue, ClipFacts} from '../../project/catalogue';
import type {Size} from '../../plot/frame/Frame';
import type {ClipRequest} from '../../render/plan/planRender';
import type {Language} from '../../words';

/** What a user says of a clip's pictures, whatever files are made of them. */
type ClipWishes = Omit<RunWish, 'clip' | 'size'> & {
  /** Of the pictures; a wide one where each format has its own. */
  readonly size?: Size | undefined;
};

/**
 * A clip with every value settled, and its alt text.
 *
 * @throws RunRefusal that names the clip when it refuses a parameter; ClipRunError when
 *   its code fails.
 */
export async function resolveClip(
  catalogue: Catalogue,
  {id, poster, chapters}: ClipFacts,
  {size, ...wish}: ClipWishes,
): Promise<ClipRequest> {
  const sized = size === undefined ? {} : {size};
  const {variables, alt} = await settleWish(catalogue, {...wish, ...sized, clip: id});
  return {
    id,
    name: id,
    suffix: languageSuffix(wish.lang),
    poster,
    hasChapters: Object.keys(chapters).length > 0,
    variables,
    alt,
  };
}

/** What the name of a file in another language than English carries before its ending. */
export function languageSuffix(language: Language): string {
  return language === 'en' ? '' : `.${language}`;
}
