/**
 * The characters that are in the stage's own font, as CSS writes ranges: what the program's
 * texts, in every language, and formulas are made of. `npm run font` cuts it out of Inter; a
 * test finds characters of the sources that are missing here.
 */
export const stageCharacters = [
  'U+20-7E',
  // ¡ ¿ « » ° ± ² ³ · ¹ ¼ ½ ¾ × ÷, the letters of Spanish and of names
  'U+A0-A1, U+A7, U+AB, U+B0-B3, U+B7, U+B9, U+BB-BF, U+C1, U+C9, U+CD, U+D1, U+D3, U+D7',
  'U+DA, U+DC, U+E1, U+E7-E9, U+ED, U+F1, U+F3, U+F7, U+FA, U+FC, U+151',
  // Accents over letters of variables, and what is raised
  'U+302, U+304, U+2B8, U+2E1, U+2E3, U+1D38, U+1D40, U+1D4F, U+1DBB',
  // Greek
  'U+391-3A1, U+3A3-3A9, U+3B1-3C9',
  // Dashes, quotation marks, bullet, ellipsis, primes
  'U+2013-2014, U+2018-2019, U+201C-201D, U+2022, U+2026, U+2032-2033',
  // Raised and lowered digits and letters, ℓ, fractions, arrows
  'U+2070-2071, U+2074-208E, U+2090-209C, U+2113, U+2150-215E, U+2190-2194, U+21A6',
  // Operators and relations
  'U+2202, U+2207, U+220F, U+2211-2213, U+2219-221C, U+221E, U+2248, U+2260, U+2264-2265',
  'U+2299, U+22C5, U+2C7C',
].join(', ');

/** Every character of ranges, once. */
export function charactersIn(ranges: string): string {
  return ranges
    .split(', ')
    .map(range => {
      const [first = 0, last = first] = range
        .replace('U+', '')
        .split('-')
        .map(digits => Number.parseInt(digits, 16));
      const count = last - first + 1;
      return Array.from({length: count}, (_, i) =>
        String.fromCodePoint(first + i),
      ).join('');
    })
    .join('');
}
