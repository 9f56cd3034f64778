import type {ClipDirective, Mistake} from './ClipDirective';
import {nearMisses} from './nearMisses';
import {parseLesson} from './parseLesson';
import {readClips} from './readClips';
import {readMystClips} from './readMystClips';
import {readImages, type LessonImage} from './readImages';
import {readPlaceholders, type Placeholder} from './readPlaceholders';

/** What a lesson names, each list in its order. */
export interface Lesson {
  readonly clips: readonly ClipDirective[];
  readonly images: readonly LessonImage[];
  readonly placeholders: readonly Placeholder[];
  /** Clips that are not understood, or not as they were meant. */
  readonly mistakes: readonly Mistake[];
}

/**
 * Reads a lesson in Markdown. Every place in it is one of the text as it is given, with its
 * byte order mark and its line ends.
 */
export function readLesson(source: string): Lesson {
  const parsed = parseLesson(source);
  const {clips, mistakes} = readClips(parsed);
  return {
    clips: [...clips, ...readMystClips(parsed)].sort(
      (a, b) => a.place.start - b.place.start,
    ),
    images: readImages(parsed).filter(({target}) => target.kind !== 'none'),
    placeholders: readPlaceholders(parsed),
    mistakes: [...mistakes, ...nearMisses(parsed)].sort(
      (a, b) => a.place.start - b.place.start,
    ),
  };
}
