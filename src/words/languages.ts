/** The languages that texts and numbers are written in. */
import {suggestion} from './nearest';

/** `pseudo` is English with accents, a third longer: it shows what does not fit. */
export const languages = ['en', 'es', 'pseudo'] as const;

export type Language = (typeof languages)[number];

/**
 * Checks a language that came from outside.
 *
 * @throws Error that says which there are.
 */
export function readLanguage(name: unknown): Language {
  const language = languages.find(known => known === name);
  if (language) return language;
  const shown = typeof name === 'string' ? `"${name}"` : JSON.stringify(name);
  const hint = typeof name === 'string' ? suggestion(name, languages) : '';
  throw new Error(
    `Expected language to be one of ${languages.join(', ')}, got ${shown}.${hint}`,
  );
}
