import type {Files} from '../../project/writeFresh';
import {clipFiles} from '../new/clipFiles';
import {courseText} from './courseText';
import {lessonText} from './lessonText';
import {
  ignoreText,
  packageText,
  readmeText,
  typesText,
  workflowText,
} from './projectTexts';

/** The clip that a new course has of its own. */
const clip = 'first-steps';

/**
 * The files of a new course, by their paths from its folder.
 *
 * @param name - What its package is called.
 * @param version - Of downhill.
 */
export function courseFiles(name: string, version: string): Files {
  return {
    'README.md': readmeText(clip),
    'course.yaml': courseText(clip),
    'lessons/01-first-lesson.md': lessonText(clip),
    ...clipFiles(clip),
    'package.json': packageText(name, version),
    'tsconfig.json': typesText,
    '.gitignore': ignoreText,
    '.github/workflows/course.yml': workflowText,
  };
}
