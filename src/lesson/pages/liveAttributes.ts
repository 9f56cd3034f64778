import {attributeOf} from '../../clip/attributeOf';
import type {ClipWish} from '../../course/ClipWish';
import type {FrameKind} from '../../plot/frame/Frame';
import {writtenDefault} from '../../schema';

type LiveWish = Pick<ClipWish, 'clip' | 'set' | 'words' | 'textScale'> &
  Partial<Pick<ClipWish, 'theme'>>;

/** The attributes of `<downhill-clip>`; its language is the page's, and so is its theme unless told. */
export function liveAttributes(
  {clip, set, words, textScale, theme}: LiveWish,
  kind: FrameKind = 'wide',
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
    ...(kind === 'wide' ? {} : {frame: kind}),
    ...(theme === undefined ? {} : {theme}),
    ...(words === 'full' ? {} : {words}),
    ...(textScale === 1 ? {} : {'text-scale': String(textScale)}),
  };
}
