/** Characters of foreign text that a message shows. */
const mostShown = 200;

/** Text that came from elsewhere, as a message quotes it: its beginning, where it is long. */
export function quoted(text: string): string {
  return `"${shortened(text)}"`;
}

/** A value as it came, as a message shows it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  // JSON has neither NaN nor Infinity.
  if (typeof value === 'number') return String(value);
  return shortened(jsonOf(value));
}

/** At most 200 characters of a text, with the count of all where some are left out. */
export function shortened(text: string): string {
  if (text.length <= mostShown) return text;
  // Half of a surrogate pair is no character.
  const start = text.slice(0, mostShown).replace(/[\uD800-\uDBFF]$/, '');
  return `${start}… (${text.length} characters)`;
}

function jsonOf(value: unknown): string {
  try {
    const text = JSON.stringify(value) as string | undefined;
    return text ?? 'nothing';
  } catch {
    return 'a value that is no plain data';
  }
}
