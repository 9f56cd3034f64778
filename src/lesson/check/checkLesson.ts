/** What is wrong in a lesson, for its author to mend. */
import {dirname} from 'node:path';
import {VFile} from 'vfile';
import type {Catalogue} from '../../project/catalogue';
import {shortened} from '../../schema';
import type {ClipDirective} from '../read/ClipDirective';
import type {Place} from '../read/Place';
import type {Lesson} from '../read/readLesson';
import {resolveClip, type LessonSurroundings} from '../resolve/resolveClip';
import {runFigure} from '../resolve/runFigure';
import type {FigureState} from './FigureState';
import {findImage, missingImage} from './findImage';

export interface LessonToCheck {
  /** As messages name it. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  readonly lesson: Lesson;
}

export interface CheckSurroundings {
  /** None where no lesson has a clip. */
  readonly catalogue: Catalogue | undefined;
  readonly stateOf: FigureState;
  /** What a figure is like where its clip does not say it. */
  readonly defaults?: LessonSurroundings['defaults'];
}

/** What a finding is about, for other programs. */
export type Rule = 'clip' | 'image' | 'placeholder' | 'stale';

interface Finding {
  readonly place: Place;
  readonly rule: Rule;
  readonly message: string;
  readonly isNote?: boolean;
}

/**
 * Checks a lesson; its clips are run.
 *
 * @returns The lesson's path with a message for each thing that is wrong, in the lesson's
 *   order. One whose `fatal` is undefined is a note, of what may be meant as it is.
 */
export async function checkLesson(
  {path, file, lesson}: LessonToCheck,
  {catalogue, stateOf, defaults = {}}: CheckSurroundings,
): Promise<VFile> {
  const folder = dirname(file);
  const findings: Finding[] = [
    ...lesson.mistakes.map(mistake => ({...mistake, rule: 'clip' as const})),
    ...lesson.placeholders.map(({place, text}) => ({
      place,
      rule: 'placeholder' as const,
      message: `Expected a figure, got a placeholder: ${oneLine(text)}`,
    })),
    ...imageFindings(lesson, folder, stateOf),
  ];
  for (const clip of catalogue ? lesson.clips : []) {
    const surroundings = {catalogue: catalogue!, folder, defaults};
    findings.push(...(await clipFindings(clip, surroundings)));
  }
  return told(path, findings);
}

function imageFindings(
  {images}: Lesson,
  folder: string,
  stateOf: FigureState,
): Finding[] {
  return images.flatMap(({place, target}): Finding[] => {
    if (target.kind !== 'file') return [];
    const found = findImage(folder, target);
    if (found === undefined) {
      return [{place, rule: 'image', message: missingImage(folder, target)}];
    }
    if (stateOf(found) !== 'stale') return [];
    const message =
      `Expected "${target.path}" to be as its clip is now, got one that was made before ` +
      'the clip or its parameters changed. "downhill build" makes it again.';
    return [{place, rule: 'stale', message}];
  });
}

async function clipFindings(
  directive: ClipDirective,
  surroundings: LessonSurroundings & {readonly catalogue: Catalogue},
): Promise<Finding[]> {
  const {catalogue} = surroundings;
  const {figure, mistakes} = resolveClip(directive, surroundings);
  if (!figure) return mistakes.map(mistake => ({...mistake, rule: 'clip'}));
  const mistake = await runFigure(catalogue, figure, directive);
  return mistake ? [{...mistake, rule: 'clip'}] : [];
}

function told(path: string, findings: readonly Finding[]): VFile {
  const file = new VFile({path});
  const ordered = [...findings].sort((a, b) => a.place.start - b.place.start);
  for (const {place, rule, message, isNote} of ordered) {
    const {line, column} = place;
    const options = {place: {line, column}, ruleId: rule, source: 'downhill'};
    if (isNote) file.info(message, options);
    else file.message(message, options);
  }
  return file;
}

function oneLine(text: string): string {
  return shortened(text.replace(/\s+/g, ' '));
}
