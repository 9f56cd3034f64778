/** A language for tests: English, readable, but longer and with accents throughout. */

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçđéƒğħíĵķĺḿñóṕɋŕšťúṽŵẋýžÁɃÇĐÉƑĞĦÍĴĶĹḾÑÓṔɊŔŠŤÚṼŴẊÝŽ';
const accents = new Map(Array.from(plain, (letter, i) => [letter, accented[i]!]));

/** How much longer, as a share of the letters: Spanish and German need about as much. */
const growth = 0.4;

/**
 * Puts an accent on every letter and doubles two of five, so that a text which was never
 * translated is seen at once, and one that has no room to grow, too.
 *
 * @example
 * ```ts
 * pseudo('step'); // 'šťééṕ'
 * ```
 */
export function pseudo(text: string): string {
  let owed = 0;
  return [...text]
    .map(letter => {
      const accent = accents.get(letter);
      if (!accent) return letter;
      owed += growth;
      if (owed < 1) return accent;
      owed -= 1;
      return accent + accent.toLowerCase();
    })
    .join('');
}
