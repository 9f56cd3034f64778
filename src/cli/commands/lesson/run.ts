import {resolve} from 'node:path';
import type {VFile} from 'vfile';
import {checkLesson, type LessonToCheck} from '../../../lesson/check/checkLesson';
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
import {isWrong, summaryOf} from './summary';

/** Reads lessons and says what is wrong in them. Every file is read first. */
export const run: Run<typeof lesson> = async ({operands, options, cwd}) => {
  if (!options.check) {
    throw new UsageError(
      'Expected --check after "downhill lesson", got none. For example: ' +
        'downhill lesson lessons/slope.md --check',
    );
  }
  const lessons = [...new Set(operands)].sort().map(path => read(path, cwd));
  const clips = lessons.flatMap(({lesson: {clips}}) => clips);
  const ids = [...new Set(clips.flatMap(clip => idOf(clip) ?? []))];
  const catalogue =
    clips.length > 0 ? await projectCatalogue(cwd, options.project, ids) : undefined;
  const checked: VFile[] = [];
  for (const lesson of lessons) {
    checked.push(await checkLesson(lesson, {catalogue, stateOf}));
  }
  if (options.json) printJson(checked.flatMap(plain));
  else checked.flatMap(lines).forEach(print);
  say(summaryOf(lessons, checked));
  return checked.some(({messages}) => messages.some(isWrong))
    ? exitCode.failed
    : exitCode.done;
};

/** Nothing tells yet what a file was made of. */
const stateOf: FigureState = () => 'unknown';

function read(path: string, cwd: string): LessonToCheck {
  const lesson = readLesson(readLessonFile(path, cwd));
  return {path, file: resolve(cwd, path), lesson};
}

/** As compilers write it, so that editors find the place. */
function lines({messages}: VFile): string[] {
  return messages.map(message =>
    isWrong(message) ? String(message) : `${message.name}: note: ${message.reason}`,
  );
}

function plain({path, messages}: VFile) {
  return messages.map(message => ({
    path,
    line: message.line,
    column: message.column,
    rule: message.ruleId,
    isNote: !isWrong(message),
    message: message.reason,
  }));
}
