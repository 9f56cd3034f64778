import {dirname, join, relative, resolve, sep} from 'node:path';
import type {ClipWish} from '../../../course/ClipWish';
import type {Course} from '../../../course/file/Course';
import {readManifest} from '../../../course/state/CourseManifest';
import {figureEntries, type FigureNeeds} from '../../../lesson/build/figureEntries';
import {figuresOf} from '../../../lesson/build/figuresOf';
import {lessonImages} from '../../../lesson/build/lessonImages';
import {kindNeeds, type PageKind} from '../../../lesson/build/pageKinds';
import type {LessonFile, ReadLesson} from '../../../lesson/build/ReadLesson';
import {writeOwn} from '../../../lesson/build/writeOwn';
import type {CopiedFile, Lesson, PageFile} from '../../../lesson/pages/Lesson';
import {pagePath} from '../../../lesson/pages/relativeUrl';
import {resolveClip} from '../../../lesson/resolve/resolveClip';
import type {Catalogue} from '../../../project/catalogue';
import {makeCourse} from '../build/makeCourse';
import {exitCode} from '../../output/exit';
import {print, printJson, say} from '../../output/print';
import type {Call} from '../../line/Command';
import type {lesson} from './command';

type Options = Call<(typeof lesson)['options']>['options'];

export interface PagesWish {
  readonly lessons: readonly LessonFile[];
  /** None where no lesson has a clip. */
  readonly catalogue: Catalogue | undefined;
  readonly kind: PageKind;
  readonly options: Options;
  readonly cwd: string;
}

const noClips: Catalogue = {
  ...{clips: [], ids: [], scenes: [], problems: new Map()},
  clip: id => Promise.reject(new Error(`Expected a clip, got "${id}".`)),
};

/**
 * Makes the figures of lessons, then their pages. Nothing is wrong in the clips: that was
 * looked at before.
 */
export async function makePages(wish: PagesWish): Promise<number> {
  const {catalogue = noClips, kind, options, cwd} = wish;
  const {defaults, films, themes} = kindNeeds[kind];
  const {theme = 'both', quiet, json, force} = options;
  const needs: FigureNeeds = {
    films,
    themes: theme === 'both' ? themes : [theme],
    folder: 'figures',
  };
  const lessons = wish.lessons.map(read =>
    withFigures(read, catalogue, {...defaults, lang: options.lang}),
  );
  const root = resolve(cwd, options.out);
  const manifestFile = join(root, 'figures.manifest.json');
  const course: Course = {
    file: 'lessons',
    out: '.',
    entries: figureEntries(lessons, needs),
  };
  if (course.entries.length > 0) {
    const place = {folder: cwd, root, manifest: manifestFile};
    const made = await makeCourse(
      {course, catalogue, place, file: ''},
      {quiet: quiet || json, json: false, force, prune: true},
      cwd,
    );
    if (made !== exitCode.done) return made;
  }
  const manifest = readManifest(manifestFile);
  const paths = lessonPaths(lessons);
  const placed = lessons.map((read, i) => {
    const path = paths[i]!;
    const page = kind === 'html' ? pagePath(path) : path;
    const images = lessonImages(read, page);
    const figures = figuresOf(read, {manifest, clips: catalogue.clips, needs, page});
    const {source} = read;
    const {lang} = options;
    const content: Lesson = {source, path, lang, figures, images: images.placed};
    return {content, copies: images.copies};
  });
  const made = await pagesOf(
    kind,
    placed.map(({content}) => content),
    options,
  );
  const files = {
    ...made,
    copies: [...made.copies, ...placed.flatMap(({copies}) => copies)],
  };
  const written = await writeOwn(files, {root, manifestFile, force});
  tell(made.files, written, {root, json, quiet, cwd});
  return exitCode.done;
}

function withFigures(
  read: LessonFile,
  catalogue: Catalogue,
  defaults: Partial<ClipWish>,
): ReadLesson {
  const asked = {catalogue, folder: dirname(read.file), defaults};
  const figures = read.lesson.clips.map(directive => {
    return {directive, wish: resolveClip(directive, asked).figure!};
  });
  return {...read, figures};
}

interface Pages {
  readonly files: readonly PageFile[];
  readonly copies: readonly CopiedFile[];
}

async function pagesOf(
  kind: PageKind,
  lessons: readonly Lesson[],
  {title, lang}: Options,
): Promise<Pages> {
  switch (kind) {
    case 'html': {
      const {htmlPages} = await import('../../../lesson/build/htmlPages');
      return htmlPages(lessons, {title, lang});
    }
    case 'markdown': {
      const {githubMarkdown} =
        await import('../../../lesson/pages/markdown/githubMarkdown');
      return {files: lessons.map(githubMarkdown), copies: []};
    }
  }
}

/** Each lesson's place below the folder that holds all of them. */
function lessonPaths(lessons: readonly ReadLesson[]): string[] {
  const folders = lessons.map(({file}) => dirname(file).split(sep));
  const [first = []] = folders;
  const depth = first.findIndex((name, i) => folders.some(other => other[i] !== name));
  const common = first.slice(0, depth < 0 ? first.length : depth).join(sep) || sep;
  return lessons.map(({file}) => relative(common, file).replaceAll(sep, '/'));
}

function tell(
  pages: readonly PageFile[],
  written: readonly string[],
  {root, json, quiet, cwd}: {root: string; json: boolean; quiet: boolean; cwd: string},
): void {
  const shown = (path: string) => relative(cwd, join(root, path));
  const paths = pages.map(({path}) => path);
  if (json) {
    printJson({pages: paths.map(shown), written: written.map(shown)});
    return;
  }
  if (quiet) return;
  const isNew = new Set(written);
  for (const path of paths) print(shown(path) + (isNew.has(path) ? '' : '  as it was'));
  say(
    `${paths.length} ${paths.length === 1 ? 'page' : 'pages'}. Open ${shown(paths[0]!)}.`,
  );
}
