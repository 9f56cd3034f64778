import {breakSum} from '../plot/breakSum';
import type {Objective} from '../sim';

/** A catalogue formula longer than this says less than its name. */
const longFormula = 72;

/** The objective as TeX, on as many lines as a column of words needs. */
export function objectiveTex({id, title, formula, tex}: Objective): string {
  const named = id !== 'formula' && formula.length > longFormula;
  return named ? `f = \\text{${title}}` : breakSum('f(x, y) =', tex, 23);
}
