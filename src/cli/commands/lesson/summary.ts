import type {VFile} from 'vfile';
import type {VFileMessage} from 'vfile-message';
import type {LessonToCheck} from '../../../lesson/check/checkLesson';

/** Whether a message is more than a note. */
export function isWrong({fatal}: Pick<VFileMessage, 'fatal'>): boolean {
  return typeof fatal === 'boolean';
}

/** As compilers write it, so that editors find the place. */
export function linesOf({messages}: VFile): string[] {
  return messages.map(message =>
    isWrong(message) ? String(message) : `${message.name}: note: ${message.reason}`,
  );
}

/** For other programs. */
export function plainMessages({path, messages}: VFile) {
  return messages.map(message => ({
    path,
    line: message.line,
    column: message.column,
    rule: message.ruleId,
    isNote: !isWrong(message),
    message: message.reason,
  }));
}

/** Such as `2 lessons with 3 clips and 4 images: 1 thing is wrong.` */
export function summaryOf(
  lessons: readonly Pick<LessonToCheck, 'lesson'>[],
  checked: readonly Pick<VFile, 'messages'>[],
): string {
  const messages = checked.flatMap(({messages}) => messages);
  const wrong = messages.filter(isWrong).length;
  const clips = lessons.reduce((sum, {lesson}) => sum + lesson.clips.length, 0);
  const images = lessons.reduce((sum, {lesson}) => sum + lesson.images.length, 0);
  const verdict =
    wrong === 0
      ? 'nothing is wrong'
      : `${count(wrong, 'thing')} ${wrong === 1 ? 'is' : 'are'} wrong`;
  return (
    `${count(lessons.length, 'lesson')} with ${count(clips, 'clip')} and ` +
    `${count(images, 'image')}: ${verdict}.`
  );
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
