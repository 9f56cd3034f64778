import type {Lesson} from '../read/readLesson';
import type {ClipDirective} from '../read/ClipDirective';
import type {FigureWish} from '../resolve/FigureWish';

/** A lesson that was read, and whose clips are understood. */
export interface ReadLesson {
  /** As messages name it. */
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  readonly source: string;
  readonly lesson: Lesson;
  readonly figures: readonly LessonFigure[];
}

/** A clip in a lesson, and what it asks for. */
export interface LessonFigure {
  readonly directive: ClipDirective;
  readonly wish: FigureWish;
}
