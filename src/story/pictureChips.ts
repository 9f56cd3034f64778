import type {View2D} from '@motion-canvas/2d';
import {Caption} from '../nodes/text/Caption';
import {FormulaChip} from '../nodes/text/FormulaChip';
import {ReadoutChip, type LiveNumber} from '../nodes/text/ReadoutChip';
import type {Region, Regions} from '../plot';

export interface PictureChipsOptions {
  readonly regions: Regions;
  /** The formula at first, as TeX. */
  readonly tex: string;
  readonly numbers: readonly LiveNumber[];
}

/** A formula and live numbers, and the parts of the stage that they take over a picture. */
export interface PictureChips {
  readonly formula: FormulaChip;
  readonly taken: readonly [formula: Region | null, numbers: Region | null];
}

/**
 * Adds what lies over a picture: a formula, live numbers, and the bar of the sentence. The
 * picture itself is put below them, `view.insert(picture, 0)`, once it knows what they take.
 *
 * @example
 * ```tsx
 * const {formula, taken} = addChips(view, {regions, tex: rule.tex, numbers});
 * view.insert(<SurfacePlot ref={plot} of={trace} regions={regions} taken={taken} />, 0);
 * ```
 */
export function addChips(
  view: View2D,
  {regions, tex, numbers}: PictureChipsOptions,
): PictureChips {
  const formula = new FormulaChip({
    regions,
    tex,
    taken: ReadoutChip.widthOf(numbers),
  });
  view.add([
    formula,
    new ReadoutChip({regions, rows: numbers}),
    new Caption({region: regions.caption}),
  ]);
  return {
    formula,
    taken: [formula.regionOf(tex), ReadoutChip.regionOf(numbers, regions)],
  };
}
