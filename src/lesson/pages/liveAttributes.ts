import {attributeOf} from '../../clip/attributeOf';
import type {ClipWish} from '../../course/ClipWish';
import type {FrameKind} from '../../plot/frame/Frame';
import {writtenDefault} from '../../schema';

type LiveWish = Pick<ClipWish, 'clip' | 'set' | 'words' | 'textScale'>;

/** The attributes of `<downhill-clip>`; language and theme are the page's. */
export function liveAttributes(
  {clip, set, words, textScale}: LiveWish,
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
    ...(words === 'full' ? {} : {words}),
    ...(textScale === 1 ? {} : {'text-scale': String(textScale)}),
  };
}
