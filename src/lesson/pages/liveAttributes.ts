import {attributeOf} from '../../clip/attributeOf';
import type {ClipWish} from '../../course/ClipWish';
import type {FrameKind} from '../../plot/frame/Frame';
import {writtenDefault} from '../../schema';

type LiveWish = Pick<ClipWish, 'clip' | 'set' | 'words' | 'textScale'> &
  Partial<Pick<ClipWish, 'theme'>>;

/**
 * The attributes of `<downhill-clip>`; its language is the page's, and so is its theme unless
 * told.
 *
 * @param of - How many parameters the clip has, and the picture's shape.
 */
export function liveAttributes(
  {clip, set, words, textScale, theme}: LiveWish,
  {count, kind = 'wide'}: {readonly count: number; readonly kind?: FrameKind},
): Readonly<Record<string, string>> {
  const parameters = Object.entries(set).map(
    ([name, value]) =>
      [
        attributeOf(name),
        writtenDefault({description: '', default: value}) ?? '',
      ] as const,
  );
  return {
    clip,
    ...Object.fromEntries(parameters),
    parameters: String(count),
    ...(kind === 'wide' ? {} : {frame: kind}),
    ...(theme === undefined ? {} : {theme}),
    ...(words === 'full' ? {} : {words}),
    ...(textScale === 1 ? {} : {'text-scale': String(textScale)}),
  };
}
