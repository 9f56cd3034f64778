import {breakSum} from '../plot/breakSum';
import type {Objective} from '../sim';

/** A catalogue formula longer than this says less than its name. */
const longFormula = 72;

/**
 * The objective as TeX, on as many lines as its place needs.
 *
 * @param glyphs - About how many go on a line.
 */
export function objectiveTex(
  {id, title, formula, tex}: Pick<Objective, 'id' | 'title' | 'formula' | 'tex'>,
  glyphs = 23,
): string {
  const named = id !== 'formula' && formula.length > longFormula;
  return named ? `f = \\text{${title}}` : breakSum('f(x, y) =', tex, glyphs);
}
