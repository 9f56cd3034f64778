/** Results go to standard output, everything said about them to standard error. */

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, plain, 2));
}

export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Typed arrays as lists; JSON has no numbers that are not finite, so they become null. */
function plain(_key: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) && !(value instanceof DataView)
    ? [...(value as unknown as Iterable<unknown>)]
    : value;
}
