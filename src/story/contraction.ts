import {tint} from '../nodes/text/Formula';
import type {EpochRuns, EpochWay} from '../plot';
import type {Theme} from '../theme';
import type {Words} from '../words';

/** What an update of plain descent does to the distance to a minimum, as TeX. */
export interface ContractionTex {
  /** The update. */
  readonly rule: string;
  /** The distance to a minimum; without one f itself. */
  distance(minimum: number | null): string;
  /**
   * 1 − η f″ with its numbers.
   *
   * @returns null where it is not what the run did at every update.
   */
  factor(
    way: Pick<EpochWay, 'learningRate' | 'factor'>,
    of: Pick<EpochRuns, 'stableRate'>,
  ): string | null;
}

/** A factor is 1 − ηL when it misses it by no more than this. */
const equal = 1e-6;

/**
 * On a parabola x − x* becomes (1 − η f″)(x − x*), since f′ = f″ (x − x*).
 *
 * Source: Nesterov, Introductory Lectures on Convex Optimization, section 1.2.3.
 */
export function contraction(theme: Theme, say: Words): ContractionTex {
  const eta = tint(theme.step, '\\eta');
  const write = (value: number) => say.number(value, {digits: 4, trim: true});
  return {
    rule: `x \\leftarrow x - ${eta}\\, ${tint(theme.gradient, "f'(x)")}`,
    distance(minimum) {
      if (minimum === null) return 'f(x)';
      const rest = minimum === 0 ? '' : minimum < 0 ? ' + ' : ' - ';
      return `|x${rest}${rest === '' ? '' : write(Math.abs(minimum))}|`;
    },
    factor({learningRate, factor}, {stableRate}) {
      if (factor === null || stableRate.holds !== 'everywhere') return null;
      const {curvature} = stableRate;
      const product = learningRate * curvature;
      if (Math.abs(1 - product - factor) > equal * Math.max(1, product)) return null;
      const [rate, bend, result] = [learningRate, curvature, factor].map(write) as [
        string,
        string,
        string,
      ];
      const relation =
        [learningRate, curvature, factor].every(isShort) ? '=' : '\\approx';
      return (
        `1 - ${eta} f'' = 1 - ${tint(theme.step, rate)} \\cdot ${bend} ` +
        `${relation} ${result}`
      );
    },
  };
}

/** Whether four digits write a number in full. */
function isShort(value: number): boolean {
  return Math.abs(Number(value.toPrecision(4)) - value) <= 1e-12 * Math.abs(value);
}
