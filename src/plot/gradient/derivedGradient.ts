/** A gradient in symbols, as far as a panel has room for it. */
import {derivationOf, type Objective} from '../../sim';
import type {FrameKind} from '../frame/Frame';
import {
  partialTex,
  shownComponent,
  shownDerivation,
  type LineRoom,
} from './shownDerivation';

/** How the components of a gradient are found, and what they are, as TeX. */
export interface DerivedGradient {
  /** For each variable its derivation; null where not all results have room. */
  readonly lines: readonly (readonly string[])[] | null;
  /** The components as they stand in the column; null where `lines` is. */
  readonly entries: readonly string[] | null;
}

/** For a line of a derivation, and for a component, in letters of 46 stage units or more. */
const rooms: Readonly<Record<FrameKind, {line: LineRoom; entry: LineRoom}>> = {
  wide: {line: {glyphs: 25, rows: 4}, entry: {glyphs: 18, rows: 2}},
  square: {line: {glyphs: 19, rows: 3}, entry: {glyphs: 10, rows: 1}},
  tall: {line: {glyphs: 34, rows: 4}, entry: {glyphs: 28, rows: 2}},
};

/** All of a vector is shown in one way: in formulas, or where one is too long in none. */
export function derivedGradient(
  {formula, variables, partials}: Objective,
  kind: FrameKind,
): DerivedGradient {
  const {line, entry} = rooms[kind];
  const lines = variables.map(name =>
    shownDerivation(derivationOf(formula, name, variables), partialTex(name), line),
  );
  const entries = partials.map(({tex}) => shownComponent(tex, entry));
  const isShort = [...lines, ...entries].every(tex => tex !== null);
  return {
    lines: isShort ? lines.map(tex => tex!) : null,
    entries: isShort ? entries.map(tex => tex!) : null,
  };
}
