import type {Element, ElementContent} from 'hast';
import {h} from 'hastscript';
import type {Figure} from '../../Figure';
import {filmElement} from '../html/filmElement';
import {figureIds} from '../html/figureIds';
import {stillElement} from '../html/stillElement';
import {clock, languageTag} from '../pageWords';
import {filesByTheme, filmSources} from '../sources';

/**
 * A figure as large as its slide. Its chapters are fragments: with each, the film plays to
 * the end of the chapter and rests there.
 */
export function slideFigure(
  figure: Figure,
  caption: readonly ElementContent[],
): Element {
  const ids = figureIds(figure);
  const isFilm = filmSources(figure).length > 0;
  const hasCaption = caption.length > 0;
  return h(
    'figure',
    {
      ...{id: ids.figure, className: ['dh-clip'], lang: languageTag(figure.lang)},
      style: `--dh-width: ${figure.width}; --dh-height: ${figure.height}`,
    },
    isFilm ? filmOfSlide(figure, hasCaption) : stillElement(figure),
    isFilm ? poster(figure) : null,
    isFilm ? steps(figure) : null,
    hasCaption ? h('figcaption', {id: ids.caption}, ...caption) : null,
    isFilm
      ? h('p', {id: ids.alt, className: ['dh-visually-hidden']}, figure.run.alt)
      : null,
  );
}

/** Loaded when its slide comes near; `data-ignore` leaves it to the deck's own script. */
function filmOfSlide(figure: Figure, hasCaption: boolean): Element {
  const film = filmElement(figure, figureIds(figure), hasCaption);
  film.properties['dataIgnore'] = '';
  return film;
}

/** What is printed. */
function poster(figure: Figure): Element | null {
  const {light} = filesByTheme(figure);
  const src = light['png'];
  return src === undefined ? null : h('img', {className: ['dh-printed'], src, alt: ''});
}

function steps({run: {chapters, seconds}}: Figure): Element | null {
  const parts =
    chapters.length > 0 ? chapters : [{start: 0, end: seconds, text: clock(seconds)}];
  const items = parts.map(({start, end, text}) =>
    h(
      'li',
      {
        // `custom`: seen before its turn, which the deck's own style would not let it be.
        className: ['fragment', 'custom', 'dh-step'],
        dataStart: String(start),
        dataEnd: String(Math.min(end, seconds)),
      },
      text,
    ),
  );
  return h('ol', {className: ['dh-steps']}, items);
}
