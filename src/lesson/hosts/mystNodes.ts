/** What is of MyST's tree here: plain objects, as its documentation has them. */
import {dirname, resolve} from 'node:path';
import type {Figure} from '../Figure';
import {filmSources, picture} from '../pages/sources';
import {filmPage} from './filmPage';

/**
 * A part of a page.
 *
 * @see https://mystmd.org/spec/overview
 */
export interface MystNode {
  type: string;
  children?: MystNode[];
  readonly [name: string]: unknown;
}

/** What stands around a figure. */
export interface MystFigure {
  /** The page's file, absolute. */
  readonly page: string;
  readonly caption: readonly MystNode[];
  /** By which other parts of a book refer to it. */
  readonly label?: string | undefined;
  /** Whether the figure's URLs lead to its files from everywhere. */
  readonly isPublished: boolean;
  /** The poster, as the page's file sees it: MyST copies it. */
  readonly poster: string | undefined;
}

/**
 * A figure of a book. On the web a film is a page in a frame, since MyST's own films start
 * by themselves and have neither controls nor words; elsewhere it is its poster.
 */
export function mystFigure(figure: Figure, around: MystFigure): MystNode {
  const {page, caption, label, isPublished, poster = picture(figure.files)} = around;
  const {run} = figure;
  const url = poster === undefined ? undefined : decodeURIComponent(poster);
  const image = {type: 'image', url, alt: run.alt};
  const fileOf = (src: string) =>
    isPublished ? undefined : resolve(dirname(page), decodeURIComponent(src));
  const isFilm = filmSources(figure).length > 0;
  const frame = () => ({
    ...{type: 'iframe', src: filmPage(figure, fileOf), width: '100%', title: run.title},
    children: [{...image, placeholder: true}],
  });
  const named = label === undefined ? {} : {label, identifier: label.toLowerCase()};
  return {
    ...{type: 'container', kind: 'figure', ...named},
    children: [
      isFilm ? frame() : image,
      ...(caption.length > 0 ? [{type: 'caption', children: [...caption]}] : []),
    ],
  };
}
