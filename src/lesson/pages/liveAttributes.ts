import {attributeOf} from '../../clip/attributeOf';
import type {ClipWish} from '../../course/ClipWish';
import type {FrameKind} from '../../plot/frame/Frame';
import {writtenDefault} from '../../schema';

type LiveWish = Pick<ClipWish, 'clip' | 'set' | 'words' | 'textScale'>;

/**
 * The attributes of `<downhill-clip>`; language and theme are the page's.
 *
 * @param of - How many parameters the clip has, and the picture's shape.
 */
export function liveAttributes(
  {clip, set, words, textScale}: LiveWish,
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
    ...(words === 'full' ? {} : {words}),
    ...(textScale === 1 ? {} : {'text-scale': String(textScale)}),
  };
}
