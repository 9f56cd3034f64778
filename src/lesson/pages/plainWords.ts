import type {Element} from 'hast';
import {h} from 'hastscript';
import type {Figure} from '../Figure';
import {transcript} from './html/transcript';
import {clock, pageWords} from './pageWords';

/**
 * What a figure shows and says, to unfold: without classes and ids, for pages that clean
 * what is put into them.
 */
export function plainWords({run, lang}: Pick<Figure, 'run' | 'lang'>): Element {
  return h('details', [
    h('summary', pageWords(lang).message('Transcript')),
    h('p', run.alt),
    ...transcript(run).flatMap(({chapter, sentences}) => [
      chapter ? h('p', h('strong', `${clock(chapter.start)} ${chapter.text}`)) : null,
      ...sentences.map(sentence => h('p', sentence)),
    ]),
  ]);
}
