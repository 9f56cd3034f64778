import type {Element} from 'hast';
import {h} from 'hastscript';
import type {Figure} from '../../Figure';
import {languageTag} from '../pageWords';
import type {FigureIds} from './figureIds';
import {filmElement} from './filmElement';

/**
 * A figure that its reader changes, with its film for those whose browser runs no scripts.
 * What is set goes into the page's address, under the figure's id.
 */
export function liveElement(
  figure: Figure,
  ids: FigureIds,
  hasCaption: boolean,
): Element {
  return h(
    'downhill-clip',
    {...figure.live, id: figure.id, state: 'hash', lang: languageTag(figure.lang)},
    filmElement(figure, ids, hasCaption),
  );
}

/** The script of live figures, in the folder of a page's assets. */
export const liveScript = 'live/downhill-clip.js';
