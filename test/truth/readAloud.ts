/** Numbers as alt texts tell them. */

/** A number as it is read aloud: the source of a pattern with one group. */
export const spokenNumber = String.raw`(−?\d+(?:\.\d+)?(?: times 10 to the (?:minus )?\d+)?|almost 0)`;

/** A number as it is read aloud. */
export function readAloud(text: string): number {
  if (text === 'almost 0') return 0;
  const [mantissa = '', power = '0'] = text.split(' times 10 to the ');
  return Number(`${mantissa.replace('−', '-')}e${power.replace('minus ', '-')}`);
}

/** Whether a number that is told is that number, to the digits that are told. */
export function isTold(text: string, value: number): boolean {
  return Math.abs(readAloud(text) - value) <= 6e-3 * Math.abs(value) + 1e-12;
}
