/** Draws the named moments of clips, for a contact sheet. */
import type {SceneFolder} from '../../project/SceneFolder';
import {RenderError} from '../RenderError';
import {readFrame, type Pixels, type PixelSize} from '../frames/stills';
import {RenderBrowser} from '../frames/RenderBrowser';

/** A clip in one theme, and its moments. */
export interface SheetEntry {
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
  readonly picture: Pixels;
}

/** A clip in a theme and the pictures of its moments: a row of the sheet. */
export interface SheetRow {
  readonly entry: SheetEntry;
  readonly stills: readonly SheetStill[];
}

export interface SheetOptions {
  readonly scenes: readonly SceneFolder[];
  /** Of each picture. */
  readonly size: PixelSize;
  /** Aborting ends the browser; its reason is thrown. */
  readonly signal?: AbortSignal;
  /** Told before each entry is drawn. */
  readonly onEntry?: (entry: SheetEntry, number: number) => void;
  readonly onMessage?: (text: string) => void;
}

const sheetFps = 60;

/**
 * Draws every moment of every clip, one after the other in one browser.
 *
 * @throws RenderError when a clip fails, or names a moment after its end.
 */
export async function drawSheet(
  entries: readonly SheetEntry[],
  {scenes, size, signal, onEntry, onMessage}: SheetOptions,
): Promise<SheetRow[]> {
  const renderBrowser = await RenderBrowser.open(
    scenes,
    onMessage ?? (() => {}),
    signal,
  );
  const rows: SheetRow[] = [];
  try {
    for (const [i, entry] of entries.entries()) {
      onEntry?.(entry, i + 1);
      rows.push({entry, stills: await drawRow(renderBrowser, entry, size)});
    }
  } finally {
    await renderBrowser.close();
  }
  return rows;
}

async function drawRow(
  renderBrowser: RenderBrowser,
  {clip, theme, stills}: SheetEntry,
  size: PixelSize,
): Promise<SheetStill[]> {
  const settings = {
    clip,
    variables: {theme},
    ...size,
    fps: sheetFps,
    transparent: false,
  };
  const page = await renderBrowser.openScene(settings);
  try {
    const shots: SheetStill[] = [];
    for (const [name, seconds] of Object.entries(stills)) {
      const frame = Math.round(seconds * sheetFps);
      if (frame >= page.facts.frames) {
        throw new RenderError(
          `Expected the moment "${name}" of "${clip}" to be within its ` +
            `${(page.facts.frames / sheetFps).toFixed(2)} s, got ${seconds}.`,
        );
      }
      const picture = await readFrame(renderBrowser, page, size, frame);
      shots.push({name, seconds, picture});
    }
    return shots;
  } finally {
    await page.close();
  }
}
