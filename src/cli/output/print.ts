import {stripVTControlCharacters} from 'node:util';

/** Results go to standard output, everything said about them to standard error. */

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printJson(value: unknown): void {
  print(jsonText(value));
}

/** Indented, with typed arrays as lists; a number that is not finite becomes null. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, plain, 2);
}

/** Without colours: a compiler's message may bring some. */
export function say(text: string): void {
  process.stderr.write(`${stripVTControlCharacters(text)}\n`);
}

function plain(_key: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) && !(value instanceof DataView)
    ? [...(value as unknown as Iterable<unknown>)]
    : value;
}
