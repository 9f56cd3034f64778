import type {RequestedFormat} from '../../render/plan/formats';

/** Whose endings say what a file is. The longer ones come first. */
const endings: readonly (readonly [string, RequestedFormat])[] = [
  ['.chapters.vtt', 'chapters'],
  ['.av1.webm', 'av1'],
  ['.mp4', 'mp4'],
  ['.webm', 'webm'],
  ['.mov', 'mov'],
  ['.gif', 'gif'],
  ['.webp', 'webp'],
  ['.apng', 'apng'],
  ['.png', 'png'],
  ['.jpg', 'jpg'],
  ['.jpeg', 'jpg'],
  ['.vtt', 'vtt'],
  ['.txt', 'txt'],
];

/** The format that a path's ending says, in capitals too; undefined where it says none. */
export function formatOf(path: string): RequestedFormat | undefined {
  const lower = path.toLowerCase();
  return endings.find(([ending]) => lower.endsWith(ending))?.[1];
}

/** The ending of a format's files. */
export function endingOf(format: RequestedFormat): string {
  return endings.find(([, known]) => known === format)![0];
}
