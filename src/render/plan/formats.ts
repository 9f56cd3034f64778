/** What a user may ask for by `--format`, and what each format can be. */
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

/** They can be made to fit in so many bytes. */
export const fittingFormats = ['gif', 'webp'] as const;
export type FittingFormat = (typeof fittingFormats)[number];

/** Of which a user may say how much they lose. */
const lossyFormats: readonly string[] = ['webp', 'mov'];

export function hasQuality(format: string): boolean {
  return lossyFormats.includes(format);
}

/** Whether a format can be made to fit in so many bytes. */
export function canFit(format: string): format is FittingFormat {
  return (fittingFormats as readonly string[]).includes(format);
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What of a request its formats may refuse. */
interface FormatWishes {
  readonly formats: readonly RequestedFormat[];
  readonly size?: Size | undefined;
  readonly transparent: boolean;
  readonly maxBytes?: number | undefined;
  readonly quality?: number | undefined;
}

/**
 * Looks at what every format is to be.
 *
 * @throws PlanError for a size, a transparency, or a limit, that a format cannot have.
 */
export function requirePossible(wishes: FormatWishes): void {
  const {formats, size, transparent, maxBytes, quality} = wishes;
  if (formats.some(format => evenFormats.includes(format))) requireEven(size);
  if (formats.includes('av1')) requireLarge(size);
  if (transparent) requireTransparent(formats);
  if (maxBytes !== undefined && !formats.some(canFit)) {
    throw new PlanError(
      `Expected ${fittingFormats.join(' or ')} among the formats with --max-size, got ` +
        `${formats.join(', ')}. Name one with --format, or leave --max-size out.`,
    );
  }
  if (quality !== undefined) requireLossy(formats, maxBytes);
}

/** A limit searches for a quality by itself. */
function requireLossy(
  formats: readonly RequestedFormat[],
  maxBytes: number | undefined,
): void {
  if (maxBytes !== undefined) {
    throw new PlanError('Expected --quality or --max-size, got both. Leave one out.');
  }
  if (formats.some(hasQuality)) return;
  throw new PlanError(
    `Expected ${lossyFormats.join(' or ')} among the formats with --quality, got ` +
      `${formats.join(', ')}. Name one with --format, or leave --quality out.`,
  );
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

function requireEven(size: Size | undefined): void {
  if (!size || (size.width % 2 === 0 && size.height % 2 === 0)) return;
  const even = (length: number) => length + (length % 2);
  throw new PlanError(
    `Video needs an even width and height, got ${size.width}x${size.height}. ` +
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
