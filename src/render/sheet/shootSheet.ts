/** Draws the named moments of clips, for a contact sheet. */
import type {SceneFolder} from '../../project/SceneFolder';
import {RenderError} from '../RenderError';
import {shootFrame, type Picture, type PictureSize} from '../stills';
import {Studio} from '../Studio';

/** A clip in one theme, and its moments. */
export interface SheetFilm {
  readonly clip: string;
  readonly title: string;
  readonly summary: string;
  readonly theme: string;
  readonly alt: string;
  /** Seconds by name. */
  readonly stills: Readonly<Record<string, number>>;
}

export interface SheetStill {
  readonly name: string;
  readonly seconds: number;
  readonly picture: Picture;
}

/** A film and the pictures of its moments: a row of the sheet. */
export interface SheetRow {
  readonly film: SheetFilm;
  readonly stills: readonly SheetStill[];
}

export interface SheetOptions {
  readonly scenes: readonly SceneFolder[];
  /** Of each picture. */
  readonly size: PictureSize;
  /** Aborting ends the browser; its reason is thrown. */
  readonly signal?: AbortSignal;
  /** Told before each film is drawn. */
  readonly onFilm?: (film: SheetFilm, number: number) => void;
  readonly onMessage?: (text: string) => void;
}

const FPS = 60;

/**
 * Draws every moment of every film, one after the other in one browser.
 *
 * @throws RenderError when a clip fails, or names a moment after its end.
 */
export async function shootSheet(
  films: readonly SheetFilm[],
  {scenes, size, signal, onFilm, onMessage}: SheetOptions,
): Promise<SheetRow[]> {
  const studio = await Studio.open(scenes, onMessage ?? (() => {}), signal);
  const rows: SheetRow[] = [];
  try {
    for (const [i, film] of films.entries()) {
      onFilm?.(film, i + 1);
      rows.push({film, stills: await shootFilm(studio, film, size)});
    }
  } finally {
    await studio.close();
  }
  return rows;
}

async function shootFilm(
  studio: Studio,
  {clip, theme, stills}: SheetFilm,
  size: PictureSize,
): Promise<SheetStill[]> {
  const settings = {clip, variables: {theme}, ...size, fps: FPS, transparent: false};
  const film = await studio.openFilm(settings);
  try {
    const shots: SheetStill[] = [];
    for (const [name, seconds] of Object.entries(stills)) {
      const frame = Math.round(seconds * FPS);
      if (frame >= film.facts.frames) {
        throw new RenderError(
          `Expected the moment "${name}" of "${clip}" to be within its ` +
            `${(film.facts.frames / FPS).toFixed(2)} s, got ${seconds}.`,
        );
      }
      const picture = await shootFrame(studio, film, size, frame);
      shots.push({name, seconds, picture});
    }
    return shots;
  } finally {
    await film.close();
  }
}
