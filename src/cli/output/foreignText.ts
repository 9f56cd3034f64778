/** Text of others (titles, file names, error messages) must not steer the terminal. */
import {stripVTControlCharacters} from 'node:util';

/** All but tab and new line, and what turns the direction of writing round. */
const controls = /(?![\t\n])\p{Cc}|\p{Bidi_Control}/gu;

/** What JSON leaves as it is, and a terminal does not. */
const unescaped = /[\x7f-\x9f]|\p{Bidi_Control}/gu;

/** Longer messages lose their middle. */
const longestMessage = 2000;
const shownEnd = 400;

/** A text without colours, cursor movements, control characters and changes of direction. */
export function withoutControls(text: string): string {
  return stripVTControlCharacters(text).replace(controls, '');
}

/** JSON that means the same and steers nothing. */
export function escapedJson(json: string): string {
  return json.replace(
    unescaped,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A message of a length that is read: its beginning, and its end, where the remedy is. */
export function shortMessage(message: string): string {
  if (message.length <= longestMessage) return message;
  const start = message.slice(0, longestMessage - shownEnd);
  return `${start} … (${message.length} characters) … ${message.slice(-shownEnd)}`;
}
