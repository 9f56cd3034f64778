import type {ClipRun} from '../../clip/defineClip';
import type {Schema} from '../../clip/parameters';
import {frameOf} from '../../plot/frame/Frame';
import type {Catalogue} from '../../project/catalogue';
import {ClipRunError} from '../../project/run/ClipRunError';
import {runClip} from '../../project/run/runClip';
import {RunRefusal} from '../../project/run/RunRefusal';
import type {ClipDirective, Mistake} from '../read/ClipDirective';
import type {FigureWish} from './FigureWish';

export type FigureRun =
  {readonly run: ClipRun<Schema, unknown>} | {readonly mistake: Mistake};

/**
 * Runs the clip of a figure: some values are refused only together, or by what comes of
 * them.
 */
export async function runFigure(
  catalogue: Catalogue,
  {wish}: FigureWish,
  {place, attributes}: ClipDirective,
): Promise<FigureRun> {
  const {clip, set, lang, size, words, textScale} = wish;
  const frame = frameOf(size, {words, textScale});
  try {
    return {run: await runClip(catalogue, clip, set, {language: lang, frame})};
  } catch (error) {
    if (!(error instanceof RunRefusal || error instanceof ClipRunError)) throw error;
    const parameter = error instanceof RunRefusal ? error.parameter : undefined;
    const attribute = attributes.find(({name}) => name === parameter);
    return {mistake: {place: attribute?.place ?? place, message: error.message}};
  }
}
