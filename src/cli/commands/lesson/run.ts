import {dirname, resolve} from 'node:path';
import type {VFile} from 'vfile';
import type {LessonFile} from '../../../lesson/build/ReadLesson';
import {checkLesson} from '../../../lesson/check/checkLesson';
import type {FigureState} from '../../../lesson/check/FigureState';
import {readLesson} from '../../../lesson/read/readLesson';
import {readLessonFile} from '../../../lesson/read/readLessonFile';
import {idOf} from '../../../lesson/resolve/resolveClip';
import type {Run} from '../../line/Command';
import {UsageError} from '../../line/UsageError';
import {exitCode} from '../../output/exit';
import {print, printJson, say} from '../../output/print';
import {projectCatalogue} from '../../project/findProject';
import type {lesson} from './command';
import {figureStates} from './figureStates';
import {isWrong, linesOf, plainMessages, summaryOf} from './summary';

/** Reads lessons and says what is wrong in them, or makes pages of them. */
export const run: Run<typeof lesson> = async ({operands, options, cwd}) => {
  const {check, to, json, quiet, project, gallery} = options;
  if (check === (to !== undefined)) {
    throw new UsageError(
      `Expected --check or --to after "downhill lesson", got ${check ? 'both' : 'neither'}. ` +
        'For example: downhill lesson lessons/slope.md --check',
    );
  }
  // Pages follow one another as they are named.
  const lessons = [...new Set(operands)].map(path => read(path, cwd));
  const clips = lessons.flatMap(({lesson: {clips}}) => clips);
  const ids = [...new Set(clips.flatMap(clip => idOf(clip) ?? []))];
  if (gallery && to !== 'html') {
    throw new UsageError('Expected --gallery with --to html, got it without.');
  }
  // A lesson's clips are those of the project around it, wherever it is read from.
  const near = project === undefined ? dirname(lessons[0]!.file) : cwd;
  const catalogue =
    gallery || clips.length > 0
      ? await projectCatalogue(near, project, gallery ? [] : ids)
      : undefined;
  const stateOf = check
    ? await figureStates({cwd, project, file: options.course})
    : unknown;
  const checked: VFile[] = [];
  for (const lesson of lessons) {
    checked.push(await checkLesson(lesson, {catalogue, stateOf}));
  }
  const messages = checked.flatMap(({messages}) => messages);
  if (to === undefined) {
    if (json) printJson(checked.flatMap(plainMessages));
    else checked.flatMap(linesOf).forEach(print);
    say(summaryOf(lessons, checked));
    return messages.some(isWrong) ? exitCode.failed : exitCode.done;
  }
  // A page can do without a picture, but not with a clip that nobody understands.
  const isFatal = messages.some(
    message => isWrong(message) && message.ruleId === 'clip',
  );
  if (!quiet || isFatal) checked.flatMap(linesOf).forEach(say);
  if (isFatal) {
    say(`Nothing was made: ${summaryOf(lessons, checked)}`);
    return exitCode.failed;
  }
  const {makePages} = await import('./makePages');
  return makePages({lessons, catalogue, kind: to, options, cwd});
};

const unknown: FigureState = () => 'unknown';

function read(path: string, cwd: string): LessonFile {
  const source = readLessonFile(path, cwd);
  return {path, file: resolve(cwd, path), source, lesson: readLesson(source)};
}
