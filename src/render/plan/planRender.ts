/** From what a user asks for to the passes that make it. Pure: no file is touched. */
import {join} from 'node:path';
import {defaultFrames, type Frames} from './defaultFrames';
import type {Format, Job, Output, StillRequest} from './Job';
import type {PictureFormat} from './pictureFormat';
import {PlanError} from './PlanError';

/** What `--format` names: films, stills and texts. */
export const formats = [
  'mp4',
  'webm',
  'av1',
  'mov',
  'gif',
  'webp',
  'apng',
  'png',
  'jpg',
  'vtt',
  'chapters',
  'txt',
] as const;
export type RequestedFormat = (typeof formats)[number];

/** The formats whose pixels can be see-through. */
const transparentFormats: readonly string[] = ['webm', 'mov', 'webp', 'apng', 'png'];

/** They have no pixels. */
const textFormats: readonly string[] = ['vtt', 'chapters', 'txt'];

/** Their chroma has half the resolution, so width and height are even. */
const evenFormats: readonly string[] = ['mp4', 'webm', 'av1'];

/** SVT-AV1 never ends with pictures of some sizes under 30 pixels. */
const smallestAv1 = 64;

/** Viewers slow a GIF down to 10 frames a second when a frame lasts under 20 ms. */
const mostGifFps = 50;

export interface Size {
  readonly width: number;
  readonly height: number;
}

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
  const {formats, from = 0, to = Infinity} = request;
  if (!(from < to)) {
    throw new PlanError(
      `Expected --from to be before --to, got ${from} and ${to}. Swap them.`,
    );
  }
  if (formats.some(format => evenFormats.includes(format))) {
    requireEven(request.size, 'Video');
  }
  if (formats.includes('av1')) requireLarge(request.size);
  if (request.transparent) requireTransparent(formats);
}

function planClip(clip: ClipRequest, request: RenderRequest): Job[] {
  const passes = new Map<string, Frames & {outputs: Output[]}>();
  for (const format of filmFormats(request)) {
    const frames = framesFor(format, request);
    const key = Object.values(frames).join(' ');
    const pass = passes.get(key) ?? {...frames, outputs: []};
    pass.outputs.push({format, path: pathOf(clip, format, request)});
    passes.set(key, pass);
  }
  const [first = {...framesFor('mp4', request), outputs: []}, ...others] =
    passes.values();
  const {from, to, transparent} = request;
  const range = {
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

function requireTransparent(formats: readonly RequestedFormat[]): void {
  const pictures = formats.filter(format => !textFormats.includes(format));
  const opaque = pictures.filter(format => !transparentFormats.includes(format));
  if (opaque.length === 0) return;
  throw new PlanError(
    `Expected formats that can be transparent, ${transparentFormats.join(', ')}, got ` +
      `${opaque.join(', ')}. Name them with --format, or leave --transparent out.`,
  );
}

function requireEven(size: Size | undefined, what: string): void {
  if (!size || (size.width % 2 === 0 && size.height % 2 === 0)) return;
  const even = (length: number) => length + (length % 2);
  throw new PlanError(
    `${what} needs an even width and height, got ${size.width}x${size.height}. ` +
      `The nearest is --size ${even(size.width)}x${even(size.height)}.`,
  );
}

function requireLarge(size: Size | undefined): void {
  if (!size || (size.width >= smallestAv1 && size.height >= smallestAv1)) return;
  throw new PlanError(
    `Expected AV1 of at least ${smallestAv1}x${smallestAv1} pixels, got ` +
      `${size.width}x${size.height}. Choose a larger --size, or another --format.`,
  );
}
