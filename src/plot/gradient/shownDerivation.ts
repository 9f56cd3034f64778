/** Which lines of a derivation are shown, and how a component is broken. */
import {variableTex, type DerivationStep} from '../../sim';
import {breakSum, glyphs} from '../breakSum';

/** What lines of TeX have for themselves. */
export interface LineRoom {
  /** About how many characters go on a row; signs count twice, for the space around them. */
  readonly glyphs: number;
  /** Rows there are. */
  readonly rows: number;
}

/** Rules whose line tells least: it is the first to be left out. */
const dispensable = ['sum', 'simplify', 'constantFactor'] as const;

/**
 * The lines of a derivation that have room: the first and the last, and of those between as
 * many as there are rows, those of the rules that tell most. Each is equal to the one before
 * whichever are left out. A line that is too long is left out; instead of the first there is
 * a symbol then.
 *
 * @param symbol - Of the derivative, as TeX.
 * @returns TeX, broken into rows; null where not even the result has room.
 */
export function shownDerivation(
  steps: readonly DerivationStep[],
  symbol: string,
  room: LineRoom,
): string[] | null {
  const whole = steps[0]!.tex;
  const head = fits(whole, room) ? whole : symbol;
  const written = [{tex: head, rules: []}, ...steps.slice(1)];
  const lines = written.map(({tex, rules}: DerivationStep, i) => {
    const onRows = broken(i === 0 ? '' : '{}=', tex, room);
    return {tex: onRows, rules, rows: rowsOf(onRows), fits: fits(onRows, room)};
  });
  const [first, result] = [lines[0]!, lines.at(-1)!];
  if (!result.fits) return null;
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
  return rows() <= room.rows ? kept.map(({tex}) => tex) : null;
}

/** ∂f/∂variable as TeX. */
export function partialTex(variable: string): string {
  return String.raw`\frac{\partial f}{\partial ${variableTex(variable)}}`;
}

/**
 * A component of a vector on as many rows as it needs.
 *
 * @returns Null where it has no room.
 */
export function shownComponent(tex: string, room: LineRoom): string | null {
  const onRows = broken('', tex, room);
  return fits(onRows, room) && rowsOf(onRows) <= room.rows ? onRows : null;
}

function broken(head: string, tex: string, room: LineRoom): string {
  return breakSum(head, tex, room.glyphs, widthOf).trim();
}

function rowsOf(tex: string): number {
  return tex.includes('aligned') ? tex.split('\\\\').length : 1;
}

/** Whether every row is short enough. */
function fits(tex: string, room: LineRoom): boolean {
  const rows = tex.replace(/\\(?:begin|end)\{aligned\}/g, '').split('\\\\');
  return rows.every(row => widthOf(row.replace('&', '')) <= room.glyphs);
}

/** In characters, with the space around signs. */
function widthOf(tex: string): number {
  const line = withoutFractions(tex);
  const signs = line.match(/[+\-=]|\\cdot/g)?.length ?? 0;
  return glyphs(line) + signs;
}

/** A fraction is as wide as the longer of what is above and below its line. */
function withoutFractions(tex: string): string {
  const start = tex.lastIndexOf('\\frac{');
  if (start === -1) return tex;
  const [above, middle] = groupAt(tex, start + '\\frac'.length);
  const [below, end] = groupAt(tex, middle);
  const longer = glyphs(above) < glyphs(below) ? below : above;
  return withoutFractions(`${tex.slice(0, start)}${longer}${tex.slice(end)}`);
}

/** What is in the group that opens at an index, and the index after it. */
function groupAt(tex: string, open: number): [inside: string, end: number] {
  let depth = 0;
  for (let i = open; i < tex.length; i++) {
    if (tex[i] === '{') depth++;
    if (tex[i] === '}' && --depth === 0) return [tex.slice(open + 1, i), i + 1];
  }
  return [tex.slice(open), tex.length];
}
