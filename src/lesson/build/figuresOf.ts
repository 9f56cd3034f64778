/** The figures of a lesson, once their files are made. */
import type {CourseManifest, FileRecord} from '../../course/state/CourseManifest';
import type {ClipFacts} from '../../project/ClipFacts';
import {endingOf} from '../../course/files/formatOf';
import type {RequestedFormat} from '../../render/plan/formats';
import type {ThemeName} from '../../theme';
import type {Figure} from '../Figure';
import type {PlacedFigure} from '../pages/Lesson';
import {relativeUrl} from '../pages/relativeUrl';
import {figureTarget, figureThemes, type FigureNeeds} from './figureEntries';
import type {LessonFigure, ReadLesson} from './ReadLesson';

interface Made {
  readonly manifest: CourseManifest;
  readonly clips: readonly ClipFacts[];
  readonly needs: FigureNeeds;
  /** Of the lesson's page, from the course's folder. */
  readonly page: string;
}

/**
 * What each clip of a lesson became.
 *
 * @throws Error when a file is missing that a build should have made.
 */
export function figuresOf(lesson: ReadLesson, made: Made): PlacedFigure[] {
  return lesson.figures.map((figure, i) => {
    const {start, end} = figure.directive.place;
    return {start, end, figure: figureOf(figure, i, made)};
  });
}

function figureOf(
  {directive, wish: asked}: LessonFigure,
  i: number,
  made: Made,
): Figure {
  const {manifest, clips, needs, page} = made;
  const {wish, at, alt, caption, description} = asked;
  const [first, second] = figureThemes(directive, wish.theme, needs.themes);
  const formats = at === undefined ? needs.films : (['png'] as const);
  const stem = figureTarget(asked, needs.folder);
  const pathOf = (theme: ThemeName, format: RequestedFormat) =>
    `${stem}.${theme}${endingOf(format)}`;
  const files = (theme: ThemeName) =>
    Object.fromEntries(
      formats
        .filter(format => recordAt(manifest, pathOf(theme, format)) !== undefined)
        .map(format => [format, relativeUrl(page, pathOf(theme, format))]),
    );
  const record = recordAt(manifest, pathOf(first!, formats[0]!));
  if (!record) {
    throw new Error(
      `Expected a file ${pathOf(first!, formats[0]!)}, but none was made.`,
    );
  }
  const run = manifest.runs[record.run]!;
  return {
    id: `${wish.clip}-${i + 1}`,
    caption: [caption, description].filter(Boolean).join(' '),
    lang: wish.lang,
    run: alt === undefined ? run : {...run, alt},
    words: wish.words,
    width: record.width!,
    height: record.height!,
    loops: isWhole(asked) && clips.find(({id}) => id === wish.clip)!.loops,
    theme: first!,
    files: files(first!),
    ...(second === undefined ? {} : {otherTheme: files(second)}),
  };
}

function isWhole({wish: {from, to}}: LessonFigure['wish']): boolean {
  return from === undefined && to === undefined;
}

function recordAt(manifest: CourseManifest, path: string): FileRecord | undefined {
  const record = manifest.files[path];
  return record && 'sha256' in record ? record : undefined;
}
