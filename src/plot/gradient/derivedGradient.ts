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
  /** The components as they stand in the column; null where not all have room there. */
  readonly entries: readonly string[] | null;
}

/** For a line of a derivation, and for a component, in letters of 40 stage units or more. */
const rooms: Readonly<Record<FrameKind, {line: LineRoom; entry: LineRoom}>> = {
  wide: {line: {glyphs: 30, rows: 4}, entry: {glyphs: 22, rows: 2}},
  square: {line: {glyphs: 22, rows: 4}, entry: {glyphs: 15, rows: 2}},
  tall: {line: {glyphs: 36, rows: 4}, entry: {glyphs: 30, rows: 2}},
};

/**
 * All of a vector is shown in one way: where a component is too long for the column, none
 * is there, and where one is too long for a line, no derivation is told.
 */
export function derivedGradient(
  {formula, variables, partials}: Objective,
  kind: FrameKind,
): DerivedGradient {
  const {line, entry} = rooms[kind];
  // Of three components each has a row, and there is less time for a derivation.
  const isMany = variables.length > 2;
  const room = isMany ? {...line, rows: 3} : line;
  const rows = isMany ? 1 : entry.rows;
  const lines = variables.map(name =>
    shownDerivation(derivationOf(formula, name, variables), partialTex(name), room),
  );
  const entries = partials.map(({tex}) => shownComponent(tex, {...entry, rows}));
  const told = allOf(lines);
  return {lines: told, entries: told && allOf(entries)};
}

/** Null where one of them is. */
function allOf<T>(all: readonly (T | null)[]): readonly T[] | null {
  return all.every(one => one !== null) ? all : null;
}
