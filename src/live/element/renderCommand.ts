import type {FrameKind, WordsShown} from '../../plot/frame/Frame';

/** Pixels of a film in each shape, as the command line takes them. */
const sizes: Readonly<Record<FrameKind, string | null>> = {
  wide: null,
  square: '1080x1080',
  tall: '1080x1920',
};

interface RenderWish {
  readonly theme: string;
  readonly lang: string;
  readonly words: WordsShown;
  readonly kind: FrameKind;
}

/** What renders the same as a film: `npx downhill render ravine --set steps=9`. */
export function renderCommand(
  clip: string,
  raw: Readonly<Record<string, string>>,
  {theme, lang, words, kind}: RenderWish,
): string {
  const size = sizes[kind];
  return [
    `npx downhill render ${clip}`,
    ...Object.entries(raw).map(
      ([name, value]) => `--set ${quoted(`${name}=${value}`)}`,
    ),
    `--theme ${theme}`,
    ...(lang === 'en' ? [] : [`--lang ${lang}`]),
    ...(words === 'full' ? [] : [`--words ${words}`]),
    ...(size === null ? [] : [`--size ${size}`]),
  ].join(' ');
}

/** As a shell reads it back, whatever signs are in it. */
function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
