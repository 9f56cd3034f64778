import type {Element} from 'hast';
import {h} from 'hastscript';
import type {Figure} from '../../Figure';
import {filesByTheme, movingPicture, picture, type Files} from '../sources';

/**
 * A figure without a film. What moves by itself is shown only to whoever has not asked for
 * less motion, and only where there is a picture at rest for the others.
 */
export function stillElement(figure: Figure): Element {
  const {run, width, height} = figure;
  const {dark, light} = filesByTheme(figure);
  const calm = '(prefers-reduced-motion: reduce)';
  const onDark = '(prefers-color-scheme: dark)';
  const sources = [
    ...(dark === light ? [] : choices(dark, 'dark', onDark, calm)),
    ...choices(light, 'light', '', calm),
  ];
  const src = movingPicture(light) ?? picture(light);
  const img = h('img', {src, alt: run.alt, width, height, loading: 'lazy'});
  // The last choice is what `img` shows anyway.
  const others = sources.slice(0, -1);
  return others.length > 0 ? h('picture', ...others, img) : img;
}

function choices(files: Files, theme: string, media: string, calm: string): Element[] {
  const [moving, atRest] = [movingPicture(files), files['png']];
  const source = (srcSet: string | undefined, ...queries: string[]) =>
    h('source', {
      srcSet,
      media: queries.filter(Boolean).join(' and ') || undefined,
      dataTheme: theme,
    });
  return [
    ...(moving && atRest ? [source(atRest, calm, media)] : []),
    source(moving ?? atRest, media),
  ];
}
