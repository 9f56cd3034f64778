import type {LessonToCheck} from '../check/checkLesson';
import type {ClipDirective} from '../read/ClipDirective';
import type {FigureWish} from '../resolve/FigureWish';

/** A lesson as it was read. */
export interface LessonFile extends LessonToCheck {
  readonly source: string;
}

/** A lesson whose clips are understood. */
export interface ReadLesson extends LessonFile {
  readonly figures: readonly LessonFigure[];
}

/** A clip in a lesson, and what it asks for. */
export interface LessonFigure {
  readonly directive: ClipDirective;
  readonly wish: FigureWish;
}
