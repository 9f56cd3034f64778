import type {Element, ElementContent} from 'hast';
import {h} from 'hastscript';
import type {Figure} from '../../Figure';
import {clock, pageWords} from '../pageWords';
import {filmSources, formatNames} from '../sources';
import {transcript} from './transcript';

/** What is said in a figure, by chapters, and its files; closed until it is asked for. */
export function figureDetails(figure: Figure): Element | null {
  const {run, lang} = figure;
  const say = pageWords(lang);
  const isSilent = run.captions.length === 0 && run.chapters.length === 0;
  if (isSilent || filmSources(figure).length === 0) return null;
  return h(
    'details',
    {className: ['dh-transcript']},
    h(
      'summary',
      say.message('Transcript'),
      h('span', {className: ['dh-visually-hidden']}, `: ${run.title}`),
    ),
    h('div', {className: ['dh-said']}, ...said(figure)),
    files(figure),
  );
}

function said({run}: Figure): ElementContent[] {
  return transcript(run).map(({chapter, sentences}) =>
    h(
      'section',
      chapter
        ? h(
            'p',
            {className: ['dh-chapter']},
            h('span', {className: ['dh-time']}, clock(chapter.start)),
            ` ${chapter.text}`,
          )
        : null,
      ...sentences.map(sentence => h('p', sentence)),
    ),
  );
}

function files({files, lang}: Figure): Element {
  const links = Object.entries(files).flatMap(([format, href]) => {
    const name = formatNames[format];
    return name === undefined ? [] : [' ', h('a', {href}, name)];
  });
  return h(
    'p',
    {className: ['dh-files']},
    `${pageWords(lang).message('Files')}:`,
    ...links,
  );
}
