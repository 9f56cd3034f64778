import {useScene} from '@motion-canvas/core';
import {readLanguage, wordsFor, type Language, type Words} from '../words';

/**
 * The language of the running scene, chosen by the variable `lang`; English unless
 * told.
 *
 * @throws Error when there is no such language.
 */
export function useLanguage(): Language {
  return readLanguage(useScene().variables.get<unknown>('lang', 'en')());
}

/**
 * The numbers and texts of the running scene's language. What only a clip says is not
 * among them: its scene has a `say` of its own. Errors as of {@link useLanguage}.
 */
export function useWords(): Words {
  return wordsFor(useLanguage());
}
