/**
 * The stage's typefaces. The full Inter, not a web subset: its arrows, superscripts and
 * Greek must not come from whatever fonts a machine happens to have. Of code, the letters
 * that programs are written in.
 */
import monoUrl from '@fontsource/jetbrains-mono/files/jetbrains-mono-latin-500-normal.woff2?url';
import interUrl from 'inter-ui/variable/InterVariable.woff2?url';
import {type} from '../theme';

let loading: Promise<unknown> | null = null;

/** Resolves when text can be measured and drawn. */
export function loadFonts(): Promise<unknown> {
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  const faces = [
    new FontFace(type.family, `url("${interUrl}")`, {weight: '100 900'}),
    new FontFace(type.code.fontFamily, `url("${monoUrl}")`, {weight: '500'}),
  ];
  for (const face of faces) document.fonts.add(await face.load());
}
