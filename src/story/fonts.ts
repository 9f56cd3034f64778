/**
 * The stage's typeface. The full Inter, not a web subset: its arrows, superscripts and
 * Greek must not come from whatever fonts a machine happens to have.
 */
import interUrl from 'inter-ui/variable/InterVariable.woff2?url';
import {type} from '../theme';

let loading: Promise<unknown> | null = null;

/** Resolves when text can be measured and drawn. */
export function loadFonts(): Promise<unknown> {
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  const face = new FontFace(type.family, `url("${interUrl}")`, {weight: '100 900'});
  document.fonts.add(await face.load());
}
