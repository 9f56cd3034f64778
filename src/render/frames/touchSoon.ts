/** The machine gives memory in pages of this many words, or in larger ones. */
const pageWords = 1024;

/**
 * Memory comes when it is first written, which takes milliseconds a megabyte. This writes
 * what is there already, as soon as there is nothing else to do: the page still draws the
 * first frame then.
 */
export function touchSoon(words: Uint32Array): void {
  setImmediate(() => {
    for (let i = 0; i < words.length; i += pageWords) Atomics.or(words, i, 0);
  });
}
