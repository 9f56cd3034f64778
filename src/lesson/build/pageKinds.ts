/** The kinds of pages that lessons become, and what each needs of a figure. */
import type {ClipWish} from '../../course/ClipWish';
import type {ThemeName} from '../../theme';
import type {FigureNeeds} from './figureEntries';

export const pageKinds = ['html', 'markdown', 'reveal', 'jupyter', 'moodle'] as const;
export type PageKind = (typeof pageKinds)[number];

export interface KindNeeds extends Pick<FigureNeeds, 'films'> {
  /** What a film is like where its lesson does not say it. */
  readonly defaults: Partial<Pick<ClipWish, 'size' | 'fps'>>;
  /** In which themes, where neither lesson nor command say it. */
  readonly themes: readonly ThemeName[];
}

/** A page's column is narrower than a screen; half of the frames are smooth enough there. */
const onPage = {size: {width: 1280, height: 720}, fps: 30};

export const kindNeeds: Readonly<Record<PageKind, KindNeeds>> = {
  html: {films: ['webm', 'mp4', 'png'], defaults: onPage, themes: ['light', 'dark']},
  // Its picture moves by itself, and leads to the film.
  markdown: {films: ['gif', 'mp4', 'png'], defaults: {}, themes: ['light', 'dark']},
  reveal: {films: ['webm', 'mp4', 'png'], defaults: onPage, themes: ['light', 'dark']},
  // Neither chooses between pictures, and both have white pages.
  jupyter: {films: ['webm', 'mp4', 'png'], defaults: onPage, themes: ['light']},
  moodle: {films: ['webm', 'mp4', 'png', 'vtt'], defaults: onPage, themes: ['light']},
};
