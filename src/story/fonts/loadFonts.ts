/**
 * The stage's typefaces: of Inter, a file with what the stage itself writes, and the whole
 * of it for every other letter; no arrow, superscript or Greek letter comes from whatever
 * fonts a machine happens to have. Of code, the letters that programs are written in.
 */
import monoUrl from '@fontsource/jetbrains-mono/files/jetbrains-mono-latin-500-normal.woff2?url';
import interUrl from 'inter-ui/variable/InterVariable.woff2?url';
import {type} from '../../theme';
import stageUrl from './InterStage.woff2?url';
import {stageCharacters} from './stageCharacters';

/** Which faces text waits for: all, or those that nearly every picture needs. */
export type FontsAwaited = 'all' | 'first';

interface Loading {
  readonly first: Promise<unknown>;
  readonly all: () => Promise<unknown>;
}

let loading: Loading | null = null;

/**
 * Resolves when text can be measured and drawn. Of faces that were not waited for, a browser
 * loads those whose letters are written; until then it writes them in another font.
 */
export function loadFonts(awaited: FontsAwaited = 'all'): Promise<unknown> {
  loading ??= load();
  return awaited === 'all' ? loading.all() : loading.first;
}

function load(): Loading {
  // Of two faces with the same letter, the one that was added last is taken.
  const whole = new FontFace(type.family, `url("${interUrl}")`, {weight: '100 900'});
  const stage = new FontFace(type.family, `url("${stageUrl}")`, {
    weight: '100 900',
    unicodeRange: stageCharacters,
  });
  const code = new FontFace(type.code.fontFamily, `url("${monoUrl}")`, {weight: '500'});
  const faces = [whole, stage, code];
  for (const face of faces) document.fonts.add(face);
  return {
    first: stage.load(),
    all: () => Promise.all(faces.map(face => face.load())),
  };
}
