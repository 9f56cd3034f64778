/** Which lines of a derivation are shown, and how a component is broken. */
import type {DerivationStep} from '../../sim';
import {breakSum, glyphs} from '../breakSum';

/** What lines of TeX have for themselves. */
export interface LineRoom {
  /** About how many characters go on a row. */
  readonly glyphs: number;
  /** Rows there are. */
  readonly rows: number;
}

/** Rules whose line tells least: it is the first to be left out. */
const dispensable = ['sum', 'simplify', 'constantFactor'] as const;

/**
 * The lines of a derivation that have room: the first and the last, and of those between as
 * many as there are rows, those of the rules that tell most. Each is equal to the one before
 * whichever are left out. A line that is too long is left out; where the first or the last
 * is, only the result is shown.
 *
 * @returns TeX, broken into rows; null where not even the result has room.
 */
export function shownDerivation(
  steps: readonly DerivationStep[],
  room: LineRoom,
): string[] | null {
  const lines = steps.map(({tex, rules}, i) => {
    const broken = breakSum(i === 0 ? '' : '{}=', tex, room.glyphs).trim();
    return {tex: broken, rules, rows: rowsOf(broken), fits: fits(broken, room)};
  });
  const [first, result] = [lines[0]!, lines.at(-1)!];
  if (!result.fits || result.rows > room.rows) return null;
  if (lines.length === 1) return [result.tex];
  let kept = lines.filter(line => line === first || line === result || line.fits);
  const rows = () => kept.reduce((sum, line) => sum + line.rows, 0);
  while (rows() > room.rows && kept.length > 2) {
    const inner = kept.slice(1, -1);
    const next =
      dispensable
        .map(rule => inner.find(({rules}) => rules[0] === rule))
        .find(line => line !== undefined) ?? inner.at(-1);
    kept = kept.filter(line => line !== next);
  }
  return first.fits && rows() <= room.rows ? kept.map(({tex}) => tex) : [result.tex];
}

/**
 * A component of a vector on as many rows as it needs.
 *
 * @returns Null where it has no room.
 */
export function shownComponent(tex: string, room: LineRoom): string | null {
  const broken = breakSum('', tex, room.glyphs).trim();
  return fits(broken, room) && rowsOf(broken) <= room.rows ? broken : null;
}

function rowsOf(tex: string): number {
  return tex.includes('aligned') ? tex.split('\\\\').length : 1;
}

/** Whether every row is short enough. */
function fits(tex: string, room: LineRoom): boolean {
  const rows = tex.replace(/\\(?:begin|end)\{aligned\}/g, '').split('\\\\');
  return rows.every(row => glyphs(row) <= room.glyphs + 1);
}
