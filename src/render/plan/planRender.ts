/** From what a user asks for to the passes that make it. Pure: no file is touched. */
import {join} from 'node:path';
import {defaultFrames, type Frames} from './defaultFrames';
import {
  canFit,
  hasQuality,
  requirePossible,
  type RequestedFormat,
  type Size,
} from './formats';
import type {Format, Job, Output, StillRequest} from './Job';
import type {PictureFormat} from './pictureFormat';
import {PlanError} from './PlanError';

/** Viewers slow a GIF down to 10 frames a second when a frame lasts under 20 ms. */
const mostGifFps = 50;

/** A clip with complete values, and what its files are called. */
export interface ClipRequest {
  readonly id: string;
  /** What the names of its files begin with. */
  readonly name: string;
  /** Stands before the ending of each: `.es` for Spanish, nothing for English. */
  readonly suffix: string;
  /** The moment that its poster shows. */
  readonly poster: string;
  readonly hasChapters: boolean;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly alt: string;
}

export interface RenderRequest {
  readonly clips: readonly ClipRequest[];
  readonly formats: readonly RequestedFormat[];
  /** Whether `png` means every frame instead of a poster. */
  readonly sequence: boolean;
  readonly size?: Size | undefined;
  readonly fps?: number | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Whether each chapter becomes a film of its own. */
  readonly split?: 'chapters' | undefined;
  /** The most bytes of a GIF and of a WebP, each. */
  readonly maxBytes?: number | undefined;
  /** Of a WebP, which loses nothing without it, and of a MOV: 0 to 100. */
  readonly quality?: number | undefined;
  /** Whether to leave the background out. */
  readonly transparent: boolean;
  /** The folder to write to, absolute. */
  readonly out: string;
}

export interface Plan {
  readonly jobs: readonly Job[];
  /** What differs from the words of the request, and why. */
  readonly notes: readonly string[];
}

/**
 * Plans a render: formats of the same size and rate share one pass, and stills and texts
 * ride on a clip's first.
 *
 * @throws PlanError for a size that a format cannot have or an empty range, with the
 *   remedy.
 */
export function planRender(request: RenderRequest): Plan {
  requireFitting(request);
  if (request.split) requireChapters(request.clips);
  const slowed = request.formats.includes('gif') && (request.fps ?? 0) > mostGifFps;
  return {
    jobs: request.clips.flatMap(clip => planClip(clip, request)),
    notes: slowed
      ? [
          `A GIF shows at most ${mostGifFps} frames a second; it is made at ${mostGifFps}.`,
        ]
      : [],
  };
}

/** What formats ask of size, range and background. */
type Demands = Pick<RenderRequest, 'formats' | 'size' | 'from' | 'to' | 'transparent'>;

/**
 * Looks whether formats can be made as asked.
 *
 * @throws PlanError for a size that a format cannot have or an empty range, with the
 *   remedy.
 */
export function requireFitting(request: Demands): void {
  const {from = 0, to = Infinity} = request;
  if (!(from < to)) {
    throw new PlanError(
      `Expected --from to be before --to, got ${from} and ${to}. Swap them.`,
    );
  }
  requirePossible(request);
}

function planClip(clip: ClipRequest, request: RenderRequest): Job[] {
  const passes = new Map<string, Frames & {outputs: Output[]}>();
  for (const format of filmFormats(request)) {
    const frames = framesFor(format, request);
    const key = Object.values(frames).join(' ');
    const pass = passes.get(key) ?? {...frames, outputs: []};
    pass.outputs.push(outputOf(clip, format, request));
    passes.set(key, pass);
  }
  const [first = {...framesFor('mp4', request), outputs: []}, ...others] =
    passes.values();
  const {from, to, transparent, split} = request;
  const range = {
    ...(split ? {split: {stem: join(request.out, clip.name)}} : {}),
    ...(transparent ? {transparent} : {}),
    ...(from === undefined ? {} : {from}),
    ...(to === undefined ? {} : {to}),
  };
  return [
    {...first, ...companions(clip, request)},
    ...others.map(withoutCompanions),
  ].map(pass => ({clip: clip.id, variables: clip.variables, ...range, ...pass}));
}

/** The films among the formats, each once, those of video size first. */
function filmFormats({formats, sequence}: RenderRequest): Format[] {
  const asked = new Set<string>(formats);
  if (asked.delete('av1')) asked.add('av1.webm');
  if (sequence && asked.delete('png')) asked.add('png-sequence');
  return (Object.keys(defaultFrames) as Format[]).filter(format => asked.has(format));
}

/** Size and rate of a film, as far as they are asked for. */
export function framesFor(
  format: Format,
  {size, fps}: Pick<RenderRequest, 'size' | 'fps'>,
): Frames {
  const defaults = defaultFrames[format];
  const rate = fps ?? defaults.fps;
  return {
    width: size?.width ?? defaults.width,
    height: size?.height ?? defaults.height,
    fps: format === 'gif' ? Math.min(rate, mostGifFps) : rate,
  };
}

/** Where a film goes, how large it may be, and how good it is to be. */
function outputOf(clip: ClipRequest, format: Format, request: RenderRequest): Output {
  const {maxBytes, quality} = request;
  return {
    format,
    path: pathOf(clip, format, request),
    ...(maxBytes !== undefined && canFit(format) ? {maxBytes} : {}),
    ...(quality !== undefined && hasQuality(format) ? {quality} : {}),
  };
}

function pathOf(
  {name, suffix}: ClipRequest,
  format: Format,
  {out}: RenderRequest,
): string {
  const ending = format === 'png-sequence' ? '' : `.${format}`;
  return join(out, `${name}${suffix}${ending}`);
}

/** Poster, captions, chapters and alt text. */
function companions(clip: ClipRequest, {formats, sequence, from, out}: RenderRequest) {
  const path = (extension: string) =>
    join(out, `${clip.name}${clip.suffix}.${extension}`);
  const poster = (format: PictureFormat): StillRequest => ({
    at: from ?? clip.poster,
    ifLeftOut: 'end',
    path: path(format),
  });
  return {
    stills: [
      ...(formats.includes('png') && !sequence ? [poster('png')] : []),
      ...(formats.includes('jpg') ? [poster('jpg')] : []),
    ],
    ...(formats.includes('vtt') ? {captions: path('vtt')} : {}),
    ...(formats.includes('chapters') && clip.hasChapters
      ? {chapters: path('chapters.vtt')}
      : {}),
    ...(formats.includes('txt') ? {alt: {text: clip.alt, path: path('txt')}} : {}),
  };
}

function withoutCompanions<T>(pass: T) {
  return {...pass, stills: []};
}

function requireChapters(clips: readonly ClipRequest[]): void {
  const whole = clips.find(({hasChapters}) => !hasChapters);
  if (!whole) return;
  throw new PlanError(
    `Expected clips with chapters, where films can be cut; "${whole.id}" tells no beats. ` +
      'Leave --chapters out, or name other clips.',
  );
}
