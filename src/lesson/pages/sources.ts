/** What of a figure's files a page shows, and how it names their formats. */
import type {ThemeName} from '../../theme';
import type {Figure} from '../Figure';

export type Files = Figure['files'];

/** A film that a `video` element can play. */
export interface FilmSource {
  readonly format: string;
  readonly src: string;
  readonly type: string;
}

/**
 * The films of a figure, the smaller first.
 *
 * @returns None where it is only a picture.
 */
export function filmSources({files, width, height}: Figure): FilmSource[] {
  const types: Readonly<Record<string, string>> = {
    webm: 'video/webm; codecs="vp9"',
    // H.264, High: level 4.2 holds 1920×1080 at 60 frames a second, 5.2 four times that.
    mp4: `video/mp4; codecs="avc1.6400${width * height <= 1920 * 1088 ? '2a' : '34'}"`,
  };
  return Object.entries(types).flatMap(([format, type]) => {
    const src = files[format];
    return src === undefined ? [] : [{format, src, type}];
  });
}

/** A picture that moves by itself, where there is one. */
export function movingPicture(files: Files): string | undefined {
  return files['webp'] ?? files['gif'];
}

/** The picture that stands for a figure: its poster, or what moves by itself. */
export function picture(files: Files): string | undefined {
  return files['png'] ?? movingPicture(files);
}

/** What to download where nothing plays. */
export function download(files: Files): string | undefined {
  return files['mp4'] ?? files['webm'] ?? movingPicture(files) ?? files['png'];
}

/** A figure's files by the page that they are for; one of them twice where it is the only. */
export function filesByTheme(figure: Figure): Record<'dark' | 'light', Files> {
  const {files, otherTheme = files} = figure;
  return isDark(figure.theme)
    ? {dark: files, light: otherTheme}
    : {dark: otherTheme, light: files};
}

function isDark(theme: ThemeName): boolean {
  return theme === 'dark';
}

/** Formats as people write them. */
export const formatNames: Readonly<Record<string, string>> = {
  mp4: 'MP4',
  webm: 'WebM',
  gif: 'GIF',
  webp: 'WebP',
  png: 'PNG',
  vtt: 'WebVTT',
};
