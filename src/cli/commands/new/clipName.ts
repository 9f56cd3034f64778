import {quoted} from '../../../schema';
import {UsageError} from '../../line/UsageError';

/** What the editor's addresses mean otherwise, and what Windows keeps for devices. */
const reserved = /^(nodes|con|prn|aux|nul|com\d|lpt\d)$/;

const mostCharacters = 60;

/**
 * Checks what a new clip is to be called: a lower-case letter, then lower-case letters,
 * digits and single hyphens.
 *
 * @param taken - The ids of the clips that there are, the package's too.
 * @throws UsageError with a name that can be had.
 */
export function requireClipName(name: string, taken: readonly string[]): void {
  if (!isName(name)) {
    const near = likeName(name);
    const hint = near === '' ? '' : ` ${quoted(free(near, taken))} would do.`;
    throw new UsageError(
      'Expected a name of lower-case letters, digits and hyphens, a letter first and at ' +
        `most ${mostCharacters} characters, got ${quoted(name)}.${hint}`,
    );
  }
  if (reserved.test(name)) {
    throw new UsageError(
      `Expected a name that nothing else has, got ${quoted(name)}, which is reserved. ` +
        `${quoted(free(`${name}-clip`, taken))} would do.`,
    );
  }
  if (taken.includes(name)) {
    throw new UsageError(
      `Expected a name of its own, but there is a clip ${quoted(name)} already. ` +
        `${quoted(free(name, taken))} would do.`,
    );
  }
}

function isName(name: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) && name.length <= mostCharacters;
}

/** What a text becomes as a name; nothing where no letter is left. */
function likeName(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '');
  return words.slice(0, mostCharacters).replace(/-+$/, '');
}

/** The name, or the first with a number that nothing has. */
function free(name: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.includes(name) || reserved.test(name);
  if (!isTaken(name)) return name;
  for (let number = 2; ; number++) {
    const next = `${name.slice(0, mostCharacters - 5)}-${number}`;
    if (!isTaken(next)) return next;
  }
}
