/** Greek letters, operators and numbers are read more slowly than letters. */
const symbol = /[Α-ωℓ∇∂√·×÷=<>≤≥≈→←²³⁰-⁹]|\d[\d.,]*/gu;

/** No sentence goes by faster than this, in seconds. */
const least = 2;

/**
 * How long a sentence takes a calm reader, in seconds: time to find it, thirteen
 * characters a second, and more for every symbol and number. Subtitles are held to 12 to
 * 17 characters a second (BBC Subtitle Guidelines, 2022).
 *
 * @example
 * ```ts
 * readingSeconds('Which way is down?'); // 2.18
 * ```
 */
export function readingSeconds(text: string): number {
  if (text === '') return 0;
  const characters = [...text].length;
  const symbols = text.match(symbol)?.length ?? 0;
  return Math.max(least, 0.8 + characters / 13 + 0.3 * symbols);
}
