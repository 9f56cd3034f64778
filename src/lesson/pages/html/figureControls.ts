/** What a script makes work, and shows. */
import type {Element} from 'hast';
import {h} from 'hastscript';
import type {Figure} from '../../Figure';
import {clock, pageWords} from '../pageWords';

/** Stops and starts a film that plays by itself; it comes before the film. */
export function playButton({loops, lang}: Figure): Element | null {
  if (!loops) return null;
  const say = pageWords(lang);
  const words = {dataPlay: say.message('Play'), dataPause: say.message('Pause')};
  return h('button', {
    ...{type: 'button', className: ['dh-play'], hidden: true, ...words},
    ariaLabel: words.dataPause,
  });
}

/** A button for each chapter, which goes there. */
export function chapterButtons({run: {chapters}, lang}: Figure): Element[] {
  if (chapters.length < 2) return [];
  const label = pageWords(lang).message('Chapters');
  const items = chapters.map(({start, text}) =>
    h(
      'li',
      h(
        'button',
        {type: 'button', dataStart: String(start)},
        h('span', {className: ['dh-time']}, clock(start)),
        ` ${text}`,
      ),
    ),
  );
  return [h('ol', {className: ['dh-chapters'], ariaLabel: label, hidden: true}, items)];
}
