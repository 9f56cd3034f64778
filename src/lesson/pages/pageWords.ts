import {wordsFor, type Language, type WordsOptions, type Words} from '../../words';
import spanish from './messages.es.json';

/** What pages themselves say, in the language of their text. */
export function pageWords(
  lang: Language,
  options: Pick<WordsOptions, 'onLookup'> = {},
): Words {
  return wordsFor(lang, {...options, messages: {es: spanish}});
}

/** Of BCP 47, for `lang` and `srclang`. */
export function languageTag(lang: Language): string {
  return lang === 'pseudo' ? 'en-XA' : lang;
}

/** What a player calls a language in its menu. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  pseudo: 'Pseudo',
};

/** A place in a film, as players write it: `1:07`. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds + 1e-6));
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
