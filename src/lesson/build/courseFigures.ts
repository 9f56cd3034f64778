/** The figures of a course's lessons, as a part of the course. */
import type {ClipWish} from '../../course/ClipWish';
import type {Course, CourseLessons} from '../../course/file/Course';
import {CourseError} from '../../course/file/CourseError';
import type {Catalogue} from '../../project/catalogue';
import type {Mistake} from '../read/ClipDirective';
import {figureEntries, type FigureNeeds} from './figureEntries';
import {kindNeeds} from './pageKinds';
import type {LessonFile, ReadLesson} from './ReadLesson';
import {withFigures} from './withFigures';

/** What pages outside of this program need of a course's figures. */
export function courseNeeds({format, themes, figures}: CourseLessons): FigureNeeds {
  return {films: format, themes, folder: figures};
}

/** What a figure is like where its lesson does not say it. */
export function figureDefaults({
  format,
  themes,
  look,
}: CourseLessons): Partial<Omit<ClipWish, 'clip' | 'set'>> {
  // A picture that moves by itself has a size of its own: as large as a film it is slow.
  const isFilm = format.every(one => one !== 'gif' && one !== 'webp');
  const [theme] = themes;
  return {
    ...(isFilm ? kindNeeds.html.defaults : {}),
    ...look,
    ...(theme === undefined ? {} : {theme}),
  };
}

export interface CourseFigures {
  /** With an entry for each figure of its lessons. */
  readonly course: Course;
  /** What is wrong in clips of lessons, which have no entry. */
  readonly mistakes: readonly CourseError[];
}

/** Joins the figures that lessons ask for to what their course asks for. */
export function withLessonFigures(
  course: Course,
  lessons: readonly LessonFile[],
  catalogue: Catalogue,
): CourseFigures {
  if (!course.lessons) return {course, mistakes: []};
  const defaults = figureDefaults(course.lessons);
  const mistakes: CourseError[] = [];
  const read = lessons.map((lesson): ReadLesson => {
    const wrong = ({place: {line, column}, message}: Mistake) =>
      mistakes.push(new CourseError({file: lesson.path, line, column}, message));
    const {read, mistakes: found} = withFigures(lesson, {catalogue, defaults});
    lesson.lesson.mistakes.filter(({isNote}) => !isNote).forEach(wrong);
    found.forEach(wrong);
    return read;
  });
  const entries = figureEntries(read, courseNeeds(course.lessons));
  return {course: {...course, entries: [...course.entries, ...entries]}, mistakes};
}
