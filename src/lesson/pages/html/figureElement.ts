/** A figure as HTML that never moves by itself: what a script may add is hidden. */
import type {Element, ElementContent} from 'hast';
import {h} from 'hastscript';
import type {Figure} from '../../Figure';
import {languageTag} from '../pageWords';
import {filesByTheme, filmSources} from '../sources';
import {figureDetails} from './figureDetails';
import {chapterButtons, playButton} from './figureControls';
import {figureIds} from './figureIds';
import {filmElement} from './filmElement';
import {liveElement} from './liveElement';
import {stillElement} from './stillElement';

/**
 * The figure's film with controls, captions and chapters; or its picture, where it has no
 * film. What it shows is told in words below it, and to whoever does not see it.
 *
 * @param caption - Its caption, safe to show.
 */
export function figureElement(
  figure: Figure,
  caption: readonly ElementContent[],
): Element {
  const ids = figureIds(figure);
  const isFilm = filmSources(figure).length > 0;
  const hasCaption = caption.length > 0;
  const film = () => [
    ...(figure.live
      ? [liveElement(figure, ids, hasCaption)]
      : [playButton(figure), filmElement(figure, ids, hasCaption)]),
    printedPicture(figure),
  ];
  return h(
    'figure',
    {
      ...{id: ids.figure, className: ['dh-clip'], lang: languageTag(figure.lang)},
      dataLoops: isFilm && figure.loops ? '' : undefined,
    },
    h(
      'div',
      {
        className: ['dh-stage'],
        style: `--dh-width: ${figure.width}; --dh-height: ${figure.height}`,
      },
      isFilm ? film() : [stillElement(figure)],
    ),
    isFilm ? chapterButtons(figure) : null,
    caption.length > 0 ? h('figcaption', {id: ids.caption}, ...caption) : null,
    isFilm
      ? h('p', {id: ids.alt, className: ['dh-visually-hidden']}, figure.run.alt)
      : null,
    figureDetails(figure),
  );
}

/** What a film is on paper: its poster, for light paper where there is one. */
function printedPicture(figure: Figure): Element | null {
  const {light} = filesByTheme(figure);
  const src = light['png'];
  if (src === undefined) return null;
  const {width, height} = figure;
  return h('img', {
    className: ['dh-printed'],
    src,
    alt: '',
    width,
    height,
    loading: 'lazy',
  });
}
