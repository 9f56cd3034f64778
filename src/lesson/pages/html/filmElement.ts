import type {Element} from 'hast';
import {h} from 'hastscript';
import type {Cue} from '../../../clip/beats/captions';
import {webvtt} from '../../../render/frames/webvtt';
import type {Figure} from '../../Figure';
import {languageNames, languageTag} from '../pageWords';
import {download, filesByTheme, filmSources, picture} from '../sources';
import type {FigureIds} from './figureIds';
import {themed} from './themed';

/**
 * The `video` of a figure. Its tracks are part of the page: a browser refuses those in
 * files of their own where the page itself is a file.
 */
export function filmElement(
  figure: Figure,
  ids: Pick<FigureIds, 'alt' | 'caption'>,
  hasCaption: boolean,
): Element {
  const {run, width, height, words} = figure;
  const {dark, light} = filesByTheme(figure);
  const isSaid = words === 'full';
  return h(
    'video',
    {
      ...{controls: true, muted: true, playsInline: true, preload: 'none'},
      ...themed('poster', picture(figure.files), dark['png'], light['png']),
      ...{width, height},
      ...(hasCaption ? {ariaLabelledBy: ids.caption} : {ariaLabel: run.title}),
      ariaDescribedBy: ids.alt,
    },
    ...filmSources(figure).map(({format, src, type}) =>
      h('source', {...themed('src', src, dark[format], light[format]), type}),
    ),
    track('captions', run.captions, figure, !isSaid),
    track('chapters', run.chapters, figure, false),
    fallback(figure),
  );
}

function track(
  kind: string,
  cues: readonly Cue[],
  {lang}: Figure,
  isShown: boolean,
): Element | null {
  if (cues.length === 0) return null;
  const vtt = Buffer.from(webvtt(cues)).toString('base64');
  return h('track', {
    ...{kind, srcLang: languageTag(lang), label: languageNames[lang]},
    src: `data:text/vtt;base64,${vtt}`,
    default: isShown,
  });
}

/** For what knows no `video`: readers of mail, feeds and old books. */
function fallback({files, run}: Figure): Element {
  const [href, src] = [download(files), picture(files)];
  return h('a', {href}, src ? h('img', {src, alt: run.alt}) : run.title);
}
