import {join, relative, resolve} from 'node:path';
import type {Course} from '../../../course/file/Course';
import {readManifest, type CourseManifest} from '../../../course/state/CourseManifest';
import {eachOnce, figureEntries} from '../../../lesson/build/figureEntries';
import type {PageKind} from '../../../lesson/build/pageKinds';
import type {LessonFile} from '../../../lesson/build/ReadLesson';
import {writeOwn} from '../../../lesson/build/writeOwn';
import type {PageFile} from '../../../lesson/pages/Lesson';
import type {Catalogue} from '../../../project/catalogue';
import {makeCourse} from '../build/makeCourse';
import {exitCode} from '../../output/exit';
import {print, printJson, say} from '../../output/print';
import type {Call} from '../../line/Command';
import type {lesson} from './command';
import {
  galleryPlan,
  galleryPlanWithFiles,
  lessonPlans,
  placedLesson,
} from './pagePlans';
import {pagesOf} from './pagesOf';

type Options = Call<(typeof lesson)['options']>['options'];

export interface PagesWish {
  readonly lessons: readonly LessonFile[];
  /** None where no clip is shown. */
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
  const {theme = 'both', lang, force} = options;
  const how = {catalogue, kind, theme, lang};
  const lessons = lessonPlans(wish.lessons, how);
  const gallery = options.gallery ? [await galleryPlan(cwd, how)] : [];
  const root = resolve(cwd, options.out);
  const manifestFile = join(root, 'figures.manifest.json');
  const entries = [...lessons, ...gallery].flatMap(({read, needs}) =>
    figureEntries([read], needs),
  );
  const course = {file: 'lessons', out: '.', entries: eachOnce(entries)};
  const code = await makeFigures(course, {catalogue, root, manifestFile, options, cwd});
  if (code !== exitCode.done) return code;

  const manifest: CourseManifest = readManifest(manifestFile);
  const plans = [
    ...lessons,
    ...(await Promise.all(
      gallery.map(plan => galleryPlanWithFiles(plan, manifest, how)),
    )),
  ];
  const placed = plans.map(plan => placedLesson(plan, manifest, how));
  const pages = await pagesOf(
    kind,
    placed.map(({lesson}) => lesson),
    placed.flatMap(({copies}) => copies),
    {...options, root, scenes: catalogue.scenes},
  );
  const written = await writeOwn(pages, {root, manifestFile, force});
  tell(pages.files, written, {root, options, cwd});
  return exitCode.done;
}

interface Places {
  readonly catalogue: Catalogue;
  readonly root: string;
  readonly manifestFile: string;
  readonly options: Options;
  readonly cwd: string;
}

async function makeFigures(
  course: Course,
  {catalogue, root, manifestFile, options, cwd}: Places,
): Promise<number> {
  if (course.entries.length === 0) return exitCode.done;
  const place = {folder: cwd, root, manifest: manifestFile};
  const {quiet, json, force} = options;
  return makeCourse(
    {course, catalogue, place},
    {quiet: quiet || json, json: false, force, prune: true},
    cwd,
  );
}

function tell(
  pages: readonly PageFile[],
  written: readonly string[],
  {root, options, cwd}: Pick<Places, 'root' | 'options' | 'cwd'>,
): void {
  const shown = (path: string) => relative(cwd, join(root, path));
  const paths = pages.map(({path}) => path);
  if (options.json) {
    printJson({pages: paths.map(shown), written: written.map(shown)});
    return;
  }
  if (options.quiet) return;
  const isNew = new Set(written);
  for (const path of paths) print(shown(path) + (isNew.has(path) ? '' : '  as it was'));
  say(`Open ${shown(paths[0]!)}.`);
}
