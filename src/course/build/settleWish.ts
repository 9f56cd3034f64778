import {frameOf} from '../../plot/frame/Frame';
import type {Catalogue} from '../../project/catalogue';
import {runClip} from '../../project/run/runClip';
import type {ClipWish} from '../ClipWish';
import type {SettledRun} from './planFiles';

/** What of a wish decides its run. */
export type RunWish = Pick<
  ClipWish,
  'clip' | 'set' | 'theme' | 'lang' | 'words' | 'pace' | 'textScale' | 'size'
>;

/** A run with its values, as the page and the manifest take them. */
export interface SettledWish extends SettledRun {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly automatic: readonly string[];
}

/**
 * Settles a wish's parameters and runs its simulation.
 *
 * @param folder - From where parameters name files; where the command is given by default.
 * @throws RunRefusal when the clip refuses a parameter; ClipRunError when its code fails.
 */
export async function settleWish(
  catalogue: Catalogue,
  {clip, set, size, theme, lang, words, pace, textScale}: RunWish,
  folder = '',
): Promise<SettledWish> {
  const frame = frameOf(size, {words, textScale});
  const options = {language: lang, frame, folder};
  const {values, automatic, alt} = await runClip(catalogue, clip, set, options);
  return {
    parameters: values,
    automatic,
    alt,
    variables: {...values, theme, lang, words, pace, textScale},
  };
}
