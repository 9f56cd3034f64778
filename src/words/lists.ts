/** Lists, capitals and full stops. */
import type {Language} from './languages';

/**
 * Parts as one list, `a, b and c`; where a part has a comma in it, semicolons keep them
 * apart.
 */
export function joinList(parts: readonly string[], language: Language): string {
  const last = parts.at(-1) ?? '';
  const others = parts.slice(0, -1);
  if (others.length === 0) return last;
  const comma = others.some(part => part.includes(',')) ? '; ' : ', ';
  return `${others.join(comma)} ${conjunction(last, language)} ${last}`;
}

function conjunction(next: string, language: Language): string {
  if (language === 'en') return 'and';
  if (language === 'pseudo') return 'áñđ';
  // "E" before the sound of i, but not before its diphthong: "padres e hijos", "y hielo".
  return /^h?[ií](?![aeo])/i.test(next) ? 'e' : 'y';
}

/** Words of one letter that may begin a sentence; other single letters are symbols. */
const oneLetterWords: Readonly<Record<Language, string>> = {
  en: 'a',
  es: 'ao',
  pseudo: 'á',
};

/**
 * A text as a sentence: capitalised, unless it begins with a symbol such as f or η, and
 * with a full stop, unless it ends with a mark already.
 *
 * @example
 * ```ts
 * asSentence('f falls', 'en'); // 'f falls.'
 * asSentence('¿dónde está?', 'es'); // '¿Dónde está?'
 * ```
 */
export function asSentence(text: string, language: Language): string {
  const [, opening = '', first = ''] = /^([¿¡«“"(]*)([\p{L}]*)/u.exec(text) ?? [];
  const isWord = first.length > 1 || oneLetterWords[language].includes(first);
  const capital = isWord ? first.charAt(0).toUpperCase() + first.slice(1) : first;
  const end = /[.!?…]["”»)]*$/u.test(text) ? '' : '.';
  return opening + capital + text.slice(opening.length + first.length) + end;
}
