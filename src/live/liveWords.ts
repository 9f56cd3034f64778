import {wordsFor, type Language, type Words} from '../words';
import spanish from './messages.es.json';

/** What a live figure itself says, in a language. */
export function liveWords(language: Language): Words {
  return wordsFor(language, {messages: {es: spanish}});
}
