/** Small numbers in words, and nouns with their plurals. */
import type {Language} from './languages';
import {plurals} from './plurals';
import {pseudo} from './pseudo';

const english = 'no one two three four five six seven eight nine ten eleven twelve';
const spanish = 'ningún un dos tres cuatro cinco seis siete ocho nueve diez once doce';

const names: Readonly<Record<Language, readonly string[]>> = {
  en: english.split(' '),
  es: spanish.split(' '),
  pseudo: pseudo(english).split(' '),
};

const spanishFeminine = ['ninguna', 'una'];

/**
 * A whole number up to twelve in words, as it stands before a noun; undefined beyond.
 *
 * @param isFeminine - Of the noun, where a language asks for it.
 */
export function spelledNumber(
  n: number,
  language: Language,
  isFeminine = false,
): string | undefined {
  const feminine = isFeminine && language === 'es' ? spanishFeminine[n] : undefined;
  return feminine ?? names[language][n];
}

type English = readonly [one: string, other: string];
type Spanish = readonly [one: string, other: string, gender?: 'feminine'];

/** What clips count, in one table. What is not here is an ICU message of the clip. */
const nouns = {
  ball: {en: ['ball', 'balls'], es: ['bola', 'bolas', 'feminine']},
  epoch: {en: ['epoch', 'epochs'], es: ['época', 'épocas', 'feminine']},
  hop: {en: ['hop', 'hops'], es: ['salto', 'saltos']},
  maximum: {en: ['maximum', 'maxima'], es: ['máximo', 'máximos']},
  minimum: {en: ['minimum', 'minima'], es: ['mínimo', 'mínimos']},
  point: {en: ['point', 'points'], es: ['punto', 'puntos']},
  rate: {
    en: ['learning rate', 'learning rates'],
    es: ['tasa de aprendizaje', 'tasas de aprendizaje', 'feminine'],
  },
  run: {en: ['run', 'runs'], es: ['recorrido', 'recorridos']},
  saddle: {en: ['saddle', 'saddles'], es: ['punto de silla', 'puntos de silla']},
  sample: {en: ['sample', 'samples'], es: ['muestra', 'muestras', 'feminine']},
  start: {en: ['start', 'starts'], es: ['inicio', 'inicios']},
  step: {en: ['step', 'steps'], es: ['paso', 'pasos']},
  update: {
    en: ['update', 'updates'],
    es: ['actualización', 'actualizaciones', 'feminine'],
  },
  valley: {en: ['valley', 'valleys'], es: ['valle', 'valles']},
} as const satisfies Record<string, {en: English; es: Spanish}>;

export type Noun = keyof typeof nouns;

/** A noun in the form that goes with a number. */
export function nounFor(n: number, noun: Noun, language: Language): string {
  const [one, other] = nouns[noun][language === 'es' ? 'es' : 'en'];
  // "No steps", but "ningún paso".
  const isOne =
    plurals[language].cardinal(n) === 'one' || (language === 'es' && n === 0);
  const form = isOne ? one : other;
  return language === 'pseudo' ? pseudo(form) : form;
}

/** Whether a noun is feminine in Spanish. */
export function isFeminine(noun: Noun): boolean {
  const spanish: Spanish = nouns[noun].es;
  return spanish[2] === 'feminine';
}
