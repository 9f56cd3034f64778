import {dirname} from 'node:path';
import type {Mistake} from '../read/ClipDirective';
import {resolveClip, type LessonSurroundings} from '../resolve/resolveClip';
import type {LessonFigure, LessonFile, ReadLesson} from './ReadLesson';

export interface LessonWithFigures {
  readonly read: ReadLesson;
  /** What is wrong in clips; those have no figure. */
  readonly mistakes: readonly Mistake[];
}

/** Understands the clips of a lesson, each for itself; none is run. */
export function withFigures(
  lesson: LessonFile,
  asked: Omit<LessonSurroundings, 'folder'>,
): LessonWithFigures {
  const mistakes: Mistake[] = [];
  const folder = dirname(lesson.file);
  const figures = lesson.lesson.clips.flatMap((directive): LessonFigure[] => {
    const resolution = resolveClip(directive, {...asked, folder});
    mistakes.push(...resolution.mistakes);
    return resolution.figure ? [{directive, wish: resolution.figure}] : [];
  });
  return {read: {...lesson, figures}, mistakes};
}
