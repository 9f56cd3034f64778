/** From files that a course asks for, of one run, to the passes that make them. */
import {resolve} from 'node:path';
import {themes} from '../../theme';
import {framesFor} from '../../render/plan/planRender';
import type {Frames} from '../../render/plan/defaultFrames';
import type {Format, Job} from '../../render/plan/Job';
import type {ClipWish} from '../ClipWish';
import type {WantedFile} from '../files/WantedFile';

/** A run with every value settled. */
export interface SettledRun {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly alt: string;
}

type Draft = {-readonly [K in keyof Job]: Job[K]};

/**
 * Passes for files of one wish: files of one size and rate share one.
 *
 * @param root - The course's folder, absolute.
 */
export function planFiles(
  files: readonly WantedFile[],
  {variables, alt}: SettledRun,
  root: string,
): readonly Job[] {
  const jobs: Draft[] = [];
  for (const file of files) {
    const {wish} = file;
    const frames = framesOf(file);
    const stem = file.cut && resolve(root, file.cut.stem);
    const part = partOf(file, alt, resolve(root, file.path));
    const found = jobs.find(
      job =>
        job.width === frames.width &&
        job.height === frames.height &&
        job.fps === frames.fps &&
        job.split?.stem === stem &&
        hasRoom(job, part),
    );
    const {from, to, transparent} = wish;
    const job = found ?? {
      clip: wish.clip,
      variables,
      ...frames,
      ...(transparent ? {transparent} : {}),
      ...(stem === undefined ? {} : {split: {stem}}),
      ...(from === undefined ? {} : {from}),
      ...(to === undefined ? {} : {to}),
      outputs: [],
      stills: [],
    };
    const {outputs = [], stills = [], ...single} = part;
    Object.assign(job, single, {
      outputs: [...job.outputs, ...outputs],
      stills: [...job.stills, ...stills],
    });
    if (!found) jobs.push(job);
  }
  return jobs;
}

/** The frames of the pass that makes a file. */
export function framesOf(file: WantedFile): Frames {
  return framesFor(filmFormat(file), file.wish);
}

/** Pictures and texts are of the same frames whatever films are made beside them. */
function filmFormat({format}: WantedFile): Format {
  switch (format) {
    case 'av1':
      return 'av1.webm';
    case 'png':
    case 'jpg':
    case 'vtt':
    case 'chapters':
    case 'txt':
      return 'mp4';
    default:
      return format;
  }
}

type Part = Pick<
  Partial<Job>,
  'outputs' | 'stills' | 'strip' | 'captions' | 'chapters' | 'alt'
>;

function partOf(file: WantedFile, alt: string, path: string): Part {
  const {format, picture, wish, maxBytes} = file;
  switch (format) {
    case 'png':
    case 'jpg':
      return pictureOf(picture!, wish, path);
    case 'vtt':
      return {captions: path};
    case 'chapters':
      return {chapters: path};
    case 'txt':
      return {alt: {text: alt, path}};
    case 'av1':
      return {outputs: [{format: 'av1.webm', path}]};
    default:
      return {
        outputs: [{format, path, ...(maxBytes === undefined ? {} : {maxBytes})}],
      };
  }
}

function pictureOf(
  picture: NonNullable<WantedFile['picture']>,
  {theme}: ClipWish,
  path: string,
): Part {
  if ('still' in picture) return {stills: [{...picture.still, path}]};
  return {strip: {...picture, path, ground: themes[theme].background}};
}

/** A pass has one strip, one file of captions, of chapters and of alt text. */
function hasRoom(job: Draft, part: Part): boolean {
  return (['strip', 'captions', 'chapters', 'alt'] as const).every(
    key => part[key] === undefined || job[key] === undefined,
  );
}
