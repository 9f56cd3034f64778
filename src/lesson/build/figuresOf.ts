/** The figures of a lesson, once their files are made. */
import type {ClipWish} from '../../course/ClipWish';
import type {CourseManifest, FileRecord} from '../../course/state/CourseManifest';
import type {ClipFacts} from '../../project/ClipFacts';
import {endingOf} from '../../course/files/formatOf';
import type {RequestedFormat} from '../../render/plan/formats';
import {kindOf} from '../../plot/frame/Frame';
import type {ThemeName} from '../../theme';
import type {Figure} from '../Figure';
import type {PlacedFigure} from '../pages/Lesson';
import {liveAttributes} from '../pages/liveAttributes';
import {relativeUrl} from '../pages/relativeUrl';
import type {ClipDirective} from '../read/ClipDirective';
import type {FigureWish} from '../resolve/FigureWish';
import {figureTarget, figureThemes, type FigureNeeds} from './figureEntries';
import type {LessonFigure, ReadLesson} from './ReadLesson';

export interface MadeFiles {
  readonly manifest: CourseManifest;
  readonly clips: readonly ClipFacts[];
  readonly needs: FigureNeeds;
  /** Of a file, by its path from the course's folder. */
  readonly urlOf: (path: string) => string;
}

interface Made extends Omit<MadeFiles, 'urlOf'> {
  /** Of the lesson's page, from the course's folder. */
  readonly page: string;
}

/**
 * What each clip of a lesson became.
 *
 * @throws Error when a file is missing that a build should have made.
 */
export function figuresOf(lesson: ReadLesson, made: Made): PlacedFigure[] {
  const {page, ...files} = made;
  const urlOf = (path: string) => relativeUrl(page, path);
  return lesson.figures.map((asked, i) => {
    const {start, end} = asked.directive.place;
    const figure = figureMade(asked, {...files, urlOf});
    if (figure) {
      return {start, end, figure: {...figure, id: `${figure.run.clip}-${i + 1}`}};
    }
    throw new Error(
      `Expected files of ${figureTarget(asked.wish, made.needs.folder)}, but none was made.`,
    );
  });
}

/**
 * What a clip of a lesson became, if its files are there; its id is its clip's.
 *
 * @returns Undefined where its first file was never made.
 */
export function figureMade(
  {directive, wish: asked}: LessonFigure,
  {manifest, clips, needs, urlOf}: MadeFiles,
): Figure | undefined {
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
        .map(format => [format, urlOf(pathOf(theme, format))]),
    );
  const record = recordAt(manifest, pathOf(first!, formats[0]!));
  if (!record) return undefined;
  const run = manifest.runs[record.run]!;
  const facts = clips.find(({id}) => id === wish.clip)!;
  const count = Object.keys(facts.parameters).length;
  const size = {width: record.width!, height: record.height!};
  const live =
    asked.live && isWhole(asked)
      ? {live: liveOf(directive, wish, {count, kind: kindOf(size)})}
      : {};
  return {
    id: wish.clip,
    caption: [caption, description].filter(Boolean).join('\n\n'),
    lang: wish.lang,
    run: alt === undefined ? run : {...run, alt},
    words: wish.words,
    ...size,
    loops: isWhole(asked) && facts.loops,
    theme: first!,
    ...live,
    files: files(first!),
    ...(second === undefined ? {} : {otherTheme: files(second)}),
  };
}

/** A live figure follows its page's theme where the lesson says none. */
function liveOf(
  directive: ClipDirective,
  wish: ClipWish,
  of: Parameters<typeof liveAttributes>[1],
): Readonly<Record<string, string>> {
  const {theme, ...others} = wish;
  const [only] = figureThemes(directive, theme, []);
  return liveAttributes(only === undefined ? others : {...others, theme: only}, of);
}

function isWhole({wish: {from, to}, at}: FigureWish): boolean {
  return from === undefined && to === undefined && at === undefined;
}

function recordAt(manifest: CourseManifest, path: string): FileRecord | undefined {
  const record = manifest.files[path];
  return record && 'sha256' in record ? record : undefined;
}
