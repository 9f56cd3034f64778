/** The lessons that become pages, each with what its figures need. */
import {dirname, join, relative, sep} from 'node:path';
import type {ClipWish} from '../../../course/ClipWish';
import type {CourseManifest} from '../../../course/state/CourseManifest';
import type {FigureNeeds} from '../../../lesson/build/figureEntries';
import {figuresOf} from '../../../lesson/build/figuresOf';
import {galleryPath, gallerySource} from '../../../lesson/build/gallery';
import {lessonImages} from '../../../lesson/build/lessonImages';
import {kindNeeds, type PageKind} from '../../../lesson/build/pageKinds';
import type {LessonFile, ReadLesson} from '../../../lesson/build/ReadLesson';
import {withFigures} from '../../../lesson/build/withFigures';
import type {CopiedFile, Lesson} from '../../../lesson/pages/Lesson';
import {pagePath} from '../../../lesson/pages/relativeUrl';
import {writtenBytes as bytes} from '../../../schema';
import {readLesson} from '../../../lesson/read/readLesson';
import type {Catalogue} from '../../../project/catalogue';
import type {ThemeName} from '../../../theme';
import type {Language} from '../../../words';

/** A lesson on its way to a page. */
export interface PagePlan {
  readonly read: ReadLesson;
  /** From the folder that holds all lessons. */
  readonly path: string;
  readonly needs: FigureNeeds;
  readonly defaults: Partial<ClipWish>;
}

export interface PlanOptions {
  readonly catalogue: Catalogue;
  readonly kind: PageKind;
  readonly theme: 'dark' | 'light' | 'both';
  readonly lang: Language;
}

/** Where a figure is one of many, a smaller film does. */
const gallerySize = {width: 960, height: 540};

/** Of each lesson, in its order. */
export function lessonPlans(
  lessons: readonly LessonFile[],
  options: PlanOptions,
): PagePlan[] {
  const {kind, theme} = options;
  const {themes} = kindNeeds[kind];
  const paths = lessonPaths(lessons);
  return lessons.map((lesson, i) =>
    planOf(lesson, paths[i]!, options, theme === 'both' ? themes : [theme]),
  );
}

/** Of a page of every clip. */
export async function galleryPlan(
  folder: string,
  options: PlanOptions,
): Promise<PagePlan> {
  const source = await gallerySource(options.catalogue.clips, {bytes});
  const {theme} = options;
  return planOf(
    galleryFile(folder, source),
    galleryPath,
    options,
    [theme === 'both' ? 'dark' : theme],
    {size: gallerySize},
  );
}

/** The same when its figures are made: their sizes are known. */
export async function galleryPlanWithFiles(
  plan: PagePlan,
  manifest: CourseManifest,
  options: PlanOptions,
): Promise<PagePlan> {
  const {catalogue} = options;
  const figures = figuresAt(plan, manifest, options);
  const source = await gallerySource(catalogue.clips, {figures, manifest, bytes});
  const file = galleryFile(dirname(plan.read.file), source);
  return {...plan, read: withFigures(file, {catalogue, defaults: plan.defaults}).read};
}

function galleryFile(folder: string, source: string): LessonFile {
  const file = join(folder, galleryPath);
  return {path: galleryPath, file, source, lesson: readLesson(source)};
}

function planOf(
  lesson: LessonFile,
  path: string,
  {catalogue, kind, lang}: PlanOptions,
  themes: readonly ThemeName[],
  more: Partial<ClipWish> = {},
): PagePlan {
  const {defaults, films} = kindNeeds[kind];
  const all = {...defaults, lang, ...more};
  return {
    read: withFigures(lesson, {catalogue, defaults: all}).read,
    path,
    needs: {films, themes, folder: 'figures'},
    defaults: all,
  };
}

/** Each lesson's place below the folder that holds all of them. */
function lessonPaths(lessons: readonly LessonFile[]): string[] {
  const folders = lessons.map(({file}) => dirname(file).split(sep));
  const [first = []] = folders;
  const depth = first.findIndex((name, i) => folders.some(other => other[i] !== name));
  const common = first.slice(0, depth < 0 ? first.length : depth).join(sep) || sep;
  return lessons.map(({file}) => relative(common, file).replaceAll(sep, '/'));
}

/** A lesson with its figures in place, and the pictures that it names itself. */
export interface PlacedLesson {
  readonly lesson: Lesson;
  readonly copies: readonly CopiedFile[];
}

/** What a lesson's page is made from, once its figures are. */
export function placedLesson(
  plan: PagePlan,
  manifest: CourseManifest,
  options: PlanOptions,
): PlacedLesson {
  const {read, path} = plan;
  const {copies, placed: images} = lessonImages(read, pageOf(plan, options));
  const figures = figuresAt(plan, manifest, options);
  const {source} = read;
  return {lesson: {source, path, lang: options.lang, figures, images}, copies};
}

function figuresAt(plan: PagePlan, manifest: CourseManifest, options: PlanOptions) {
  const {clips} = options.catalogue;
  const page = pageOf(plan, options);
  return figuresOf(plan.read, {manifest, clips, needs: plan.needs, page});
}

function pageOf({path}: PagePlan, {kind}: PlanOptions): string {
  return kind === 'html' ? pagePath(path) : path;
}
