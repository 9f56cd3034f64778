import {escapedJson, withoutControls} from './foreignText';

/** Results go to standard output, everything said about them to standard error. */

export function print(text: string): void {
  process.stdout.write(`${withoutControls(text)}\n`);
}

export function printJson(value: unknown): void {
  process.stdout.write(`${jsonText(value)}\n`);
}

/** Indented, with typed arrays as lists; a number that is not finite becomes null. */
export function jsonText(value: unknown): string {
  return escapedJson(JSON.stringify(value, plain, 2));
}

export function say(text: string): void {
  process.stderr.write(`${withoutControls(text)}\n`);
}

function plain(_key: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) && !(value instanceof DataView)
    ? [...(value as unknown as Iterable<unknown>)]
    : value;
}
