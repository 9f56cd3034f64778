import {settleWish} from '../../course/build/settleWish';
import type {Catalogue} from '../../project/catalogue';
import {ClipRunError} from '../../project/run/ClipRunError';
import {RunRefusal} from '../../project/run/RunRefusal';
import type {ClipDirective, Mistake} from '../read/ClipDirective';
import type {FigureWish} from './FigureWish';

/**
 * Runs the clip of a figure: some values are refused only together, or by what comes of
 * them.
 *
 * @returns What is wrong; nothing where the run comes to its end.
 */
export async function runFigure(
  catalogue: Catalogue,
  {wish}: FigureWish,
  {place, attributes}: ClipDirective,
): Promise<Mistake | undefined> {
  try {
    await settleWish(catalogue, wish);
    return undefined;
  } catch (error) {
    if (!(error instanceof RunRefusal || error instanceof ClipRunError)) throw error;
    const parameter = error instanceof RunRefusal ? error.parameter : undefined;
    const attribute = attributes.find(({name}) => name === parameter);
    return {place: attribute?.place ?? place, message: error.message};
  }
}
