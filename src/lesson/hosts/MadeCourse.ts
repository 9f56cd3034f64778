/** A course as its builds left it, for the programs that publish its lessons. */
import {readFileSync, statSync} from 'node:fs';
import {dirname, relative, resolve, sep} from 'node:path';
import {
  coursePlace,
  courseStatus,
  type CoursePlace,
} from '../../course/build/courseStatus';
import type {Course, CourseLessons} from '../../course/file/Course';
import {CourseError} from '../../course/file/CourseError';
import {readCourse} from '../../course/file/readCourse';
import {
  manifestPath,
  readManifest,
  type CourseManifest,
} from '../../course/state/CourseManifest';
import {loadCatalogue, type Catalogue} from '../../project/catalogue';
import {nearestProject} from '../../project/nearestProject';
import type {Figure} from '../Figure';
import {picture} from '../pages/sources';
import {courseNeeds, figureDefaults} from '../build/courseFigures';
import {figureEntries} from '../build/figureEntries';
import {figureMade} from '../build/figuresOf';
import type {LessonFigure} from '../build/ReadLesson';
import type {FoundFigure, RemarkFiguresOptions} from '../remark/remarkFigures';
import {readLesson} from '../read/readLesson';
import type {LessonSurroundings} from '../resolve/resolveClip';

export interface MadeCourseOptions {
  /** The course file; `course.yaml` by default. */
  readonly course?: string;
  /** Where the course's folder is published; without, files are named from each page's. */
  readonly base?: string | undefined;
}

/** What was read, and when that was changed. */
interface Read {
  readonly stamp: string;
  readonly course: Course & {readonly lessons: CourseLessons};
  readonly manifest: CourseManifest;
}

type Sources = Required<Pick<RemarkFiguresOptions, 'clips' | 'defaults' | 'lookUp'>>;

/** Reads a course file and its manifest once, and again when they have changed. */
export class MadeCourse implements Sources {
  private readonly file: string;
  private readonly base: string | undefined;
  private known: Read | undefined;
  /** By ids: that of one page is that of many. */
  private readonly catalogues = new Map<string, Promise<Catalogue>>();
  private readonly loaded = new Map<string, Catalogue>();
  private readonly states = new Map<string, boolean>();

  public constructor({course = 'course.yaml', base}: MadeCourseOptions = {}) {
    this.file = resolve(course);
    this.base = base?.replace(/([^/])$/, '$1/');
  }

  /** Loads the clips of some ids; of none, all. */
  public readonly clips = async (ids: readonly string[]): Promise<Catalogue> => {
    this.read();
    const key = [...ids].sort().join('\n');
    const known = this.catalogues.get(key);
    if (known) return known;
    const folder = dirname(this.file);
    const root = nearestProject(folder) ?? folder;
    const loading = loadCatalogue(root, {ids});
    this.catalogues.set(key, loading);
    const catalogue = await loading;
    ids.forEach(id => this.loaded.set(id, catalogue));
    return catalogue;
  };

  public readonly defaults = (): LessonSurroundings['defaults'] =>
    figureDefaults(this.read().course.lessons);

  public readonly lookUp = (
    asked: LessonFigure,
    page: string,
  ): FoundFigure | undefined => {
    const {course, manifest} = this.read();
    const catalogue = this.loaded.get(asked.wish.wish.clip);
    if (!catalogue) return undefined;
    const needs = courseNeeds(course.lessons);
    const urlOf = (path: string) => this.urlOf(path, page);
    const made = {manifest, clips: catalogue.clips, needs, urlOf};
    const figure = figureMade(asked, made);
    return figure && {figure, isStale: !this.isCurrent(asked, page, catalogue)};
  };

  private get root(): string {
    return this.place().root;
  }

  /** The URL of a figure's poster as the page's own file sees it, wherever it is published. */
  public besides({files}: Figure, page: string): string | undefined {
    const url = picture(files);
    if (url === undefined || this.base === undefined) return url;
    return this.fromPage(decodeURIComponent(url.slice(this.base.length)), page);
  }

  private urlOf(path: string, page: string): string {
    if (this.base === undefined) return this.fromPage(path, page);
    return this.base + path.split('/').map(encodeURIComponent).join('/');
  }

  private fromPage(path: string, page: string): string {
    const steps = relative(dirname(page), resolve(this.root, path)).split(sep);
    return steps.map(encodeURIComponent).join('/');
  }

  private isCurrent(asked: LessonFigure, page: string, catalogue: Catalogue): boolean {
    const {course} = this.read();
    const lesson = {path: page, file: page, source: '', lesson: readLesson('')};
    const needs = courseNeeds(course.lessons);
    const entries = figureEntries([{...lesson, figures: [asked]}], needs);
    const key = JSON.stringify(
      entries.map(({target, set, plain}) => [target, set, plain]),
    );
    const known = this.states.get(key);
    if (known !== undefined) return known;
    const {files} = courseStatus({...course, entries}, catalogue, this.place());
    const isCurrent = files.every(({state}) => state === 'current');
    this.states.set(key, isCurrent);
    return isCurrent;
  }

  private place(): CoursePlace {
    return coursePlace(this.file, this.read().course);
  }

  private read(): Read {
    const manifestFile = manifestPath(this.file);
    const stamp = [this.file, manifestFile].map(changedAt).join();
    if (this.known?.stamp === stamp) return this.known;
    const shown = relative('', this.file) || this.file;
    const course = readCourse(textOf(this.file, shown), shown);
    const {lessons} = course;
    if (!lessons) {
      throw new CourseError(
        {file: shown, line: 1, column: 1},
        'Expected the course to name its lessons, such as "lessons: [lessons/*.md]": ' +
          'without, none of their figures are made.',
      );
    }
    this.catalogues.clear();
    this.states.clear();
    const manifest = readManifest(manifestFile);
    this.known = {stamp, course: {...course, lessons}, manifest};
    return this.known;
  }
}

function changedAt(file: string): number {
  return statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0;
}

function textOf(file: string, shown: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(
      `Expected a course file that can be read, got "${shown}" ` +
        `(${(error as NodeJS.ErrnoException).code}). Name it with the option "course".`,
    );
  }
}
