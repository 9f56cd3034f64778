/** Plural rules of Unicode's CLDR as plain functions, in the version of package.json. */
import {en, es} from 'make-plural/cardinals';
import {en as enOrdinal, es as esOrdinal} from 'make-plural/ordinals';
import type {Language} from './languages';

export interface PluralRules {
  /** The form for so many: `one`, `other`, … */
  readonly cardinal: (n: number) => string;
  /** The form for the n-th. */
  readonly ordinal: (n: number) => string;
}

const english: PluralRules = {cardinal: en, ordinal: enOrdinal};

export const plurals: Readonly<Record<Language, PluralRules>> = {
  en: english,
  es: {cardinal: es, ordinal: esOrdinal},
  pseudo: english,
};
