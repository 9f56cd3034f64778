/** From the figures of lessons to the entries of a course that makes their files. */
import type {CourseEntry} from '../../course/file/Course';
import type {Place} from '../../course/file/CourseError';
import type {RequestedFormat} from '../../render/plan/formats';
import type {ThemeName} from '../../theme';
import type {ClipDirective} from '../read/ClipDirective';
import type {FigureWish} from '../resolve/FigureWish';
import {figureStem} from './figureStem';
import type {LessonFigure, ReadLesson} from './ReadLesson';

/** What a kind of page needs of every figure. */
export interface FigureNeeds {
  /** Of a film. */
  readonly films: readonly RequestedFormat[];
  /** Those that the page chooses between, where the lesson does not say one. */
  readonly themes: readonly ThemeName[];
  /** The folder of the files, from the course's. */
  readonly folder: string;
}

/** The entries of lessons' figures, each file once. */
export function figureEntries(
  lessons: readonly ReadLesson[],
  needs: FigureNeeds,
): readonly CourseEntry[] {
  return eachOnce(
    lessons.flatMap(lesson =>
      lesson.figures.map(figure => figureEntry(lesson, figure, needs)),
    ),
  );
}

/**
 * Figures that ask for the same share their files, in every theme that one of them is shown
 * in; of others that only have one name it is told later.
 */
export function eachOnce(entries: readonly CourseEntry[]): readonly CourseEntry[] {
  const byAsked = new Map<string, CourseEntry>();
  for (const entry of entries) {
    const {target, set, varied, plain} = entry;
    const asked = JSON.stringify([target, set, {...varied, theme: null}, plain]);
    const first = byAsked.get(asked) ?? entry;
    const theme = [...new Set([...first.varied.theme, ...varied.theme])];
    byAsked.set(asked, {...first, varied: {...first.varied, theme}});
  }
  return [...byAsked.values()];
}

/** The files of a figure, without theme and ending. */
export function figureTarget(figure: FigureWish, folder: string): string {
  return `${folder}/${figureStem(figure)}`;
}

/** The themes in which a figure is made: its own, where its lesson says one. */
export function figureThemes(
  {attributes}: ClipDirective,
  own: ThemeName,
  themes: readonly ThemeName[],
): readonly ThemeName[] {
  return attributes.some(({name}) => /^(figure-)?theme$/.test(name)) ? [own] : themes;
}

function figureEntry(
  {path: name}: ReadLesson,
  {directive, wish: figure}: LessonFigure,
  {films, themes, folder}: FigureNeeds,
): CourseEntry {
  const {wish, at} = figure;
  const {clip, set, lang, words, size, pace, textScale, fps, from, to} = wish;
  const placeAt = (attribute: string | undefined): Place => {
    const found = directive.attributes.find(other => other.name === attribute);
    const {line, column} = found?.place ?? directive.place;
    return {file: name, line, column};
  };
  return {
    target: `${figureTarget(figure, folder)}.{theme}`,
    clip,
    set,
    sweep: {},
    varied: {
      theme: figureThemes(directive, wish.theme, themes),
      lang: [lang],
      words: [words],
      size: [size],
    },
    plain: {
      format: at === undefined ? films : ['png'],
      pace,
      textScale,
      fps,
      from,
      to,
      at: at === undefined ? undefined : [at],
      stills: 'poster',
      strip: undefined,
      chapters: 'whole',
      maxSize: undefined,
      transparent: wish.transparent,
    },
    own: new Set(['format']),
    place: placeAt(undefined),
    placeOf: path => placeAt(path.length > 1 ? String(path[1]) : undefined),
  };
}
