import {tint} from '../nodes/text/Formula';
import type {EpochWay} from '../plot';
import type {Theme} from '../theme';
import type {Words} from '../words';

/** What an update of plain descent does to the distance to a minimum, as TeX. */
export interface ContractionTex {
  /** The update. */
  readonly rule: string;
  /** The distance to a minimum; without one f itself. */
  distance(minimum: number | null): string;
  /**
   * 1 − η f″ and what it is, with its numbers or `briefly` without them.
   *
   * @returns null where it is not what the run did at every update.
   */
  factor(way: EpochWay, how: 'in full' | 'briefly'): string | null;
}

/** In a theme's colours and a language's numbers. */
export function contraction(theme: Theme, say: Words): ContractionTex {
  const eta = tint(theme.step, '\\eta');
  const write = (value: number) => say.number(value, {digits: 4, trim: true});
  return {
    rule: `x \\leftarrow x - ${eta}\\, ${tint(theme.gradient, "f'(x)")}`,
    distance(minimum) {
      if (minimum === null) return 'f(x)';
      if (minimum === 0) return '|x|';
      return `|x ${minimum < 0 ? '+' : '-'} ${write(Math.abs(minimum))}|`;
    },
    factor({learningRate: rate, factor, bend}, how) {
      if (factor === null || bend === null) return null;
      const relation = [rate, bend, factor].every(isShort) ? '=' : '\\approx';
      const terms =
        how === 'briefly'
          ? ''
          : `= 1 - ${tint(theme.step, write(rate))} \\cdot ${write(bend)}`;
      return `1 - ${eta} f\'\' ${terms} ${relation} ${write(factor)}`;
    },
  };
}

/** Whether four digits write a number in full. */
function isShort(value: number): boolean {
  return Math.abs(Number(value.toPrecision(4)) - value) <= 1e-9 * Math.abs(value);
}
